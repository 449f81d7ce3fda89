using System.Text;
using TurkicWiki.Figures;

namespace TurkicWiki.Content.Pages;

/// <summary>The text of a claim or a heading without its marks, which knows where each of its characters stands in the file.</summary>
internal sealed class PlainText
{
    private const int UsualLength = 256;

    private static readonly string TitleSign = Claim.TitleSign.ToString();

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

    /// <summary>The runs that it consists of, without white space at its end.</summary>
    /// <param name="file">The text of the file.</param>
    /// <param name="start">Where in the file offsets count from.</param>
    public ImmutableArray<TextRun> Runs(ReadOnlySpan<char> file, int start)
    {
        var said = ToString().AsSpan().TrimEnd();
        var placed = ImmutableArray.CreateBuilder<TextRun>(runs.Count);
        for (var i = 0; i < runs.Count && runs[i].At < said.Length; i++)
        {
            var (at, offset, isVerbatim) = runs[i];
            var run = said[at..Math.Min(i + 1 < runs.Count ? runs[i + 1].At : said.Length, said.Length)];
            // What an escape hides, or a cell of a table, may not stand where it was looked for.
            var stands = isVerbatim && start + offset + run.Length <= file.Length && run.SequenceEqual(file.Slice(start + offset, run.Length));
            placed.Add(new TextRun(start + offset, run.Length, stands ? null : Instead(run)));
        }
        return placed.DrainToImmutable();
    }

    // These two stand in many claims.
    private static string Instead(ReadOnlySpan<char> run) => run switch
    {
        " " => " ",
        [Claim.TitleSign] => TitleSign,
        _ => run.ToString(),
    };

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
