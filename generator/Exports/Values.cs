using System.Text.Json.Nodes;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Linking;

namespace TurkicWiki.Exports;

/// <summary>The shapes that several exports share.</summary>
internal static class Values
{
    public static ImmutableArray<string> Of(IEnumerable<Citation> citations) =>
        [.. citations.Select(c => c.Passage.ToString()).Distinct(StringComparer.Ordinal)];

    /// <summary>The citations that mean some sentences of their passage, with these; null where none does.</summary>
    public static ImmutableArray<string>? Sentences(IEnumerable<Citation> citations)
    {
        ImmutableArray<string> named = [.. citations.Where(c => !c.Sentences.IsEmpty).Select(c => c.ToString()).Distinct(StringComparer.Ordinal)];
        return named.IsEmpty ? null : named;
    }

    public static ImmutableArray<string> Of(IEnumerable<Wording> slugs) => [.. slugs.Select(s => s.Text)];

    /// <summary>The slugs that the site has subjects of: a draft that is left out is not named, either.</summary>
    public static ImmutableArray<string> Published(Site site, IEnumerable<string> slugs) =>
        [.. slugs.Distinct(StringComparer.Ordinal).Where(slug => site.Find(slug) is not null)];

    /// <summary>A subject's slug; of a draft that is left out its title in every language, which is what readers see.</summary>
    public static JsonNode Named(Site site, string slug) => site.Find(slug) is not null
        ? slug
        : new JsonObject(site.Content.Config.Languages.Order(StringComparer.Ordinal).Select(l => KeyValuePair.Create(l, (JsonNode?)site.Title(slug, l))));

    /// <summary>A text, a date, a slug, a list of words, or the parts of a membership, an office or a succession.</summary>
    public static JsonNode Of(FactValue value, Site site) => value switch
    {
        FactValue.Text text => new JsonObject(text.Value.ByLanguage.Select(w => KeyValuePair.Create(w.Key, (JsonNode?)w.Value.Text))),
        FactValue.Date date => date.When.Text,
        FactValue.Subject subject => Named(site, subject.Slug),
        FactValue.Words words => new JsonArray([.. words.Keys.Select(k => (JsonNode)k)]),
        FactValue.Membership membership => new JsonObject { ["state"] = Named(site, membership.State), ["status"] = membership.Status },
        FactValue.Office office => new JsonObject { ["role"] = office.Role, ["of"] = Named(site, office.Of) },
        FactValue.Succession succession => new JsonObject { ["into"] = Named(site, succession.Into), ["how"] = succession.How },
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a kind of fact that the exports do not know"),
    };
}
