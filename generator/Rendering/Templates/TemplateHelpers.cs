using HandlebarsDotNet;
using TurkicWiki.Content.Languages;

namespace TurkicWiki.Rendering.Templates;

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

    /// <summary>Where a render's data has the page's language.</summary>
    internal const string LanguageKey = "language";

    public static ImmutableArray<string> Names { get; } = [Text, Count, Number, Asset, Foreign];

    internal static void Register(IHandlebars handlebars, Theme theme)
    {
        var assets = theme.Assets.ToImmutableDictionary(a => a.Name, a => a.Url, StringComparer.Ordinal);
        handlebars.RegisterHelper(Text, (in EncodedTextWriter to, in HelperOptions options, in Context _, in Arguments arguments) =>
            to.Write(Filled(Language(options), arguments)));
        handlebars.RegisterHelper(Count, (in EncodedTextWriter to, in HelperOptions options, in Context _, in Arguments arguments) =>
            to.Write(Language(options).Count(Name(arguments), Convert.ToInt32(arguments[1], CultureInfo.InvariantCulture))));
        handlebars.RegisterHelper(Number, (in EncodedTextWriter to, in HelperOptions options, in Context _, in Arguments arguments) =>
            to.Write(Formatted(arguments[0], Language(options))));
        handlebars.RegisterHelper(Asset, (in EncodedTextWriter to, in HelperOptions _, in Context _, in Arguments arguments) =>
            to.Write(assets[Name(arguments)]));
        handlebars.RegisterHelper(Foreign, (in EncodedTextWriter to, in HelperOptions options, in Context _, in Arguments arguments) =>
            to.WriteSafeString(ForeignWords.Mark(Name(arguments), Language(options), arguments.Length > 1 ? arguments[1] as string : null)));
    }

    private static Language Language(in HelperOptions options) => options.Data.Value<Language>(LanguageKey)!;

    private static string Name(in Arguments arguments) => (string)arguments[0]!;

    private static string Filled(Language language, in Arguments arguments)
    {
        var text = language.Text(Name(arguments));
        foreach (var (name, value) in arguments.Hash) text = text.Replace($"{{{name}}}", Formatted(value, language), StringComparison.Ordinal);
        return text;
    }

    private static string Formatted(object? value, Language language) => value switch
    {
        int number => NumberFormat.Format(number.ToString(CultureInfo.InvariantCulture), language),
        _ => value?.ToString() ?? "",
    };
}
