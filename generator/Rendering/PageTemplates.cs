using System.Collections.Frozen;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>Which template shows which record.</summary>
public static class PageTemplates
{
    public const string Shell = "shell";

    /// <summary>By the template's name; what a theme must have.</summary>
    public static ImmutableSortedDictionary<string, Type> Views { get; } = new Dictionary<string, Type>
    {
        ["article"] = typeof(ArticleView),
        ["a-to-z"] = typeof(AToZView),
        ["block"] = typeof(BlockView),
        ["changes"] = typeof(ChangesView),
        ["choice"] = typeof(ChoiceView),
        ["chronicle"] = typeof(ChronicleView),
        ["claim-number"] = typeof(ClaimNumberView),
        ["compare"] = typeof(CompareView),
        ["contents-page"] = typeof(ContentsPageView),
        ["dataset-page"] = typeof(DatasetPageView),
        ["derived"] = typeof(DerivedView),
        ["disagreements"] = typeof(DisagreementsView),
        ["home"] = typeof(HomeView),
        ["kind"] = typeof(KindView),
        ["claim-marks"] = typeof(MarksView),
        ["not-found"] = typeof(NotFoundView),
        ["search"] = typeof(SearchView),
        [Shell] = typeof(ShellView),
        ["source"] = typeof(SourceView),
        ["sources"] = typeof(SourcesView),
        ["succession"] = typeof(SuccessionPageView),
        ["status"] = typeof(StatusView),
        ["table-page"] = typeof(TablePageView),
        ["text-page"] = typeof(TextPageView),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> ByView = Views.ToFrozenDictionary(v => v.Value, v => v.Key);

    public static string For(object view) => ByView[view.GetType()];
}
