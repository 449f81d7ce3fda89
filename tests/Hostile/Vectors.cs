using System.Text;
using System.Text.RegularExpressions;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Hostile;

/// <summary>A way to bring script into a page. Where its script runs, it tells its <paramref name="Id"/>.</summary>
/// <param name="Class">What it plays on.</param>
/// <param name="Text">As it stands in a text of the wiki; it may have more than one line.</param>
internal sealed record Vector(string Id, string Class, string Text);

/// <summary>The vectors of <c>vectors.txt</c>.</summary>
internal static partial class Vectors
{
    /// <summary>Whose requests give a script away that got no further.</summary>
    public const string OtherSite = "https://evil.example/";

    public static ImmutableArray<Vector> All { get; } = Read(File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Hostile", "vectors.txt")));

    private static ImmutableArray<Vector> Read(string[] lines)
    {
        var vectors = ImmutableArray.CreateBuilder<Vector>();
        var name = "";
        foreach (var line in lines.Where(l => l.Length > 0 && !(name.Length == 0 && l[0] == '#')))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal)) name = line[3..];
            else vectors.Add(Of(line, name, vectors.Count));
        }
        return vectors.ToImmutable();
    }

    // No digits: a figure in a text asks for a citation, and would be reported for that alone.
    private static Vector Of(string line, string name, int number)
    {
        var id = $"v{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";
        var said = line.Replace("HIT", $"hit.{id}", StringComparison.Ordinal).Replace("URL", OtherSite + id, StringComparison.Ordinal)
            .Replace('⏎', '\n').Replace('⇥', '\t');
        return new Vector(id, name, Encoding().Replace(said, match => Encoded(match.Groups[1].Value, match.Groups[2].Value)));
    }

    private static string Encoded(string how, string text) => how switch
    {
        "u" => ((char)Convert.ToInt32(text, 16)).ToString(),
        "b64" => Convert.ToBase64String(UTF8Encoding.UTF8.GetBytes(text)),
        "dec" => string.Concat(text.Select(c => $"&#{(int)c};")),
        "hex" => string.Concat(text.Select(c => $"&#x{(int)c:x};")),
        "pct" => string.Concat(text.Select(c => $"%{(int)c:X2}")),
        "esc" => string.Concat(text.Select(c => $"\\u{(int)c:x4}")),
        _ => throw new FormatException($"vectors.txt: '{how}' is no encoding"),
    };

    [GeneratedRegex("«([a-z0-9]+):(.*?)»")]
    private static partial Regex Encoding();
}
