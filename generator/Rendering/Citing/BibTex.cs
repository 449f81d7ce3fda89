using System.Text;
using TurkicWiki.Content.Sources;
using TurkicWiki.Figures;

namespace TurkicWiki.Rendering.Citing;

/// <summary>Pages and sources as entries of BibTeX.</summary>
public static class BibTex
{
    /// <summary>A page of the wiki.</summary>
    internal static string Of(string key, string title, string site, string url, string language, DateOnly? edited) => Entry("online", key,
    [
        // Doubled braces keep the capitals of names.
        ("title", $"{{{Escape(title)}}}"),
        ("organization", Escape(site)),
        ("date", edited is { } day ? new EdtfDate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Text : null),
        ("url", url),
        ("langid", language),
    ]);

    /// <summary>A source; one without a title goes by its name in <paramref name="language"/>.</summary>
    public static string Of(Source source, string language)
    {
        var record = source.Record;
        var type = record.Type switch { "article-journal" => "article", "report" => "techreport", "book" => "book", _ => "unpublished" };
        (string Key, string? Value)[] fields =
        [
            ("author", record.Authors.IsEmpty ? null : string.Join(" and ", record.Authors).Replace(" et al.", " and others", StringComparison.Ordinal)),
            ("title", record.Title ?? record.Name[language]),
            (record.Type is "article-journal" ? "journal" : "booktitle", record.Container),
            ("volume", record.Volume),
            ("number", record.Issue),
            ("pages", record.Pages?.Replace("–", "--", StringComparison.Ordinal)),
            ("year", record.Year),
            (record.Type is "report" ? "institution" : "publisher", record.Publisher),
            ("address", record.Place),
            ("issn", record.Issn),
            ("doi", record.Doi),
            ("url", record.Url),
            ("langid", record.Language),
        ];
        return Entry(type, source.Id, fields.Select(f => (f.Key, f.Value is null ? null : Escape(f.Value))));
    }

    private static string Entry(string type, string key, IEnumerable<(string Key, string? Value)> fields)
    {
        var lines = fields.Where(f => f.Value is not null).Select(f => $"  {f.Key} = {{{f.Value}}},\n");
        return $"@{type}{{{key},\n{string.Concat(lines)}}}\n";
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '&' or '%' or '$' or '#' or '_' or '{' or '}') escaped.Append('\\');
            escaped.Append(c is '\\' ? "\\textbackslash{}" : c.ToString());
        }
        return escaped.ToString();
    }
}
