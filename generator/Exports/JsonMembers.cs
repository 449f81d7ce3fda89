using System.Text.Json;
using System.Text.Json.Nodes;
using TurkicWiki.Content;

namespace TurkicWiki.Exports;

/// <summary>Writes the members of an export's objects. What is null is left out.</summary>
internal static class JsonMembers
{
    public static void Member(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    /// <summary>A member that is there only where it is true.</summary>
    public static void Member(this Utf8JsonWriter json, string name, bool holds)
    {
        if (holds) json.WriteBoolean(name, true);
    }

    public static void Member(this Utf8JsonWriter json, string name, IEnumerable<string>? texts)
    {
        if (texts is null) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Texts by language.</summary>
    public static void Member(this Utf8JsonWriter json, string name, Wordings? wordings)
    {
        if (wordings is null) return;
        json.WritePropertyName(name);
        json.Value(wordings);
    }

    public static void Member(this Utf8JsonWriter json, string name, JsonNode? value)
    {
        if (value is null) return;
        json.WritePropertyName(name);
        value.WriteTo(json);
    }

    /// <summary>An object with a member for each language of the wiki, in the order of their codes.</summary>
    public static void Member(this Utf8JsonWriter json, string name, SiteConfig config, Action<string> ofLanguage) =>
        json.Member(name, () =>
        {
            foreach (var language in config.Languages.Order(StringComparer.Ordinal)) ofLanguage(language);
        });

    /// <summary>An object.</summary>
    public static void Member(this Utf8JsonWriter json, string name, Action members)
    {
        json.WritePropertyName(name);
        json.Value(members);
    }

    /// <summary>A list of objects.</summary>
    public static void Members<T>(this Utf8JsonWriter json, string name, IEnumerable<T> things, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var thing in things) json.Value(() => members(thing));
        json.WriteEndArray();
    }

    /// <summary>Texts by language, where a value may stand.</summary>
    public static void Value(this Utf8JsonWriter json, Wordings wordings) => json.Value(() =>
    {
        foreach (var (language, wording) in wordings.ByLanguage) json.WriteString(language, wording.Text);
    });

    /// <summary>An object, where a value may stand.</summary>
    public static void Value(this Utf8JsonWriter json, Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }
}
