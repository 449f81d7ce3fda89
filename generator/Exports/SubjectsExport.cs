using System.Text.Json.Nodes;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Exports;

/// <summary><c>data/subjects.json</c>: every subject with its names, facts and addresses.</summary>
public static class SubjectsExport
{
    public static OutputFile Of(Site site) => ExportFile.Json("data/subjects.json", new
    {
        ExportFile.Schema,
        Subjects = site.Subjects.Values.Select(subject => RecordOf(subject, site)),
    });

    private static object RecordOf(Subject subject, Site site)
    {
        var config = site.Content.Config;
        return new
        {
            subject.Slug,
            Kind = subject.Kind.Name,
            Titles = Values.ByLanguage(config, subject.Title),
            Aliases = Values.ByLanguage(config, subject.Aliases),
            Facts = subject is Subject.Treated treated ? FactsOf(treated.Facts, site) : [],
            Url = subject.Url(config.DefaultLanguage),
            Urls = Values.ByLanguage(config, subject.Url),
        };
    }

    private static ImmutableArray<FactRecord> FactsOf(SubjectFacts subject, Site site) =>
        [.. subject.Facts.Zip(ClaimIds.Of(subject), (fact, id) => RecordOf(fact, id, site))];

    private static FactRecord RecordOf(Fact fact, string id, Site site) => new(
        id,
        fact.Field,
        Values.Of(fact.Value, site),
        fact.From?.Text,
        fact.To?.Text,
        fact.Attested.IsEmpty ? null : [.. fact.Attested.Select(d => d.Text)],
        Values.Of(fact.Citations),
        Values.Of(fact.Note),
        fact.Event,
        fact.Preferred ? true : null);

    private sealed record FactRecord(
        string Id,
        string Field,
        JsonNode Value,
        string? From,
        string? To,
        string[]? Attested,
        ImmutableArray<string> Citations,
        SortedDictionary<string, string>? Note,
        string? Event,
        bool? Preferred);
}
