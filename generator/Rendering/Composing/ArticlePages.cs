using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Beside;
using TurkicWiki.Rendering.Citing;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>The pages of subjects, and of what the sources only name.</summary>
public static class ArticlePages
{
    public static IEnumerable<PlannedPage> Plan(Edition edition) =>
        edition.Site.Subjects.Values.Select(s => new PlannedPage(s.Path, () => Compose(edition, s)) { Beside = PageFiles.Of(edition, s) });

    private static ComposedPage Compose(Edition edition, Subject subject)
    {
        var citations = new CitationList(edition.Site);
        var body = Body(edition, subject, citations);
        var (infobox, below) = Infobox.Of(edition, subject, citations);
        var rest = body.Rest();
        var added = new AddedParts(edition, subject, citations, body.Placed, body.HeadingIds);
        var facts = added.Facts(below());
        var members = added.Members();
        var datasets = added.Datasets();
        var timeline = added.Timeline();
        var disagreements = added.Disagreements();
        var view = new ArticleView(
            subject.Title(edition.Code),
            new LinkView(edition.Text(subject.Kind.Folder), edition.Url($"/{subject.Kind.Folder}/")),
            subject.Aliases(edition.Code) is { IsEmpty: false } aliases ? string.Join(", ", aliases) : null,
            subject is Subject.Treated treated ? ComparePages.Pairs(edition, subject.Path, treated.Pages) : [],
            body.Language,
            subject is Subject.Treated { Facts.Draft: true },
            subject is Subject.Named,
            infobox,
            [.. body.Contents, .. added.Contents],
            body.Lead,
            rest,
            facts,
            members, datasets, timeline, disagreements,
            Naming(edition, subject),
            citations.Notes(edition),
            [.. edition.Sorted(edition.Site.Backlinks.GetValueOrDefault(subject.Slug, [])).Select(s => edition.Link(s.Slug))],
            Related(edition, subject),
            PageCiting.Of(edition, subject, citations.Passages),
            Tools(edition, body.Path, subject.Path, subject.Title(edition.Code), DataUrl(edition, subject)));
        return new ComposedPage(view, view.Title, subject.Description(edition.Code))
        {
            OpenGraphType = "article",
            JsonLd = LinkedData.Article(edition, subject, citations.Passages),
        };
    }

    /// <summary>The text of a page without facts.</summary>
    public static ComposedPage Compose(Edition edition, string slug, ImmutableSortedDictionary<string, Page> pages)
    {
        var page = InLanguage(edition, pages)!;
        var citations = new CitationList(edition.Site);
        var html = BodyWriter.Html(edition, page, citations, (block, to) => edition.Write(new BlockView(null, UnknownTables.Of(edition, block.Name), null), to));
        var view = new TextPageView(
            page.FrontMatter.Title.Text, ComparePages.Pairs(edition, $"/{slug}/", pages), edition.Foreign(page.Id.Language), Contents(page), html, citations.Notes(edition),
            Tools(edition, page.Path, $"/{slug}/", page.FrontMatter.Title.Text, null));
        return new ComposedPage(view, view.Title, page.FrontMatter.Description.Text);
    }

    private sealed record ArticleBody(
        Html Lead, Func<Html> Rest, string? Language, string? Path,
        ImmutableArray<ContentsView> Contents, ImmutableHashSet<string> HeadingIds, ImmutableHashSet<string> Placed);

    private static ArticleBody Body(Edition edition, Subject subject, CitationList citations)
    {
        if (subject is not Subject.Treated treated) return Line(edition, (Subject.Named)subject, citations);
        if (InLanguage(edition, treated.Pages) is not { } page) return new ArticleBody(_ => { }, () => _ => { }, null, null, [], [], []);
        var blocks = new PlacedBlocks(edition, subject, citations);
        var (lead, rest) = BodyWriter.InTwo(edition, page, citations, blocks.Fill);
        return new ArticleBody(
            lead, rest, edition.Foreign(page.Id.Language), page.Path, Contents(page),
            [.. page.Sections.Select(s => s.Id)], [.. page.Blocks.Select(PlacedBlocks.KeyOf)]);
    }

    private static ArticleBody Line(Edition edition, Subject.Named named, CitationList citations)
    {
        var html = HtmlWriter.Now(to =>
        {
            to.Write($"<p class=\"claim\" id=\"{ClaimIds.Of(named.Entry)}\">");
            ForeignWords.Mark(to, named.Entry.Line[edition.Code], edition.Language);
            edition.Write(new MarksView(citations.Marks(named.Entry.Citations), []), to);
            to.Write("</p>\n"u8);
        });
        return new ArticleBody(html, () => _ => { }, null, named.Entry.At.File, [], [], []);
    }

    // A published build has every language; in the preview, another stands in for one that is not written yet.
    internal static Page? InLanguage(Edition edition, ImmutableSortedDictionary<string, Page> pages) =>
        pages.GetValueOrDefault(edition.Code) ?? pages.GetValueOrDefault(edition.Config.DefaultLanguage) ?? pages.Values.FirstOrDefault();

    private static ImmutableArray<ContentsView> Contents(Page page)
    {
        var top = new List<ContentsView>();
        foreach (var section in page.Sections.Where(s => s.Level is 2 or 3))
        {
            var line = new ContentsView(section.Title, "#" + section.Id, []);
            if (section.Level == 2 || top.Count == 0) top.Add(line);
            else top[^1] = top[^1] with { Inner = top[^1].Inner.Add(line) };
        }
        return [.. top];
    }

    private static ImmutableArray<NamingView> Naming(Edition edition, Subject subject) => subject is Subject.Treated
        ? []
        : [.. edition.Index.PassagesNaming(subject.Slug).Select(p => new NamingView(
            new LinkView($"{edition.SourceOf(p.Id)?.Record.Name[edition.Code]}, {edition.Lines(p.Lines)}", edition.UrlOf(p.Id)), p.Gist?[edition.Code]))];

    // A body that became another, or came from one, points to the map of them all. Then comes what the editors point to, then what shares
    // most passages.
    private static ImmutableArray<LinkView> Related(Edition edition, Subject subject)
    {
        var chosen = subject is Subject.Treated { Facts.Related: var related } ? related.Select(r => r.Text) : [];
        var isInSuccession = edition.Index.FactsOf(subject.Slug).Concat(edition.Index.FactsNaming(subject.Slug)).Any(f => f.Fact.Field == "became");
        return
        [
            .. isInSuccession ? [new LinkView(edition.Text("succession-map"), edition.Url(TablePages.Succession))] : Array.Empty<LinkView>(),
            .. chosen.Concat(edition.Index.RelatedTo(subject.Slug))
                .Where(slug => edition.Site.Find(slug) is not null)
                .Distinct(StringComparer.Ordinal)
                .Select(edition.Link),
        ];
    }

    private static string DataUrl(Edition edition, Subject subject) =>
        edition.Config.Build.PageData ? subject.Url(edition.Code) + PageFiles.Data : "/data/subjects.json";

    /// <param name="file">The file that the text is in.</param>
    /// <param name="path">The page's address without the language.</param>
    private static ToolsView Tools(Edition edition, string? file, string path, string title, string? data) => new(
        file is null ? null : EditAddress.Of(edition, file),
        ReportAddress.Of(edition, path, title),
        data);
}
