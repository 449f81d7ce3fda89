using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Composing;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Beside;

/// <summary><c>index.md</c> beside a page: all that it says, in the same order and with the same numbers, as Markdown.</summary>
internal sealed class PageText
{
    private readonly Edition edition;
    private readonly PlainMarkdown plain;
    private readonly CitationList citations;
    private readonly List<string> parts = [];

    private PageText(Edition edition, string path)
    {
        this.edition = edition;
        plain = new PlainMarkdown(edition, path);
        citations = new CitationList(edition.Site);
    }

    /// <summary>The page of a subject.</summary>
    public static string Of(Edition edition, Subject subject)
    {
        var text = new PageText(edition, subject.Path);
        text.Head(subject.Title(edition.Code), subject.Description(edition.Code), subject.Url(edition.Code));
        text.Say(subject);
        return text.Finished();
    }

    /// <summary>A page without facts.</summary>
    public static string Of(Edition edition, string slug, Page page)
    {
        var text = new PageText(edition, $"/{slug}/");
        text.Head(page.FrontMatter.Title.Text, page.FrontMatter.Description.Text, edition.Url($"/{slug}/"));
        var body = new BodyText(
            text.plain, page, edition.Site.Content.Files[page.Path].Text, text.citations,
            block => UnknownTables.Of(edition, block.Name) is { } table ? text.plain.Table(table) : "");
        text.Add(body.Lead());
        text.Add(body.Rest());
        return text.Finished();
    }

    private void Head(string title, string description, string url)
    {
        Add($"# {PlainMarkdown.Escape(title)}");
        Add($"> {PlainMarkdown.Escape(description)}");
        Add($"<{plain.Address(url)}>");
    }

    private void Say(Subject subject)
    {
        var page = subject is Subject.Treated treated ? ArticlePages.InLanguage(edition, treated.Pages) : null;
        var body = page is null ? null : new BodyText(plain, page, edition.Site.Content.Files[page.Path].Text, citations, block => Block(block, subject));
        Add(body?.Lead() ?? (subject is Subject.Named named ? PlainMarkdown.Escape(named.Entry.Line[edition.Code]) + PlainMarkdown.Marks(citations.Marks(named.Entry.Citations)) : ""));
        var (box, below) = Infobox.Of(edition, subject, citations);
        if (box is not null) Section(edition.Text("key-facts"), plain.Fields(box.Fields));
        Add(body?.Rest() ?? "");
        var placed = page?.Blocks.Select(PlacedBlocks.KeyOf).ToImmutableHashSet(StringComparer.Ordinal) ?? [];
        Below(new AddedParts(edition, subject, citations, placed, []), below());
    }

    private void Below(AddedParts added, ImmutableArray<FieldView> below)
    {
        if (added.Facts(below) is { } facts) Section(edition.Text("more-facts"), plain.Fields(facts.Content));
        if (added.Members() is { } members) Section(edition.Text("members"), plain.Table(members.Content));
        if (added.Datasets() is { } datasets) Section(edition.Text("tables"), string.Join("\n\n", datasets.Content.Select(d => plain.Table(d.Table))));
        if (added.Timeline() is { } timeline) Section(edition.Text("timeline"), plain.Timeline(timeline.Content));
        if (added.Disagreements() is { } found) Section(edition.Text("sources-disagree"), plain.Disagreements(found.Content));
    }

    private string Block(Piece.Block block, Subject subject) => new PlacedBlocks(edition, subject, citations).View(block) switch
    {
        { Timeline: { } timeline } => plain.Timeline(timeline),
        { Table: { } table } => plain.Table(table),
        { Dataset: { } dataset } => plain.Table(dataset.Table),
        _ => "",
    };

    private string Finished()
    {
        var notes = citations.Notes(edition);
        if (!notes.IsEmpty) Section(edition.Text("references"), string.Join('\n', notes.Select(Note)));
        return string.Join("\n\n", parts) + "\n";
    }

    private string Note(ReferenceView note)
    {
        var where = string.Join(", ", new[] { note.Source, note.Section, note.Lines }.Where(s => s.Length > 0).Select(PlainMarkdown.Escape));
        if (note.Back.All(use => use.Sentences is not null))
            where += $" ({PlainMarkdown.Escape(string.Join("; ", note.Back.Select(use => use.Sentences).Distinct(StringComparer.Ordinal)))})";
        var gist = note.Gist is { } said ? $" {PlainMarkdown.Escape(said)}" : "";
        var remark = note.Remark is { } remarked ? $" {edition.Text("remark")}: {PlainMarkdown.Escape(remarked)}" : "";
        return $"[^{note.Number}]: {where}.{gist}{remark} <{plain.Address(note.Url)}>";
    }

    private void Section(string title, string content)
    {
        Add($"## {PlainMarkdown.Escape(title)}");
        Add(content);
    }

    private void Add(string part)
    {
        if (part.Trim() is { Length: > 0 } said) parts.Add(said);
    }
}
