using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>The parts that stand below an article's own text: what the text has not placed itself.</summary>
/// <param name="placed">The blocks that the text has placed.</param>
/// <param name="headings">The ids of the text's headings, which an added heading must not repeat.</param>
public sealed class AddedParts(
    Edition edition, Subject subject, CitationList citations, ImmutableHashSet<string> placed, ImmutableHashSet<string> headings)
{
    private readonly List<ContentsView> contents = [];

    /// <summary>The lines of the contents for the parts that were added so far.</summary>
    public ImmutableArray<ContentsView> Contents => [.. contents];

    /// <param name="fields">The facts that are too many for the box.</param>
    public AddedView<ImmutableArray<FieldView>>? Facts(ImmutableArray<FieldView> fields) =>
        fields.IsEmpty ? null : Added("facts", edition.Text("more-facts"), fields);

    public AddedView<TableView>? Members() => placed.Contains("members") || MembersTable.Of(edition, subject, citations) is not { } members
        ? null
        : Added("members", edition.Text("members"), members);

    public AddedView<ImmutableArray<DatasetView>>? Datasets()
    {
        ImmutableArray<DatasetView> datasets =
        [
            .. edition.Index.DatasetsOf(subject.Slug)
                .Where(d => !placed.Contains($"chart {d.Id}") && !(placed.Contains($"table {d.Id}") && d.Chart is null))
                .Select(d => DatasetViews.Of(
                    edition, d, placed.Contains($"table {d.Id}") ? DatasetViews.Parts.Chart : DatasetViews.Parts.Both, citations)),
        ];
        return datasets.IsEmpty ? null : Added("tables", edition.Text("tables"), datasets);
    }

    public AddedView<TimelineView>? Timeline() => placed.Contains("timeline") || Timelines.Of(edition, subject, citations) is not { } timeline
        ? null
        : Added("timeline", edition.Text("timeline"), timeline);

    public AddedView<ImmutableArray<DisagreementView>>? Disagreements() =>
        Rendering.Disagreements.Of(edition, subject.Slug, citations) is { IsEmpty: false } found
            ? Added("sources-disagree", edition.Text("sources-disagree"), found)
            : null;

    private AddedView<T> Added<T>(string id, string title, T content)
    {
        while (headings.Contains(id)) id += "-2";
        contents.Add(new ContentsView(title, "#" + id, []));
        return new AddedView<T>(id, content);
    }
}
