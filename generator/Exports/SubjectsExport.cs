using System.Text.Json;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/subjects.json</c>: every subject with its names, facts and addresses.</summary>
public static class SubjectsExport
{
    public static OutputFile Of(Site site) => ExportFile.Json("data/subjects.json", "subjects", site.Subjects.Values, (json, subject) => Write(json, subject, site));

    private static void Write(Utf8JsonWriter json, Subject subject, Site site)
    {
        var config = site.Content.Config;
        json.Member("slug", subject.Slug);
        json.Member("kind", subject.Kind.Name);
        json.Member("titles", config, language => json.Member(language, subject.Title(language)));
        json.Member("aliases", config, language => json.Member(language, subject.Aliases(language)));
        json.Members("facts", subject is Subject.Treated { Facts: var facts } ? facts.Facts.Zip(ClaimIds.Of(facts)) : [], fact => Write(json, fact.First, fact.Second, site));
        json.Member("url", subject.Url(config.DefaultLanguage));
        json.Member("urls", config, language => json.Member(language, subject.Url(language)));
    }

    private static void Write(Utf8JsonWriter json, Fact fact, string id, Site site)
    {
        json.Member("id", id);
        json.Member("field", fact.Field);
        json.Member("value", Values.Of(fact.Value, site));
        json.Member("from", fact.From?.Text);
        json.Member("to", fact.To?.Text);
        json.Member("attested", fact.Attested.IsEmpty ? null : fact.Attested.Select(d => d.Text));
        json.Member("citations", Values.Of(fact.Citations));
        json.Member("note", fact.Note);
        json.Member("event", fact.Event);
        json.Member("preferred", fact.Preferred);
    }
}
