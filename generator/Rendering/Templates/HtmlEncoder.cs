using System.Text;
using HandlebarsDotNet;

namespace TurkicWiki.Rendering.Templates;

/// <summary>Escapes the four signs that HTML gives a meaning, and nothing else: letters of every alphabet stay as they are.</summary>
public sealed class HtmlEncoder : ITextEncoder
{
    public IFormatProvider FormatProvider => CultureInfo.InvariantCulture;

    /// <summary>A text as it may stand between tags or in a quoted attribute.</summary>
    public static string Encode(string text)
    {
        using var writer = new StringWriter();
        foreach (var c in text) Write(c, writer);
        return writer.ToString();
    }

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        foreach (var c in text ?? "") Write(c, target);
    }

    public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true) Write(text.Current, target);
    }

    private static void Write(char c, TextWriter target)
    {
        switch (c)
        {
            case '&': target.Write("&amp;"); break;
            case '<': target.Write("&lt;"); break;
            case '>': target.Write("&gt;"); break;
            case '"': target.Write("&quot;"); break;
            default: target.Write(c); break;
        }
    }
}
