namespace TurkicWiki.Serving;

/// <summary>A line of <c>_redirects</c>: <c>/from/*  /to/  301</c>. https://docs.netlify.com/routing/redirects/</summary>
/// <param name="Forced">True if it holds even where there is a file.</param>
/// <param name="Language">The language that the reader must prefer; null for everyone.</param>
public sealed record RedirectRule(string From, string To, int Status, bool Forced, string? Language)
{
    private const string Condition = "Language=";

    public static ImmutableArray<RedirectRule> Read(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Select(Line)];

    /// <param name="language">What the reader prefers, if that is known.</param>
    public bool Holds(string path, string? language) => PathPattern.Matches(From, path) && (Language is null || Language == language);

    private static RedirectRule Line(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var from, var to, var status] => new(from, to, Number(status), status.EndsWith('!'), null),
        [var from, var to, var status, var condition] when condition.StartsWith(Condition, StringComparison.Ordinal) =>
            new(from, to, Number(status), status.EndsWith('!'), condition[Condition.Length..]),
        _ => throw new FormatException($"_redirects: '{line}' is not a rule that the preview knows"),
    };

    private static int Number(string status) => int.Parse(status.TrimEnd('!'), CultureInfo.InvariantCulture);
}
