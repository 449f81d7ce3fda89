using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;
using TurkicWiki.Tests.Output;

namespace TurkicWiki.Tests.Rendering;

public class TemplateCheckerTests
{
    private static readonly IReadOnlyDictionary<string, Type> Views = new Dictionary<string, Type> { ["kind"] = typeof(KindView) };

    [Theory]
    [InlineData("<h1>{{title}}</h1>\n<p>{{titel}}</p>", 2, 6, "THEME002", "did you mean 'title'?")]
    [InlineData("{{#each treated}}\n{{#if description}}{{/if}}\n  {{link.txt}}{{/each}}", 3, 5, "THEME002", "did you mean 'text'?")]
    [InlineData("{{#each treated}}{{#if ../lead}}{{../led}}{{/if}}{{/each}}", 1, 35, "THEME002", "did you mean 'lead'?")]
    [InlineData("{{#if title}}a{{else if leed}}b{{/if}}", 1, 17, "THEME002", "did you mean 'lead'?")]
    [InlineData("\n{{> lnk title}}", 2, 5, "THEME002", "did you mean 'link'?")]
    [InlineData("{{#each treated}}{{@lst}}{{/each}}", 1, 20, "THEME002", "did you mean '@last'?")]
    [InlineData("{{#ech treated}}{{/ech}}", 1, 4, "THEME002", "did you mean 'each'?")]
    [InlineData("{{cont \"states\" 1}}", 1, 3, "THEME002", "did you mean 'count'?")]
    [InlineData("{{asset \"theme.cs\"}}", 1, 3, "THEME002", "did you mean 'theme.css'?")]
    [InlineData("\n\n{{t \"stats\"}}", 3, 3, "THEME003", "did you mean 'states'?")]
    [InlineData("{{count}}", 1, 3, "THEME001", null)]
    [InlineData("{{#each title}}{{/each}}", 1, 4, "THEME001", null)]
    [InlineData("a\n{{#if title}}", 2, 4, "THEME001", null)]
    [InlineData("{{#if title}}{{/each}}", 1, 17, "THEME001", null)]
    public void A_wrong_name_is_found_on_its_line(string template, int line, int column, string code, string? hint)
    {
        var found = Assert.Single(Check(template));

        Assert.Equal("themes/bare/templates/kind.hbs", found.At.File);
        Assert.Equal((line, column, code, hint), (found.At.Line, found.At.Column, found.Rule.Code, found.Hint));
    }

    [Fact]
    public void A_wrong_name_in_a_partial_is_found_in_the_partial()
    {
        var theme = Theme(("kind.hbs", "{{#each treated}}{{> item}}{{/each}}"), ("partials/item.hbs", "<li>\n{{link.url}} {{size}}"), ("partials/link.hbs", ""));

        var found = TemplateChecker.Check(theme, [], Views);

        Assert.Contains(found, d => d.ToString() == "themes/bare/templates/partials/item.hbs:2:16: error THEME002: SubjectView has no 'size'");
        Assert.Contains(found, d => d.At.File.EndsWith("link.hbs", StringComparison.Ordinal) && d.Message.Contains("no template uses", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_template_is_an_error()
    {
        var found = TemplateChecker.Check(Theme(("kinds.hbs", "")), [], Views);

        Assert.Contains(found, d => d.Message == "the theme lacks this template");
        Assert.Contains(found, d => d.Message == "no page has the template 'kinds'" && d.Hint == "did you mean 'kind'?");
    }

    [Theory]
    [InlineData("theme: defalt", "content/wiki.yaml:6:8: error SCHEMA011: there is no theme 'defalt': themes/defalt/templates has no template (did you mean 'default'?)")]
    [InlineData("theme: De_fault", "content/wiki.yaml:6:8: error SCHEMA007: 'De_fault' is not a slug (try 'de-fault')")]
    public void A_theme_that_is_not_there_is_reported_where_it_is_named(string named, string printed)
    {
        using var wiki = new SmallWikiFolder();
        wiki.Write("content/wiki.yaml", SmallWikiFolder.Sources.Single(f => f.Path == "content/wiki.yaml").Text.Replace("theme: default", named, StringComparison.Ordinal));
        Assert.Equal(printed, Assert.Single(SiteBuild.Check(new BuildOptions(wiki.Root), new PageCache(), new StageClock()).Diagnostics).ToString());
    }

    [Fact]
    public void Comments_are_not_read() => Assert.Empty(Check("{{!-- {{nothing}} --}}{{! nothing }}{{title}}"));

    private static ImmutableArray<Diagnostic> Check(string template) =>
        TemplateChecker.Check(Theme(("kind.hbs", template + "{{!-- --}}"), ("partials/link.hbs", "")), [Language], Views)
            .RemoveAll(d => d.Message.Contains("no template uses", StringComparison.Ordinal));

    private static Theme Theme(params (string Path, string Text)[] files) => ThemeReader.Read("bare",
    [
        .. files.Select(f => ($"themes/bare/templates/{f.Path}", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Text))),
        ("themes/bare/assets/theme.css", Array.Empty<byte>()),
    ]);

    // A language of which the checker only asks the strings.
    private static Language Language => new(
        "en", "English", "ltr", null!, null!, null!, null!, null!,
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>>.Empty
            .Add("states", ImmutableSortedDictionary<string, string>.Empty),
        "content/languages/en.yaml");
}
