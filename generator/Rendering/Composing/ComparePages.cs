using System.Collections.Concurrent;
using TurkicWiki.Content.Pages;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Composing;

/// <summary>Every page with a text, in any two languages side by side. Its frame speaks the first of the two.</summary>
public static class ComparePages
{
    private sealed record Text(string Path, ImmutableSortedDictionary<string, Page> Pages)
    {
        // A text's pairs are made one after another: what one has read the next one finds, and nobody holds it for long.
        private readonly ConcurrentDictionary<string, WeakReference<object>> read = new(StringComparer.Ordinal);

        public ImmutableArray<ImmutableArray<TextBlock>> SectionsOf(Edition edition)
        {
            if (read.TryGetValue(edition.Code, out var known) && known.TryGetTarget(out var sections)) return (ImmutableArray<ImmutableArray<TextBlock>>)sections;
            var made = ParallelText.Sections(edition, Pages[edition.Code]);
            read[edition.Code] = new(made);
            return made;
        }
    }

    public static IEnumerable<(Edition Edition, PlannedPage Page)> Plan(ImmutableArray<Edition> editions) =>
        from text in editions.Take(1).Where(e => e.Config.Build.Compare).SelectMany(e => Texts(e.Site))
        from left in editions
        from right in editions.SkipWhile(e => e != left).Skip(1)
        where text.Pages.ContainsKey(left.Code) && text.Pages.ContainsKey(right.Code)
        select (left, new PlannedPage(Url(left.Code, right.Code, text.Path), () => Compose(left, right, text)) { IsOfNoLanguage = true });

    /// <summary>The pairs of languages in which a text can be read, those with the reader's own first.</summary>
    public static ImmutableArray<PairView> Pairs(Edition edition, string path, ImmutableSortedDictionary<string, Page> pages)
    {
        if (!edition.Config.Build.Compare) return [];
        var languages = edition.Site.Languages.Where(l => pages.ContainsKey(l.Code)).ToImmutableArray();
        var pairs =
            from i in Enumerable.Range(0, languages.Length)
            from right in languages[(i + 1)..]
            let left = languages[i]
            orderby left.Code == edition.Code || right.Code == edition.Code descending
            select new PairView(
                Url(left.Code, right.Code, path), new LanguageNameView(left.Code, left.Name), new LanguageNameView(right.Code, right.Name));
        return [.. pairs];
    }

    private static IEnumerable<Text> Texts(Site site) => site.Subjects.Values.OfType<Subject.Treated>()
        .Select(s => new Text(s.Path, s.Pages))
        .Concat(site.Pages.Select(p => new Text($"/{p.Key}/", p.Value)));

    private static string Url(string left, string right, string path) => $"/compare/{left}-{right}{path}";

    private static ComposedPage Compose(Edition left, Edition right, Text text)
    {
        var (mine, theirs) = (text.Pages[left.Code], text.Pages[right.Code]);
        var view = new CompareView(
            [Head(left, mine, text.Path), Head(right, theirs, text.Path)],
            Pairs(left, text.Path, text.Pages).RemoveAll(p => p.Left.Code == left.Code && p.Right.Code == right.Code),
            ParallelText.Of((left, mine), (right, theirs), text.SectionsOf));
        return new ComposedPage(view, $"{view.Sides[0].Title} – {view.Sides[1].Title}", left.Text("compare-lead")) { IsHidden = true, SwitchesTo = text.Path };
    }

    private static SideHeadView Head(Edition edition, Page page, string path) => new(
        edition.Code, edition.Language.Direction, edition.Language.Name,
        page.FrontMatter.Title.Text, page.FrontMatter.Description.Text, edition.Text("compare-lead"), edition.Url(path));
}
