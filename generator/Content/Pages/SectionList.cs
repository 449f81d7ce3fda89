using Markdig.Syntax;
using TurkicWiki.Diagnostics;
using TurkicWiki.Markup.Attributes;
using TurkicWiki.Markup.HeadingIds;

namespace TurkicWiki.Content.Pages;

/// <summary>The sections of a page, as its headings are met.</summary>
internal sealed class SectionList(Func<int, int, Location> place, List<Diagnostic> found)
{
    private readonly List<Section> sections = [new Section("", 1, "", [], place(0, 0))];

    public ImmutableArray<Section> All => [.. sections];

    /// <summary>The id of the section that the reader is in.</summary>
    public string Current => sections[^1].Id;

    public void Add(HeadingBlock heading, string title, ImmutableArray<PlacedFigure> figures)
    {
        var id = HeadingId.Of(heading);
        if (Fault(heading, id, title) is var (message, hint))
            found.Add(new Diagnostic(Rules.BadHeading, place(heading.Span.Start, heading.Span.Length), message, hint));
        sections.Add(new Section(id ?? $"section-{sections.Count}", heading.Level, title, figures, place(heading.Span.Start, heading.Span.Length)));
    }

    private (string Message, string? Hint)? Fault(HeadingBlock heading, string? id, string title)
    {
        if (heading.Parent is not MarkdownDocument) return ("a heading within a list or a quotation", null);
        if (title.Length == 0) return ("a heading without words", null);
        if (heading.Level == 1) return ("a heading of level 1, which is the page's title", "begin with ##");
        if (heading.Level > sections[^1].Level + 1) return ($"a heading of level {heading.Level} after one of level {sections[^1].Level}", "no level may be skipped");
        // Another attribute in the place of the id is reported itself.
        if (id is null && heading.Inline?.Any(i => i is AttributeInline) == true) return null;
        if (id is null) return ("a heading without an id", "end it with {#id}, the same in every language");
        if (!Slug.IsWellFormed(id)) return ($"'{id}' is not an id", Slug.From(id) is { Length: > 0 } near ? $"try {{#{near}}}" : null);
        return sections.Any(s => s.Id == id) ? ($"the id '{id}' stands twice", "each heading has its own") : null;
    }
}
