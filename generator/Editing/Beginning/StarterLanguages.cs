using System.Text.RegularExpressions;
using TurkicWiki.Content;

namespace TurkicWiki.Editing.Beginning;

/// <summary>The language files of a new wiki: those that the program has, as they are; any other made of a model, with all its values to be translated.</summary>
internal static partial class StarterLanguages
{
    // What these strings say is true of the wiki that they come from.
    private static readonly string[] OfThatWiki = ["tagline", "states-lead", "content-licence", "home-how-text", "home-sources"];

    /// <param name="text">The file of the language itself, or of the model.</param>
    public static string Of(string code, string text, string title, bool isModel)
    {
        var section = "";
        var lines = text.Split('\n').Select(line =>
        {
            if (Section().Match(line) is { Success: true } match) section = match.Groups["key"].Value;
            return section == "strings" ? StringLine(line, title, isModel) : isModel ? ValueLine(line, code) : line;
        });
        // Words of another language beside figures would be taken for units in one and for none in the next.
        return isModel ? Units().Replace(string.Join('\n', lines), "  units: { percent: [\"%\"] }     # what figures count, with the words behind them, such as kilometre: [km]; compared where every language has them\n") : string.Join('\n', lines);
    }

    private static string StringLine(string line, string title, bool isModel)
    {
        if (Value().Match(line) is not { Success: true } value || line[0] != ' ') return line;
        var key = value.Groups["key"].Value;
        return key == "site-name" ? value.Groups["before"].Value + Quoted(title)
            : isModel || OfThatWiki.Contains(key) ? Counting().Replace(line, "${before}${other}") is var single ? Marked(single) : line
            : line;
    }

    private static string ValueLine(string line, string code) => line switch
    {
        _ when line.StartsWith("code:", StringComparison.Ordinal) => $"# Made of a model: where […] stands, words of this language belong; look at scales, units, same and fold too.\ncode: {code}",
        _ when line.StartsWith("name:", StringComparison.Ordinal) => $"name: {Quoted(Placeholder.StandIn + code)}",
        _ when line.StartsWith("plurals:", StringComparison.Ordinal) => "plurals: {}     # the forms that words take beside a number, as CLDR has them, such as { one: \"n = 1\" }; then each string that counts needs them",
        _ when line.EndsWith(": true", StringComparison.Ordinal) || line.EndsWith(": false", StringComparison.Ordinal) => line,
        _ => Marked(line),
    };

    // The first value of a line stands for all of it: a list of months is translated as a whole.
    private static string Marked(string line)
    {
        if (Value().Match(line) is not { Success: true } value) return line;
        var (before, rest) = (value.Groups["before"].Value, value.Groups["rest"].Value);
        if (rest[0] == '"') return $"{before}\"{Placeholder.StandIn}{rest[1..]}";
        var end = before.Contains('[', StringComparison.Ordinal) ? rest.IndexOfAny([',', ']']) : before.Contains('{', StringComparison.Ordinal) ? 0 : rest.Length;
        return end <= 0 ? line : before + Quoted(Placeholder.StandIn + rest[..end]) + rest[end..];
    }

    internal static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^(?<key>[\w-]+):")]
    private static partial Regex Section();

    [GeneratedRegex(@"^  units: .*\n(?: {3,}.*\n)*", RegexOptions.Multiline)]
    private static partial Regex Units();

    [GeneratedRegex(@"^(?<before> {0,4}(?<key>[\w-]+): [\[{ ]*)(?<rest>[^\[{ ].*)$")]
    private static partial Regex Value();

    // { one: "{n} page", other: "{n} pages" } without its other forms: which there are, the language decides.
    [GeneratedRegex(@"^(?<before> *[\w-]+: )\{.*\bother: (?<other>""[^""]*"").*\}$")]
    private static partial Regex Counting();
}
