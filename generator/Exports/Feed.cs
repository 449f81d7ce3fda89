using System.Xml.Linq;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>&lt;lang&gt;/feed.xml</c>: what changed in the wiki, as an Atom feed in each language.</summary>
public static class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<OutputFile> Of(Site site) => site.Content.Config.Languages.Select(language => Of(site, language));

    private static OutputFile Of(Site site, string language)
    {
        var (config, changes) = (site.Content.Config, site.Content.Changes);
        var home = $"{config.BaseUrl}/{language}/";
        return ExportFile.Text($"{language}/feed.xml", Sitemap.Xml(new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language),
            new XElement(Atom + "id", home),
            new XElement(Atom + "title", config.Title[language]),
            new XElement(Atom + "subtitle", config.Description[language]),
            new XElement(Atom + "updated", Time(changes.IsEmpty ? DateOnly.MinValue : changes.Max(c => c.Date))),
            new XElement(Atom + "author", new XElement(Atom + "name", config.Title[language])),
            Link("self", home + "feed.xml"),
            Link("alternate", home + "changes/"),
            changes.Select((change, index) => Entry(change, NumberOfDay(changes, index), site, language)))));
    }

    // Newest first: a change keeps its number when a later one of its day is put above it.
    private static int NumberOfDay(ImmutableArray<Change> changes, int index) =>
        changes.Skip(index).Count(c => c.Date == changes[index].Date);

    private static XElement Entry(Change change, int number, Site site, string language)
    {
        var config = site.Content.Config;
        var subjects = change.Subjects.Select(s => site.Find(s.Text)).OfType<Subject>().ToImmutableArray();
        var target = subjects is [var only] ? only.Url(language) : $"/{language}/changes/";
        return new XElement(Atom + "entry",
            new XElement(Atom + "id", $"{config.BaseUrl}/{language}/changes/#{Date(change.Date)}-{number}"),
            new XElement(Atom + "title", change.What[language]),
            new XElement(Atom + "updated", Time(change.Date)),
            Link("alternate", config.BaseUrl + target),
            subjects.Select(s => new XElement(Atom + "category", new XAttribute("term", s.Slug), new XAttribute("label", s.Title(language)))),
            new XElement(Atom + "content", new XAttribute("type", "text"), change.What[language]));
    }

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateOnly date) => $"{Date(date)}T00:00:00Z";
}
