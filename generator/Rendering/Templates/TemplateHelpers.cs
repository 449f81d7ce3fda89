using TurkicWiki.Content.Languages;

namespace TurkicWiki.Rendering.Templates;

/// <summary>What a helper does with its arguments.</summary>
internal delegate void TemplateHelper(HtmlWriter to, Language language, object?[] arguments, (string Name, object? Value)[] named);

/// <summary>
/// The helpers of templates: <c>{{t "key" name=value}}</c>, <c>{{count "key" n}}</c>, <c>{{format n}}</c>,
/// <c>{{asset "theme.css"}}</c> and <c>{{foreign text language}}</c>, which marks words in the letters of other languages than the page's
/// (the language of such words may be left out). Interface strings and numbers are those of the page's language.
/// </summary>
public static class TemplateHelpers
{
    public const string Text = "t";
    public const string Count = "count";
    public const string Number = "format";
    public const string Asset = "asset";
    public const string Foreign = "foreign";

    public static ImmutableArray<string> Names { get; } = [Text, Count, Number, Asset, Foreign];

    internal static ImmutableDictionary<string, TemplateHelper> Of(Theme theme)
    {
        var assets = theme.Assets.ToImmutableDictionary(a => a.Name, a => a.Url, StringComparer.Ordinal);
        return new Dictionary<string, TemplateHelper>
        {
            [Text] = (to, language, arguments, named) => to.WriteEscaped(Filled(language, Name(arguments), named)),
            [Count] = (to, language, arguments, _) =>
                to.WriteEscaped(language.Count(Name(arguments), Convert.ToInt32(arguments[1], CultureInfo.InvariantCulture))),
            [Number] = (to, language, arguments, _) => to.WriteEscaped(Formatted(arguments[0], language)),
            [Asset] = (to, _, arguments, _) => to.WriteEscaped(assets[Name(arguments)]),
            [Foreign] = (to, language, arguments, _) =>
                ForeignWords.Mark(to, Name(arguments), language, arguments.Length > 1 ? arguments[1] as string : null),
        }.ToImmutableDictionary(StringComparer.Ordinal);
    }

    private static string Name(object?[] arguments) => (string)arguments[0]!;

    private static string Filled(Language language, string key, (string Name, object? Value)[] named)
    {
        var text = language.Text(key);
        foreach (var (name, value) in named) text = text.Replace($"{{{name}}}", Formatted(value, language), StringComparison.Ordinal);
        return text;
    }

    private static string Formatted(object? value, Language language) => value switch
    {
        int number => NumberFormat.Format(number.ToString(CultureInfo.InvariantCulture), language),
        _ => value?.ToString() ?? "",
    };
}
