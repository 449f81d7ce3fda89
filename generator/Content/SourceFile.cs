using System.Text;

namespace TurkicWiki.Content;

/// <summary>
/// A file as it was read: its path from the repository's root, with <c>/</c>, and its text with LF line ends. A wiki holds the texts of
/// all its files from one edit to the next, so they are held as UTF-8; a string is made of one when it is asked for.
/// </summary>
public sealed record SourceFile
{
    private readonly ReadOnlyMemory<byte> utf8;

    // Whoever asks soon after another is given the same string.
    private readonly WeakReference<string> lent;

    public SourceFile(string path, string text) => (Path, utf8, lent) = (path, Encoding.UTF8.GetBytes(text), new(text));

    /// <param name="utf8">Well-formed UTF-8 with LF line ends.</param>
    public SourceFile(string path, ReadOnlyMemory<byte> utf8) => (Path, this.utf8, lent) = (path, utf8, new(null!));

    public string Path { get; init; }

    public string Text
    {
        get
        {
            if (lent.TryGetTarget(out var known)) return known;
            var text = Encoding.UTF8.GetString(utf8.Span);
            lent.SetTarget(text);
            return text;
        }
        init => (utf8, lent) = (Encoding.UTF8.GetBytes(value), new(value));
    }

    /// <summary>True for a symbolic link, which is not followed: it may lead out of the folder.</summary>
    public bool IsLink { get; init; }

    public bool HasByteOrderMark => utf8.Span.StartsWith(Encoding.UTF8.Preamble);

    public bool Equals(SourceFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && IsLink == other.IsLink && utf8.Span.SequenceEqual(other.utf8.Span));

    public override int GetHashCode() => HashCode.Combine(Path, utf8.Length);
}
