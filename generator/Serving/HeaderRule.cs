namespace TurkicWiki.Serving;

/// <summary>A block of <c>_headers</c>: a path, and below it the headers of what is there. https://docs.netlify.com/routing/headers/</summary>
public sealed record HeaderRule(string Path, ImmutableArray<(string Name, string Value)> Headers)
{
    public static ImmutableArray<HeaderRule> Read(string text)
    {
        var rules = new List<HeaderRule>();
        foreach (var line in text.Split('\n').Where(l => l.Trim().Length > 0 && !l.StartsWith('#')))
        {
            if (line[0] == '/') rules.Add(new HeaderRule(line.TrimEnd(), []));
            else rules[^1] = rules[^1] with { Headers = rules[^1].Headers.Add(Header(line)) };
        }
        return [.. rules];
    }

    public bool Holds(string path) => PathPattern.Matches(Path, path);

    private static (string Name, string Value) Header(string line) => line.IndexOf(':') is var colon and > 0
        ? (line[..colon].Trim(), line[(colon + 1)..].Trim())
        : throw new FormatException($"_headers: '{line}' is not a header");
}
