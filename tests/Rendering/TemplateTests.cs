using System.Text;
using TurkicWiki.Rendering.Templates;
using TurkicWiki.Rendering.Views;
using TurkicWiki.Tests.Content;

namespace TurkicWiki.Tests.Rendering;

public class TemplateTests
{
    private static readonly KindView View = new(
        "States & <regions>", "Six \"states\"", "/en/states/",
        [new SubjectView(new LinkView("Kazakhstan", "/kz/"), "A state"), new SubjectView(new LinkView("Türkiye", null), "")], []);

    [Theory]
    [InlineData("{{title}}, {{lead}}", "States &amp; &lt;regions&gt;, Six &quot;states&quot;")]
    [InlineData("{{{title}}}", "States & <regions>")]
    [InlineData("{{#if title}}a{{else}}b{{/if}}{{#if named}}c{{else}}d{{/if}}{{#unless named}}e{{/unless}}", "ade")]
    [InlineData("{{#if named}}a{{else if treated}}b{{else}}c{{/if}}", "b")]
    [InlineData("{{#each treated}}{{#unless @first}}, {{/unless}}{{@index}} {{link.text}}{{#if @last}}.{{/if}}{{/each}}", "0 Kazakhstan, 1 Türkiye.")]
    [InlineData("{{#each named}}x{{else}}none{{/each}}", "none")]
    [InlineData("{{#each treated}}{{#if link.url}}{{../url}}{{link.url}}{{/if}}{{/each}}", "/en/states//kz/")]
    [InlineData("{{#each treated}}{{#with link}}{{text}} {{../description}} {{../../url}};{{/with}}{{/each}}", "Kazakhstan A state /en/states/;Türkiye  /en/states/;")]
    [InlineData("{{#each treated}}{{> link link}}{{/each}}", "<Kazakhstan><Türkiye>")]
    [InlineData("{{> list treated}}", "Kazakhstan;Türkiye;")]
    [InlineData("{{t \"greeting\" who=title}}", "Hello, States &amp; &lt;regions&gt;")]
    public void A_template_says(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("a\n{{#if title}}\nb\n{{/if}}\nc\n", "a\nb\nc\n")]
    [InlineData("a\n  {{#each treated}}  \nb\n  {{/each}}\nc", "a\nb\nb\nc")]
    [InlineData("a\n{{!-- nothing --}}\nb", "a\nb")]
    [InlineData("a\n{{> list treated}}\nb", "a\nKazakhstan;Türkiye;b")]
    [InlineData("a\n{{title}}\nb", "a\nStates &amp; &lt;regions&gt;\nb")]
    [InlineData("a {{#if title}}\nb{{/if}}\n", "a \nb\n")]
    [InlineData("a\n{{#if title}}{{#if lead}}\nb\n{{/if}}{{/if}}\nc", "a\n\nb\n\nc")]
    [InlineData("a \n {{~#if title~}} \n b {{~/if~}} \n c", "abc")]
    public void A_line_with_nothing_but_a_tag_leaves_no_line(string template, string expected) => Assert.Equal(expected, Render(template));

    [Fact]
    public void A_partial_may_hold_itself()
    {
        var deep = new ContentsView("a", "#a", [new ContentsView("b", "#b", [new ContentsView("c", "#c", [])])]);
        var theme = Theme(("kind.hbs", "{{> line}}"), ("partials/line.hbs", "({{title}}{{#each inner}}{{> line}}{{/each}})"));

        Assert.Equal("(a(b(c)))", Render(theme, deep));
    }

    private static string Render(string template) => Render(
        Theme(("kind.hbs", template), ("partials/link.hbs", "<{{text}}>"), ("partials/list.hbs", "{{#each this}}{{link.text}};{{/each}}")), View);

    private static string Render(Theme theme, object view)
    {
        var language = Sample.Language("en");
        language = language with { Strings = language.Strings.SetItem("greeting", ImmutableSortedDictionary<string, string>.Empty.Add("other", "Hello, {who}")) };
        using var to = new HtmlWriter();
        TemplateSet.Of(theme).Write("kind", view, language, to);
        return to.ToString();
    }

    private static Theme Theme(params (string Path, string Text)[] files) => ThemeReader.Read("bare",
        files.Select(f => ($"themes/bare/templates/{f.Path}", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Text))));
}
