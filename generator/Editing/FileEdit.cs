using System.Text;
using TurkicWiki.Content;

namespace TurkicWiki.Editing;

/// <summary>A file before and after a change.</summary>
/// <param name="Path">From the repository's root, with <c>/</c>.</param>
/// <param name="Before">What it must hold for the change to be made; null for no file.</param>
/// <param name="After">What it holds then; null for no file.</param>
public sealed record FileEdit(string Path, byte[]? Before, byte[]? After)
{
    /// <summary>A new text for a file that is there; its line ends stay as they are.</summary>
    /// <param name="was">As it was read: what someone saved since then is not overwritten.</param>
    public static FileEdit Rewrite(string root, SourceFile was, string now)
    {
        var before = File.ReadAllBytes(System.IO.Path.Combine(root, was.Path));
        if (SourceLoader.Text(before) != was.Text) throw new IOException($"{was.Path} is not as it was read; nothing was changed");
        var text = before.AsSpan().IndexOf("\r\n"u8) >= 0 ? now.Replace("\n", "\r\n", StringComparison.Ordinal) : now;
        return new FileEdit(was.Path, before, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A file that is not there yet.</summary>
    public static FileEdit Create(string path, string text) => new(path, null, Encoding.UTF8.GetBytes(text));
}
