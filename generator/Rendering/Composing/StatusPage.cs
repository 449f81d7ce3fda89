using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>The page of status: the numbers of <see cref="SiteTally"/>, each with a sentence that says what it counts.</summary>
public static class StatusPage
{
    public static ComposedPage Compose(Edition edition)
    {
        var tally = edition.Index.Tally;
        var view = new StatusView(
            Lines(edition, tally),
            [.. tally.Languages.Select(l => Language(edition, l, tally))],
            [.. tally.Sources.Select(s => new LinkView(s.Source.Record.Name[edition.Code], edition.Url($"/sources/{s.Source.Id}/")))],
            [.. SiteTally.Kinds.Select((kind, i) => Kind(edition, kind, [.. tally.Sources.Select(s => s.Kinds[i])])).Where(k => k.Total.Length > 0)],
            [.. Shell.TextPages(edition)]);
        return new ComposedPage(view, edition.Text("translation-status"), edition.Text("status-lead"));
    }

    private static ImmutableArray<StatusLineView> Lines(Edition edition, SiteTally tally)
    {
        return
        [
            Line("articles", "articles-explained", tally.Articles, "/a-z/"),
            Line("named-only", "named-explained", tally.Entries, "/a-z/"),
            Line("claims", "claims-explained", tally.Claims),
            Line("figures-checked", "figures-explained", tally.Figures),
            Line("facts", "facts-explained", tally.Facts),
            Line("open-facts", "open-facts-explained", tally.OpenFacts.Length),
            Line("events", "events-explained", tally.Events, "/timeline/"),
            Line("rows-label", "rows-explained", tally.Rows, "/tables/"),
            Line("disagreements", "disagreements-explained", tally.Disagreements, "/disagreements/"),
            Line("passages", "passages-explained", tally.Passages, "/sources/"),
            Line("remarks", "remarks-explained", tally.Remarks),
            Line("readings", "readings-explained", tally.Readings),
        ];

        StatusLineView Line(string label, string explained, int count, string? path = null) =>
            new(new LinkView(edition.Text(label), path is null ? null : edition.Url(path)), edition.Number(count), edition.Text(explained));
    }

    private static LanguageStatusView Language(Edition edition, LanguageTally language, SiteTally tally)
    {
        var (written, total) = (language.Articles + language.Texts, tally.Articles + tally.Texts);
        return new LanguageStatusView(
            language.Language.Name, language.Language.Code, written, total, edition.Percent(written, total), language.Claims);
    }

    private static KindStatusView Kind(Edition edition, string kind, ImmutableArray<KindTally> bySource)
    {
        var (cited, all) = (bySource.Sum(k => k.Cited), bySource.Sum(k => k.Passages));
        return new KindStatusView(
            edition.Text($"passage-{kind}"),
            [.. bySource.Select(k => Share(k.Cited, k.Passages))],
            Share(cited, all),
            cited < all ? WhyUnused(edition, kind) : null);

        string Share(int part, int whole) => whole == 0 ? "" : $"{edition.Number(part)} / {edition.Number(whole)}";
    }

    /// <summary>Why a passage of a kind may stay unused.</summary>
    internal static string WhyUnused(Edition edition, string kind) =>
        edition.Text(kind is "heading" or "reference" or "front-matter" ? $"why-unused-{kind}" : "why-unused-text");
}
