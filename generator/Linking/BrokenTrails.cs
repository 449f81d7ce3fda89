using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>Finds what the home page names and the wiki does not have.</summary>
internal static class BrokenTrails
{
    public static IEnumerable<Diagnostic> In(Site site) => site.Content.Home.Trails
        .Select(trail => Broken(site, trail))
        .Append(site.Content.Home.Example is { } example ? Broken(site, example) : null)
        .OfType<Diagnostic>();

    private static Diagnostic? Broken(Site site, Trail trail)
    {
        if (trail.Dataset is { } dataset && !site.Datasets.ContainsKey(dataset.Text))
            return new Diagnostic(Rules.NoDataset, dataset.At, $"no dataset '{dataset.Text}'", Spelling.Hint(dataset.Text, site.Datasets.Keys));
        if (trail.Subject is not { } subject) return null;
        if (BrokenReferences.Missing(site, subject.Text, subject.At) is { } missing) return missing;
        if (trail.Heading is not { } heading || site.Drafts.Contains(subject.Text)) return null;
        var ids = site.Find(subject.Text) is Subject.Treated { Pages: var pages } ? pages.Values.SelectMany(p => p.Sections).Select(s => s.Id).ToImmutableHashSet() : [];
        return ids.Contains(heading.Text)
            ? null
            : new Diagnostic(Rules.NoAnchor, heading.At, $"'{subject.Text}' has no heading '{heading.Text}'", Spelling.Hint(heading.Text, ids));
    }

    private static Diagnostic? Broken(Site site, ExampleClaim example)
    {
        var slug = example.Subject.Text;
        if (BrokenReferences.Missing(site, slug, example.Subject.At) is { } missing) return missing;
        if (site.Drafts.Contains(slug)) return null;
        var cited = site.Find(slug) is Subject.Treated { Pages: var pages }
            ? pages.Values.SelectMany(p => p.Claims).SelectMany(c => c.Citations).Select(c => c.Passage.ToString()).ToImmutableHashSet()
            : [];
        var passage = example.Citation.Passage.ToString();
        return cited.Contains(passage)
            ? null
            : new Diagnostic(Rules.NoPassage, example.Citation.At, $"no claim of '{slug}' cites '{passage}'", Spelling.Hint(passage, cited));
    }
}
