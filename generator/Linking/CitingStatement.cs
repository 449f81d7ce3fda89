using TurkicWiki.Content;
using TurkicWiki.Content.Pages;

namespace TurkicWiki.Linking;

/// <summary>Anything that rests on passages: a claim, a fact, an event, a row or an entry.</summary>
/// <param name="Subject">Whose it is; empty for a page without facts.</param>
/// <param name="Url">The address, without the language, of a page that shows it.</param>
internal sealed record CitingStatement(string Subject, string Url, string Kind, ImmutableArray<Citation> Citations)
{
    /// <summary>Every statement at every address that shows it; a claim once for each language.</summary>
    public static IEnumerable<CitingStatement> Of(Site site) => site.Subjects.Values.SelectMany(Of)
        .Concat(site.Pages.SelectMany(p => p.Value.Values.SelectMany(page => Of("", $"/{p.Key}/", page))))
        .Concat(from told in site.Events
                from subject in told.Subjects
                where site.Find(subject.Text) is not null
                select new CitingStatement(subject.Text, Address(site.Find(subject.Text)!), "event", told.Citations))
        .Concat(from dataset in site.Datasets.Values
                from citations in dataset.Rows.Select(r => r.Citations).Append(dataset.Citations)
                select new CitingStatement(dataset.Subjects[0].Text, $"/datasets/{dataset.Id}/", "row", citations));

    private static IEnumerable<CitingStatement> Of(Subject subject) => subject switch
    {
        Subject.Treated treated => treated.Pages.Values.SelectMany(page => Of(subject.Slug, Address(subject), page))
            .Concat(treated.Facts.Facts.Select(f => new CitingStatement(subject.Slug, Address(subject), "fact", f.Citations))),
        Subject.Named named => [new CitingStatement(subject.Slug, Address(subject), "entry", named.Entry.Citations)],
        _ => [],
    };

    private static IEnumerable<CitingStatement> Of(string subject, string url, Page page) =>
        page.Claims.Where(c => !c.Citations.IsEmpty).Select(c => new CitingStatement(subject, url, "claim", c.Citations));

    private static string Address(Subject subject) => $"/{subject.Kind.Folder}/{subject.Slug}/";
}
