using Markdig.Syntax.Inlines;
using TurkicWiki.Markup.DerivedFigures;

namespace TurkicWiki.Content.Pages;

/// <summary>A claim while its text is being gathered.</summary>
/// <param name="closing">Signs that end what stood before and do not begin a claim: closing quotation marks, beside stops.</param>
internal sealed class ClaimDraft(string closing)
{
    private const string Stops = ".,;:!?)]…–—";

    public PlainText Text { get; } = new();

    public List<SubjectLink> Links { get; } = [];

    public List<(DerivedFigureInline Figure, int At)> Derived { get; } = [];

    /// <summary>The inline of the block in which the text begins, and how many of its characters stand before that.</summary>
    public (Inline Inline, int Skipped)? Start { get; private set; }

    public bool SaysSomething => Text.Length > 0 && (Links.Count > 0 || Text.SaysSomething);

    /// <summary>Adds a run of text, without the stops and spaces that the claim before it left.</summary>
    /// <param name="outermost">The inline of the block that holds it.</param>
    public void Append(ReadOnlySpan<char> run, int offset, Inline outermost, bool isVerbatim = true)
    {
        var skipped = 0;
        if (Text.Length == 0)
        {
            while (skipped < run.Length && IsLeftover(run[skipped])) skipped++;
            if (skipped == run.Length) return;
            Start = (outermost, skipped);
        }
        Text.Append(run[skipped..], isVerbatim ? offset + skipped : offset, isVerbatim);
    }

    private bool IsLeftover(char c) => char.IsWhiteSpace(c) || Stops.Contains(c) || closing.Contains(c);
}
