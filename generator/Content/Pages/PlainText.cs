using System.Text;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Pages;

/// <summary>The text of a claim or a heading without its marks, which knows where each of its characters stands in the file.</summary>
internal sealed class PlainText
{
    private const int UsualLength = 256;

    private readonly StringBuilder text = new(UsualLength);
    private readonly List<(int At, int Offset, bool IsVerbatim)> runs = [];
    private string? whole;

    public int Length => text.Length;

    /// <summary>Adds a run that stands in the file from an offset on, character for character; or as something else, such as an entity.</summary>
    public void Append(ReadOnlySpan<char> run, int offset, bool isVerbatim = true)
    {
        if (run.Length == 0) return;
        whole = null;
        runs.Add((text.Length, offset, isVerbatim));
        text.Append(run);
    }

    /// <summary>Where a character stands in the file.</summary>
    public int OffsetOf(int at)
    {
        var last = runs.Count - 1;
        while (last >= 0 && runs[last].At > at) last--;
        var run = last < 0 ? default : runs[last];
        return run.IsVerbatim ? run.Offset + at - run.At : run.Offset;
    }

    /// <summary>True if it has a letter or a digit.</summary>
    public bool SaysSomething
    {
        get
        {
            foreach (var c in ToString())
                if (Letters.Is(c, Letter.OrDigit)) return true;
            return false;
        }
    }

    public override string ToString() => whole ??= text.ToString();
}
