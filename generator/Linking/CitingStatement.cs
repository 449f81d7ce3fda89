using TurkicWiki.Content;

namespace TurkicWiki.Linking;

/// <summary>Anything beside the claims of pages that rests on passages: a fact, an event, a row or an entry.</summary>
/// <param name="Subject">Whose it is.</param>
/// <param name="Url">The address, without the language, of a page that shows it.</param>
internal sealed record CitingStatement(string Subject, string Url, string Kind, ImmutableArray<Citation> Citations)
{
    /// <summary>Every statement at every address that shows it.</summary>
    public static IEnumerable<CitingStatement> Of(Site site) => site.Subjects.Values.SelectMany(Of)
        .Concat(from told in site.Events
                from subject in told.Subjects
                let known = site.Find(subject.Text)
                where known is not null
                select new CitingStatement(subject.Text, known.Path, "event", told.Citations))
        .Concat(from dataset in site.Datasets.Values
                from citations in dataset.Rows.Select(r => r.Citations).Append(dataset.Citations)
                select new CitingStatement(dataset.Subjects[0].Text, $"/datasets/{dataset.Id}/", "row", citations));

    /// <summary>What a subject's own file states.</summary>
    public static IEnumerable<CitingStatement> Of(Subject subject) => subject switch
    {
        Subject.Treated treated => treated.Facts.Facts.Select(f => new CitingStatement(subject.Slug, subject.Path, "fact", f.Citations)),
        Subject.Named named => [new CitingStatement(subject.Slug, subject.Path, "entry", named.Entry.Citations)],
        _ => [],
    };
}
