using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;

namespace TurkicWiki.Checking;

/// <summary>Every text of the YAML files that is written in each language.</summary>
internal static class AllWordings
{
    public static IEnumerable<Wordings> Of(Site site)
    {
        var content = site.Content;
        IEnumerable<Wordings?> all =
        [
            content.Config.Title, content.Config.Description,
            .. content.Vocabulary.Lists.Values.SelectMany(list => list.Values).Select(word => word.Name),
            .. site.Subjects.Values.SelectMany(Of),
            .. site.Events.SelectMany(e => new[] { e.Title, e.Note }),
            .. site.Datasets.Values.SelectMany(Of),
            .. content.Changes.Select(c => c.What),
            .. content.Home.Trails.Select(t => t.Text),
            .. content.Sources.SelectMany(Of),
        ];
        return all.OfType<Wordings>();
    }

    private static IEnumerable<Wordings?> Of(Subject subject) => subject switch
    {
        Subject.Treated treated => treated.Facts.Facts.SelectMany(f => new[] { (f.Value as FactValue.Text)?.Value, f.Note }),
        Subject.Named named => [named.Entry.Title, named.Entry.Line],
        _ => [],
    };

    private static IEnumerable<Wordings?> Of(Dataset dataset) =>
    [
        dataset.Title, dataset.Note,
        .. dataset.Columns.Select(c => c.Title),
        .. dataset.Rows.SelectMany(r => r.Cells.Select(c => c.Words).Append(r.Note)),
    ];

    private static IEnumerable<Wordings?> Of(Source source) =>
    [
        source.Record.Name, source.Record.Note,
        .. source.Passages.SelectMany(p => p.Readings.Select(r => r.Because).Append(p.Gist).Append(p.Remarks)),
    ];
}
