using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TurkicWiki.Content.Yaml;

/// <summary>
/// Lets YAML through as the wiki's files use it: without anchors and aliases, which can make a few lines stand for millions,
/// and not nested so deeply that reading it would exhaust the stack.
/// </summary>
public sealed class StrictParser(IParser inner) : IParser
{
    private const int DeepestNesting = 32;
    private const int LongestText = 20_000;

    private int depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext()) return false;
        if (inner.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw new YamlException(inner.Current.Start, inner.Current.End, "anchors and aliases are not used here");
        // In a file's text TextCheck finds these; here they are written as escapes.
        if (inner.Current is Scalar { Style: ScalarStyle.DoubleQuoted } scalar && TextCheck.FaultIn(scalar.Value) is { } fault)
            throw new YamlException(scalar.Start, scalar.End, fault);
        if (inner.Current is Scalar { Value.Length: > LongestText } text)
            throw new YamlException(text.Start, text.Start, $"a text of {text.Value.Length} characters is too long to be read");
        depth += inner.Current?.NestingIncrease ?? 0;
        if (depth > DeepestNesting)
            throw new YamlException(inner.Current!.Start, inner.Current.End, "the file is nested too deeply");
        return true;
    }
}
