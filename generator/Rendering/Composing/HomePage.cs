using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>The home page: what the wiki is, the ways into it, and how a fact is checked.</summary>
public static class HomePage
{
    // States are few and their names short: all of them stand in two columns, as long as the eight others.
    private const int SubjectsOfDoor = 8, States = 16, RecentChanges = 3;

    private static readonly ImmutableArray<Kind> Doors = [Kind.State, Kind.Organisation, Kind.Leader];

    public static ComposedPage Of(Edition edition)
    {
        var changes = edition.Site.Content.Changes;
        var view = new HomeView(
            edition.Config.Title[edition.Code],
            edition.Text("tagline"),
            edition.Text("home-lead"),
            edition.Url(Shell.SearchPath),
            [.. Doors.Where(k => Count(edition, k) > 0).Select(k => Door(edition, k))],
            [.. Kind.All.Except(Doors).Where(k => Count(edition, k) > 0).Select(k => All(edition, k))],
            Tallies(edition),
            [.. edition.Site.Content.Home.Trails.Select(t => Trail(edition, t)).Where(l => l.Url is not null)],
            edition.Site.Content.Home.Example is { } example ? Example(edition, example) : null,
            SourcePages.Summaries(edition),
            [.. Shell.TextPages(edition)],
            [.. changes.Take(RecentChanges).Select((_, i) => ListPages.View(edition, changes, i))]);
        return new ComposedPage(view, view.Title, edition.Config.Description[edition.Code]);
    }

    private static int Count(Edition edition, Kind kind) => edition.Site.Subjects.Values.Count(s => s.Kind == kind);

    private static CountedLinkView All(Edition edition, Kind kind) =>
        new(edition.Text(kind.Folder), edition.Url($"/{kind.Folder}/"), Count(edition, kind));

    // The same in every language: what has most claims in one has in all.
    private static DoorView Door(Edition edition, Kind kind)
    {
        var subjects = edition.Site.Subjects.Values.OfType<Subject.Treated>()
            .Where(s => s.Kind == kind)
            .OrderByDescending(s => s.Pages.Values.Select(p => p.Claims.Length).DefaultIfEmpty().Max()).ThenBy(s => s.Slug, StringComparer.Ordinal)
            .Take(kind == Kind.State ? States : SubjectsOfDoor);
        return new DoorView(All(edition, kind), [.. edition.Sorted(subjects).Select(s => edition.Link(s.Slug))]);
    }

    private static LinkView Trail(Edition edition, Trail trail)
    {
        var heading = trail.Heading is { } id ? $"#{id.Text}" : "";
        var url = trail switch
        {
            { Subject: { } subject } => edition.Link(subject.Text).Url is { } page ? page + heading : null,
            { Dataset: { } dataset } => edition.Url($"/datasets/{dataset.Text}/"),
            { Page: { } page } => edition.Url($"/{page}/"),
            _ => null,
        };
        return new LinkView(trail.Text[edition.Code], url);
    }

    private static CheckedClaimView? Example(Edition edition, ExampleClaim example)
    {
        var claims = edition.Site.Languages
            .Select(language => (language.Code, Claim: ClaimOf(edition.Site, example, language.Code)))
            .ToImmutableArray();
        if (claims.FirstOrDefault(c => c.Code == edition.Code).Claim is not { } own) return null;
        var id = example.Citation.Passage;
        var passage = edition.Site.Find(id);
        return new CheckedClaimView(
            Link(edition.Code, own),
            new LinkView($"{edition.SourceOf(id)?.Record.Name[edition.Code]}, {edition.Lines(passage?.Lines)}", edition.UrlOf(id)),
            passage?.Gist?[edition.Code],
            [.. own.Figures.Select(f => SourcePages.Figure(edition, f.Value))],
            [.. claims.Where(c => c.Code != edition.Code && c.Claim is not null).Select(c => Link(c.Code, c.Claim!))]);

        LinkView Link(string code, Claim claim) => new(
            claim.TextWith(slug => edition.Site.Title(slug, code)).Trim(), edition.Site.Find(example.Subject.Text)?.Url(code), code);
    }

    private static Claim? ClaimOf(Site site, ExampleClaim example, string language) =>
        (site.Find(example.Subject.Text) as Subject.Treated)?.Pages.GetValueOrDefault(language)?.Claims
            .FirstOrDefault(c => c.Citations.Any(citation => citation.Passage == example.Citation.Passage));

    private static ImmutableArray<LinkView> Tallies(Edition edition)
    {
        var site = edition.Site;
        return
        [
            Tally("subjects-count", site.Subjects.Count, "/a-z/"),
            Tally("events-count", site.Events.Length, "/timeline/"),
            Tally("datasets-count", site.Datasets.Count, "/tables/"),
            Tally("sources-count", site.Content.Sources.Length, "/sources/"),
            Tally("passages-count", site.Passages.Count, "/sources/"),
            Tally("disagreements-count", site.Disagreements.Length, "/disagreements/"),
        ];

        LinkView Tally(string key, int count, string path) => new(edition.Count(key, count), edition.Url(path));
    }
}
