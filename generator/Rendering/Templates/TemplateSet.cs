using HandlebarsDotNet;
using HandlebarsDotNet.Compiler.Resolvers;
using TurkicWiki.Content.Languages;

namespace TurkicWiki.Rendering.Templates;

/// <summary>The templates of a theme, compiled once. <see cref="TemplateChecker"/> has found them good.</summary>
public sealed class TemplateSet
{
    private readonly ImmutableSortedDictionary<string, HandlebarsTemplate<TextWriter, object, object>> templates;

    private TemplateSet(ImmutableSortedDictionary<string, HandlebarsTemplate<TextWriter, object, object>> templates) =>
        this.templates = templates;

    public static TemplateSet Compile(Theme theme)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            // {{title}} is the property Title, and a name that does not exist throws instead of leaving a gap.
            ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver(),
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new HtmlEncoder(),
        });
        TemplateHelpers.Register(handlebars, theme);
        foreach (var partial in theme.Templates.Where(Theme.IsPartial)) handlebars.RegisterTemplate(Theme.NameOf(partial), partial.Text);
        return new TemplateSet(theme.Templates.ToImmutableSortedDictionary(
            Theme.NameOf, template => handlebars.Compile(new StringReader(template.Text)), StringComparer.Ordinal));
    }

    /// <summary>The HTML of a template for a record, with the interface strings of a language.</summary>
    public string Render(string template, object view, Language language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        templates[template](writer, view, new Dictionary<string, object>(StringComparer.Ordinal) { [TemplateHelpers.LanguageKey] = language });
        return writer.ToString();
    }
}
