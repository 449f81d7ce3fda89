using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering.Beside;

/// <summary><c>index.json</c> beside a subject's page: the subject, its facts and the passages that vouch for them, as JSON-LD.</summary>
/// <remarks>A thing has one id in all languages: its address on the pages of the wiki's default language.</remarks>
internal sealed class PageData
{
    // Safe: the file is served as JSON, never pasted into HTML.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Edition edition;
    private readonly Subject subject;
    private readonly string home;

    private PageData(Edition edition, Subject subject)
    {
        (this.edition, this.subject) = (edition, subject);
        home = subject.Url(edition.Config.DefaultLanguage);
    }

    public static string Of(Edition edition, Subject subject) => new PageData(edition, subject).Article().ToJsonString(Options) + "\n";

    private JsonObject Article()
    {
        var (config, code) = (edition.Config, edition.Code);
        var article = new JsonObject
        {
            ["@context"] = DataContext.For(config.BaseUrl, code),
            ["schema"] = PageFiles.Schema,
            ["id"] = subject.Url(code),
            ["type"] = "Article",
            ["name"] = subject.Title(code),
            ["articleSection"] = edition.Text($"kind-{subject.Kind.Name}"),
            ["description"] = subject.Description(code),
            ["inLanguage"] = code,
            ["license"] = LinkedData.License,
            ["workTranslation"] = List(config.Languages.Where(l => l != code).Select(subject.Url)),
        };
        if (edition.Site.Content.Changes is [var newest, ..])
            article["dateModified"] = newest.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        article["about"] = About();
        article["citation"] = new JsonArray([.. Cited().Distinct().Order().GroupBy(p => p.Source, StringComparer.Ordinal).Select(g => Source(g.Key, g))]);
        return article;
    }

    private JsonObject About()
    {
        var about = new JsonObject { ["id"] = $"{home}#subject", ["type"] = DataContext.TypeOf(subject.Kind), ["name"] = subject.Title(edition.Code) };
        if (subject.Aliases(edition.Code) is { IsEmpty: false } aliases) about["alternateName"] = List(aliases);
        about["subjectOf"] = new JsonArray([.. Statements()]);
        if (Infobox.Outside(edition, subject) is { IsEmpty: false } outside) about["additionalProperty"] = new JsonArray([.. outside.Select(Property)]);
        return about;
    }

    private IEnumerable<JsonNode> Statements() => subject is Subject.Named named
        ? [Line(named.Entry)]
        : edition.Index.FactsOf(subject.Slug).Select(Fact);

    // What another subject's fact says of this one; the fact itself stands with its owner.
    private JsonObject Property(OwnedFact owned)
    {
        var shown = Rendering.Statements.FromOutside(edition, owned, new CitationList(edition.Site));
        var node = new JsonObject
        {
            ["type"] = "PropertyValue",
            ["propertyID"] = owned.Fact.Field,
            ["name"] = edition.Text(Infobox.LabelOutside(owned.Fact.Field)),
            ["value"] = string.Join(", ", shown.Parts.Select(p => p.Text)),
        };
        Dated(node, shown);
        node["valueReference"] = $"{owned.Owner.Url(edition.Config.DefaultLanguage)}#subject";
        return node;
    }

    // What a reader must know of its time: since when, or as of when.
    private static void Dated(JsonObject node, StatementView shown)
    {
        if (string.Join(", ", new[] { shown.When?.Text, shown.AsOf }.OfType<string>()) is { Length: > 0 } time) node["description"] = time;
    }

    private JsonObject Fact(OwnedFact owned)
    {
        var fact = owned.Fact;
        var shown = Rendering.Statements.Own(edition, owned, new CitationList(edition.Site));
        var node = Claim(owned.ClaimId, fact.Citations);
        node["type"] = new JsonArray("Claim", "PropertyValue", "prov:Entity");
        node["propertyID"] = fact.Field;
        node["name"] = edition.Word("fields", fact.Field);
        node["value"] = string.Join(", ", Keyed(fact).Concat(shown.Parts.Select(p => p.Text)));
        Dated(node, shown);
        if (Named(fact) is { } other) node["valueReference"] = $"{other.Url(edition.Config.DefaultLanguage)}#subject";
        if ((fact.Value is FactValue.Date date ? date.When : Rendering.Statements.Period(fact)) is { } when) node["temporalCoverage"] = when.Text;
        if (!fact.Attested.IsEmpty) node["temporal"] = List(fact.Attested.Select(d => d.Text));
        return node;
    }

    // A date that is keyed by a subject, such as a recognition, names that first.
    private IEnumerable<string> Keyed(Fact fact) =>
        fact.Value is FactValue.Date && edition.Site.Find(fact.Key) is { } by ? [by.Title(edition.Code)] : [];

    private Subject? Named(Fact fact) => fact.Value switch
    {
        FactValue.Subject value => edition.Site.Find(value.Slug),
        FactValue.Membership membership => edition.Site.Find(membership.State),
        FactValue.Office office => edition.Site.Find(office.Of),
        FactValue.Succession succession => edition.Site.Find(succession.Into),
        _ => edition.Site.Find(fact.Key),
    };

    private JsonObject Line(Entry entry)
    {
        var node = Claim(ClaimIds.Of(entry), entry.Citations);
        node["type"] = new JsonArray("Claim", "prov:Entity");
        node["text"] = entry.Line[edition.Code];
        return node;
    }

    private JsonObject Claim(string id, IEnumerable<Citation> citations) => new()
    {
        ["id"] = $"{home}#{id}",
        ["wasDerivedFrom"] = List(citations.Select(c => c.Passage).Distinct().Select(IdOf)),
    };

    private IEnumerable<PassageId> Cited() => (subject is Subject.Named named
        ? named.Entry.Citations
        : edition.Index.FactsOf(subject.Slug).SelectMany(f => f.Fact.Citations)).Select(c => c.Passage);

    private JsonObject Source(string id, IEnumerable<PassageId> passages)
    {
        var work = new JsonObject { ["id"] = $"/{edition.Config.DefaultLanguage}/sources/{id}/", ["type"] = new JsonArray("CreativeWork", "prov:Entity") };
        if (edition.Site.Content.Sources.FirstOrDefault(s => s.Id == id)?.Record is { } record)
        {
            work["name"] = record.Title is { } title ? Said(title, record.Language) : record.Name[edition.Code];
            if (!record.Authors.IsEmpty) work["creditText"] = Said(string.Join(", ", record.Authors), record.Language);
            if (record.Year is { } year) work["datePublished"] = year;
            work["inLanguage"] = record.Language;
        }
        work["hasPart"] = new JsonArray([.. passages.Select(Passage)]);
        return work;
    }

    private JsonNode Passage(PassageId id)
    {
        var node = new JsonObject { ["id"] = IdOf(id), ["type"] = new JsonArray("CreativeWork", "prov:Entity") };
        if (edition.Site.Find(id) is { } passage) node["position"] = $"{passage.Lines.First}-{passage.Lines.Last}";
        return node;
    }

    private string IdOf(PassageId passage) => $"/{edition.Config.DefaultLanguage}/sources/{passage.Source}/#{passage.Passage}";

    private static JsonObject Said(string text, string language) => new() { ["@value"] = text, ["@language"] = language };

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);
}
