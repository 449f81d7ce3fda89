using System.Collections.Concurrent;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;

namespace TurkicWiki.Rendering.Templates;

/// <summary>The templates of a theme, each compiled when it is first asked for. <see cref="TemplateChecker"/> has found them good.</summary>
public sealed class TemplateSet
{
    private readonly ImmutableDictionary<string, SourceFile> templates;
    private readonly TemplateCompiler compiler;
    private readonly ConcurrentDictionary<string, TemplateNode[]> compiled = new(StringComparer.Ordinal);

    private TemplateSet(Theme theme)
    {
        templates = theme.Templates.Where(t => !Theme.IsPartial(t)).ToImmutableDictionary(Theme.NameOf, StringComparer.Ordinal);
        compiler = new TemplateCompiler(
            theme.Templates.Where(Theme.IsPartial).ToImmutableDictionary(Theme.NameOf, StringComparer.Ordinal), TemplateHelpers.Of(theme));
    }

    public static TemplateSet Of(Theme theme) => new(theme);

    /// <summary>Writes the HTML of a template for a record, with the interface strings of a language.</summary>
    public void Write(string template, object view, Language language, HtmlWriter to)
    {
        var nodes = compiled.GetOrAdd(template, name => compiler.Compile(templates[name], view.GetType()));
        new TemplateRun(to, language).Within(view, nodes);
    }
}
