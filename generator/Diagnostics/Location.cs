namespace TurkicWiki.Diagnostics;

/// <summary>A place in a file. Line and column count from 1; the path is from the repository's root, with <c>/</c>.</summary>
/// <param name="Length">How many characters a caret underlines; 0 for a point.</param>
public readonly record struct Location(string File, int Line, int Column, int Length = 0)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
