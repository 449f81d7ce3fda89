using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>Fills the blocks that a text places: <c>::: timeline</c>, <c>::: table x</c>, <c>::: chart x</c>, <c>::: members</c>.</summary>
public sealed class PlacedBlocks(Edition edition, Subject subject, CitationList citations)
{
    /// <summary>What tells blocks apart: <c>timeline</c>, <c>table turkiye-kazakhstan-trade</c>.</summary>
    public static string KeyOf(Piece.Block block) => block.Argument.Length == 0 ? block.Name : $"{block.Name} {block.Argument}";

    public void Fill(Piece.Block block, HtmlWriter to) => edition.Write(View(block), to);

    internal BlockView View(Piece.Block block) => block.Name switch
    {
        "timeline" => new BlockView(Timelines.Of(edition, subject, citations), null, null),
        "members" => new BlockView(null, MembersTable.Of(edition, subject, citations), null),
        "table" => new BlockView(null, null, Dataset(block.Argument, DatasetViews.Parts.Table)),
        "chart" => new BlockView(null, null, Dataset(block.Argument, DatasetViews.Parts.Chart)),
        var name => new BlockView(null, UnknownTables.Of(edition, name), null),
    };

    private DatasetView? Dataset(string id, DatasetViews.Parts parts) =>
        edition.Site.Datasets.TryGetValue(id, out var dataset) ? DatasetViews.Of(edition, dataset, parts, citations) : null;
}
