using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Exports;
using TurkicWiki.Linking;
using TurkicWiki.Output;
using TurkicWiki.Rendering;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki;

/// <summary>What to build, and how.</summary>
/// <param name="Root">The repository's root.</param>
/// <param name="OutputRoot">Where the site is written; null to check it and plan it alone.</param>
/// <param name="Strict">True if a warning stops a build as an error does.</param>
/// <param name="Progress">Told what the build is at.</param>
public sealed record BuildOptions(
    string Root,
    string? OutputRoot = null,
    bool Strict = false,
    Action<Progress>? Progress = null);

/// <summary>A site with its theme, and all that the checks found in them.</summary>
public sealed record CheckedSite(Site Site, Theme Theme, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True if something was found that stops a build.</summary>
    public bool Fails(bool strict) => Diagnostics.Any(d => strict || d.Rule.Severity == Severity.Error);

    /// <summary>The same with the drafts, for those who write them; what a draft says is not checked yet.</summary>
    public CheckedSite WithDrafts(PageCache cache) => Site.Drafts.IsEmpty ? this : this with { Site = SiteLinker.Link(Site.Content, cache, withDrafts: true) };

    /// <summary>The text of a file that a diagnostic points into.</summary>
    public string? TextOf(string path) =>
        (Site.Content.Files.GetValueOrDefault(path) ?? Theme.Templates.FirstOrDefault(t => t.Path == path))?.Text;
}

/// <summary>What a build came to.</summary>
/// <param name="Planned">What the site consists of; null where an error stopped the build.</param>
public sealed record BuildResult(
    CheckedSite Checked,
    PlannedSite? Planned,
    WriteSummary Written,
    ImmutableArray<Stage> Stages)
{
    public bool Failed => Planned is null;

    public Site Site => Checked.Site;

    public ImmutableArray<Diagnostic> Diagnostics => Checked.Diagnostics;
}

/// <summary>The whole way from files to a site: load, parse, link, check, plan, write. A page is rendered as it is written.</summary>
public static class SiteBuild
{
    /// <summary>Builds the site. Nothing is written while there is an error.</summary>
    public static BuildResult Run(BuildOptions options, PageCache cache)
    {
        var clock = new StageClock(options.Progress);
        var wiki = Check(options, cache, clock);
        if (wiki.Fails(options.Strict)) return new BuildResult(wiki, null, WriteSummary.Nothing, clock.Stages);
        var planned = clock.Time("plan", () => Plan(wiki, cache));
        var written = options.OutputRoot is { } root
            ? clock.Time("write", () => OutputWriter.Write(planned, root, done => clock.Tell(new Progress("write", done, planned.Pages.Length))))
            : WriteSummary.Nothing;
        return new BuildResult(wiki, planned, written, clock.Stages);
    }

    /// <summary>Reads the files, joins what they say and checks it.</summary>
    public static CheckedSite Check(BuildOptions options, PageCache cache, StageClock clock)
    {
        var sources = clock.Time("load", () => SourceLoader.Load(options.Root, cache));
        var content = clock.Time("parse", () => ContentParser.Parse(sources, cache));
        var name = content.Config.Theme.Text;
        var (site, theme) = clock.Time("link", () => AllCores.Both(
            () => SiteLinker.Link(content, cache),
            () => ThemeReader.Read(name, SourceLoader.LoadFolder(options.Root, $"themes/{name}"))));
        var found = clock.Time("check", () =>
        {
            var (inSite, inTheme) = AllCores.Both(
                () => SiteChecker.Check(site, cache),
                () => theme.Templates.IsEmpty ? NoTheme(options.Root, content.Config.Theme) : Check(theme, site, cache));
            return Diagnostic.Sort(inSite.Concat(inTheme).Concat(LinksIn(options.Root, theme))).ToImmutableArray();
        });
        return new CheckedSite(site, theme, found);
    }

    // Templates are checked again only when one of them, or the strings of a language, is another.
    private static ImmutableArray<Diagnostic> Check(Theme theme, Site site, PageCache cache) => cache.Get(
        "theme's diagnostics",
        (theme.AsOneFile, string.Join('\n', site.Languages.Select(l => $"{l.Code} {string.Join(' ', l.Strings.Keys)}"))),
        () => TemplateChecker.Check(theme, site.Languages, PageTemplates.Views));

    // A name that cannot be read is reported where it is read.
    private static IEnumerable<Diagnostic> NoTheme(string root, Wording name)
    {
        var themes = SourceLoader.FoldersIn(root, "themes");
        if (name.Text.Length > 0)
            yield return new Diagnostic(Rules.MissingFile, name.At, $"there is no theme '{name.Text}': themes/{name.Text}/templates has no template",
                Spelling.Hint(name.Text, themes.Remove(name.Text)) ?? $"the themes are: {string.Join(", ", themes)}");
    }

    private static IEnumerable<Diagnostic> LinksIn(string root, Theme theme) => SourceLoader.LinksIn(root, $"themes/{theme.Name}")
        .Select(path => new Diagnostic(Rules.UnknownFile, new Location(path, 1, 1), "a link to another place, which is not followed", "put the file itself here"));

    /// <summary>Everything that the site will consist of, before any of it is made.</summary>
    public static PlannedSite Plan(CheckedSite wiki, PageCache cache)
    {
        var planned = SiteRenderer.Plan(wiki.Site, wiki.Theme, cache);
        return planned with { Exports = SiteExports.Plan(wiki.Site, [.. planned.Pages.Select(p => p.Path)]) };
    }
}
