using TurkicWiki.Content;

namespace TurkicWiki.Serving;

/// <summary>
/// Builds the site for the preview, again after every change: files are read, those that changed are parsed, all is linked and
/// checked, and no page is made before someone asks for it. While there is an error, the last good pages stay on show.
/// </summary>
public sealed class PreviewBuild(string root)
{
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private readonly PageCache cache = new();
    private CheckedSite? shown;
    private int number;

    /// <summary>What to show next, after what was shown last.</summary>
    public PreviewState Next(PreviewState last)
    {
        try
        {
            var wiki = SiteBuild.Check(new BuildOptions(root), cache, new StageClock());
            var problems = Problems.Of(wiki);
            return problems.Stops && shown?.Fails(strict: false) == false ? Unchanged(last, problems) : Show(wiki, last, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unchanged(last, new Problems("a file cannot be read", e.Message + "\n", Stops: true)) with { IsUnread = true };
        }
        catch (Exception e)
        {
            return Unchanged(last, new Problems("a fault of the program, please report it", e + "\n", Stops: true));
        }
    }

    private static PreviewState Unchanged(PreviewState last, Problems problems) => last with { Problems = problems, IsUnread = false };

    private PreviewState Show(CheckedSite wiki, PreviewState last, Problems problems)
    {
        var before = shown;
        shown = wiki;
        var styles = wiki.Theme.Assets.Where(a => IsStyle(a.Name)).ToImmutableSortedDictionary(a => a.Name, a => a.Url, StringComparer.Ordinal);
        var version = before is not null && HaveSamePages(before, wiki) ? last.Version : $"{run}-{++number}";
        if (version == last.Version && styles.SequenceEqual(last.Styles)) return Unchanged(last, problems);
        // Without a language there is no page.
        var site = wiki.Site.Languages.IsEmpty ? null : new StaticSite(new FilesOnDemand(SiteBuild.Plan(wiki.WithDrafts(cache), cache), before?.Theme.Assets ?? []).Find);
        cache.ForgetUnused();
        return new PreviewState(version, site, styles, problems);
    }

    private static bool HaveSamePages(CheckedSite one, CheckedSite other) =>
        one.Site.Content.Files.SequenceEqual(other.Site.Content.Files)
        && one.Theme.Templates.SequenceEqual(other.Theme.Templates)
        && PageAssets(one).SequenceEqual(PageAssets(other));

    private static IEnumerable<string> PageAssets(CheckedSite wiki) => wiki.Theme.Assets.Where(a => !IsStyle(a.Name)).Select(a => a.Url);

    private static bool IsStyle(string asset) => asset.EndsWith(".css", StringComparison.Ordinal);
}
