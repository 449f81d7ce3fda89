using System.Text.Json.Nodes;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using static TurkicWiki.Editing.Schemas.Shape;

namespace TurkicWiki.Editing.Schemas;

/// <summary>The schemas of what holds for the whole wiki: its configuration, its languages, its vocabulary.</summary>
internal static class SiteSchemas
{
    public static JsonObject Wiki(IReadOnlyCollection<string> languages) => Object("The wiki as a whole.", SiteConfigReader.Keys, new Dictionary<string, JsonObject>
    {
        ["title"] = Wordings(languages, "The wiki's name."),
        ["description"] = Wordings(languages, "One sentence on what it is."),
        ["base-url"] = Form("Where it is published, without a closing slash.", "^https?://.*[^/]$"),
        ["languages"] = List(Text("A language tag; content/languages has a file of its name."), "The languages in the order of menus."),
        ["default-language"] = Words("The language of readers of whom no other is known.", languages),
        ["theme"] = Text("A folder of themes/."),
        ["edit-url"] = Text("The address at which a file can be edited, with {path}."),
        ["report-url"] = Text("Where readers report an error, with {page}."),
        ["build"] = Object("What is built beside the pages; all of it where nothing is said.", SiteConfigReader.BuildKeys, new Dictionary<string, JsonObject>
        {
            ["compare"] = Flag("Pages with two languages side by side."),
            ["page-data"] = Flag("index.json beside each page."),
            ["page-text"] = Flag("index.md beside each page."),
        }),
    }, "title", "description", "base-url", "languages", "default-language", "theme");

    public static JsonObject Language() => Object("A language: how it writes and sorts, how its figures are read, its interface strings.", LanguageReader.Keys, new Dictionary<string, JsonObject>
    {
        ["code"] = Text("Its tag, which is the name of the file."),
        ["name"] = Text("Its name in itself."),
        ["direction"] = Words("Which way it is written.", ["ltr", "rtl"]),
        ["alphabet"] = List(Text("A capital letter."), "The letters in the order of lists."),
        ["same"] = Map(Text("The letter that it sorts as."), "Letters that sort as another."),
        ["typography"] = Object("Its signs.", LanguageReader.TypographyKeys, new Dictionary<string, JsonObject>
        {
            ["quotes"] = List(Text("A quotation mark."), "Outer opening and closing, inner opening and closing."),
            ["dash"] = Text("The dash of its prose."),
            ["spaced-dash"] = Flag("Whether the dash has spaces around it."),
            ["percent"] = Text("A per cent figure, with {n}."),
        }, "quotes", "dash", "percent"),
        ["numbers"] = Object("How it writes numbers.", LanguageReader.NumberKeys, new Dictionary<string, JsonObject>
        {
            ["decimal"] = Text("The decimal sign."),
            ["group"] = Text("The sign that groups thousands."),
            ["ordinals"] = Map(Text("A condition of CLDR's plural rules."), "Endings of ordinals with the numbers that take them."),
        }, "decimal", "group"),
        ["dates"] = Object("How it writes dates.", ["months", "months-alone", .. LanguageReader.DatePatterns],
            new Dictionary<string, JsonObject>(LanguageReader.DatePatterns.Select(name => KeyValuePair.Create(name, Text("A pattern with {d}, {month}, {month-alone}, {y}, {n}, {roman} and the like."))))
            {
                ["months"] = List(Text("A month."), "Twelve, as they stand in a full date."),
                ["months-alone"] = List(Text("A month."), "Twelve, as they stand without a day."),
            }, ["months", .. LanguageReader.DatePatterns]),
        ["plurals"] = Map(Text("A condition of CLDR's plural rules."), "The categories that it counts with; 'other' needs none."),
        ["figures"] = Object("How figures are read: lower-case stems of words.", LanguageReader.FigureKeys,
            new Dictionary<string, JsonObject>(LanguageReader.FigureKeys.Select(key => KeyValuePair.Create(key, OneOrMany(Text("A stem."), $"Words of '{key}'."))))
            {
                ["months"] = List(OneOrMany(Text("A stem."), "A month's stems."), "Twelve months."),
                ["scales"] = Map(Whole("A power of ten."), "Words of scale."),
                ["units"] = Map(OneOrMany(Text("A stem."), "Words of the unit."), "Words of units."),
            }, "months"),
        ["misspellings"] = Map(Text("The right spelling."), "Wrong spellings of which the checks warn."),
        ["search"] = Object("What the search knows of it.", LanguageReader.SearchKeys, new Dictionary<string, JsonObject>
        {
            ["fold"] = Map(Text("Latin letters."), "Letters with the Latin ones that they are compared as."),
            ["endings"] = List(Text("An ending."), "Endings of inflected words."),
        }),
        ["strings"] = Map(
            new JsonObject { ["anyOf"] = new JsonArray(Text("A text."), Map(Text("A form."), "A form for each plural category.")) },
            "Interface strings: the same keys in every language."),
    }, "code", "name", "direction", "alphabet", "typography", "numbers", "dates", "figures", "strings");

    public static JsonObject Home(IReadOnlyCollection<string> languages) => Object("What the home page leads to.", HomeReader.Keys, new Dictionary<string, JsonObject>
    {
        ["example"] = Object("A claim that shows how a fact is checked.", HomeReader.ExampleKeys, new Dictionary<string, JsonObject>
        {
            ["subject"] = Subject("On whose page it stands."),
            ["cite"] = Citations(),
        }, "subject", "cite"),
        ["trails"] = OneOrMany(
            Object("A question, and the one place that answers it: a subject, a dataset or a page.", HomeReader.TrailKeys, new Dictionary<string, JsonObject>
            {
                ["text"] = Wordings(languages, "The question."),
                ["subject"] = Subject("A subject's slug."),
                ["heading"] = Text("The id of a heading of the subject."),
                ["dataset"] = Slug("A dataset's id."),
                ["page"] = Words("A page of the site.", Trail.Pages),
            }, "text"), "Threads to follow."),
    });

    public static JsonObject Vocabulary(IReadOnlyCollection<string> languages) => Object("The words that facts, events and datasets may use.", VocabularyReader.Lists,
        VocabularyReader.Lists.ToDictionary(list => list, list => Map(list == "units" ? Unit(languages) : Wordings(languages, "Its name."), $"The words of '{list}'.")),
        [.. VocabularyReader.Lists]);

    private static JsonObject Unit(IReadOnlyCollection<string> languages)
    {
        var unit = Wordings(languages, "A unit's name.");
        unit["properties"]!["scale"] = Whole("The power of ten that a number of the column carries.");
        return unit;
    }
}
