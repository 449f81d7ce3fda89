using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TurkicWiki.Rendering.Templates;

/// <summary>A piece of HTML that is written where it stands, such as the page within its shell.</summary>
public delegate void Html(HtmlWriter to);

/// <summary>Gathers HTML as UTF-8 in a buffer that is lent for the time of one page.</summary>
public sealed class HtmlWriter : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"");

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int length;

    /// <summary>The bytes of all that is written.</summary>
    public static byte[] Bytes(Html html)
    {
        using var writer = new HtmlWriter();
        html(writer);
        return writer.buffer.AsSpan(0, writer.length).ToArray();
    }

    /// <summary>A file of all that is written.</summary>
    public static OutputFile File(string path, Html html)
    {
        using var writer = new HtmlWriter();
        html(writer);
        return OutputFile.Of(path, writer.buffer.AsSpan(0, writer.length));
    }

    /// <summary>The same piece of HTML, written already.</summary>
    public static Html Now(Html html)
    {
        var bytes = Bytes(html);
        return to => to.Write(bytes);
    }

    /// <summary>Writes ready HTML that is UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> html)
    {
        html.CopyTo(Room(html.Length));
        length += html.Length;
    }

    /// <summary>Writes ready HTML.</summary>
    public void Write(ReadOnlySpan<char> html)
    {
        // A character that is not Latin takes up to three bytes.
        Utf8.FromUtf16(html, Room(html.Length * 3), out _, out var written);
        length += written;
    }

    /// <summary>Writes a text as it may stand between tags or in a quoted attribute.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (var sign = text.IndexOfAny(Signs); sign >= 0; sign = text.IndexOfAny(Signs))
        {
            Write(text[..sign]);
            Write(text[sign] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&quot;"u8 });
            text = text[(sign + 1)..];
        }
        Write(text);
    }

    /// <summary>Takes back white space at the end of what was written.</summary>
    public void TrimEnd()
    {
        while (Rune.DecodeLastFromUtf8(buffer.AsSpan(0, length), out var last, out var bytes) == OperationStatus.Done && Rune.IsWhiteSpace(last))
            length -= bytes;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    public override string ToString() => Encoding.UTF8.GetString(buffer, 0, length);

    private Span<byte> Room(int bytes)
    {
        if (buffer.Length - length < bytes)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + bytes));
            buffer.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        return buffer.AsSpan(length);
    }
}
