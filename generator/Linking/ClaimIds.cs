using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Pages;

namespace TurkicWiki.Linking;

/// <summary>
/// The lasting names of claims, facts, events and rows: <c>&lt;slug&gt;/&lt;section&gt;/c-&lt;6 hex&gt;</c>, the same in every language, and the
/// <c>id</c> of the element that shows them on a page. docs/exports.md says what is hashed.
/// </summary>
public static class ClaimIds
{
    /// <summary>The section of the text before the first heading.</summary>
    public const string Top = "top";

    // Every edition and several exports ask for them, and a preview asks again after every edit.
    private static readonly ConditionalWeakTable<SubjectFacts, StrongBox<ImmutableArray<string>>> OfFacts = [];

    /// <summary>An id for each of a page's claims, in order; empty for text that no citation follows.</summary>
    public static ImmutableArray<string> Of(Page page) => Numbered(page.Claims.Select(claim => claim.Citations.IsEmpty
        ? ""
        : Id(page.Id.Slug, claim.Section is "" ? Top : claim.Section, claim.Citations, Values(claim))));

    /// <summary>An id for each of a subject's facts, in order.</summary>
    public static ImmutableArray<string> Of(SubjectFacts subject) => OfFacts.GetValue(subject, static known => new(Numbered(known.Facts.Select(fact =>
        Id(known.Slug, $"facts.{fact.Field}", fact.Citations, Dates(fact), fact.Key))))).Value;

    /// <summary>The id of an event, at the first of its subjects.</summary>
    public static string Of(Event e) => Id(
        e.Subjects.IsEmpty ? e.Id : e.Subjects[0].Text, $"event.{e.Id}", e.Citations, e.When.Select(w => w.Date?.Text ?? ""));

    /// <summary>The id of an entry's one line.</summary>
    public static string Of(Entry entry) => Id(entry.Slug, Top, entry.Citations, []);

    /// <summary>An id for each row of a dataset, in order, at the first of its subjects.</summary>
    public static ImmutableArray<string> Of(Dataset dataset)
    {
        var owner = dataset.Subjects.IsEmpty ? dataset.Id : dataset.Subjects[0].Text;
        return Numbered(dataset.Rows.Select(row =>
            Id(owner, $"data.{dataset.Id}", row.Citations, row.Cells.Where(c => c.Words is null).Select(c => c.Text))));
    }

    private static IEnumerable<string> Values(Claim claim) =>
        claim.Figures.Concat(claim.Derived.Select(d => d.Result)).Select(f => f.Value);

    private static IEnumerable<string> Dates(Fact fact)
    {
        if (fact.Value is FactValue.Date { When: var when }) yield return when.Text;
        if (fact.From is { } from) yield return from.Text;
        if (fact.To is { } to) yield return to.Text;
        foreach (var date in fact.Attested) yield return date.Text;
    }

    private static string Id(
        string slug, string section, ImmutableArray<Citation> citations, IEnumerable<string> figures, string key = "")
    {
        List<string> hashed = [section, key, .. Passages(citations), .. Parts(figures)];
        hashed.RemoveAll(part => part.Length == 0);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', hashed)));
        return $"{slug}/{section}/c-{Convert.ToHexStringLower(hash.AsSpan(0, 3))}";
    }

    private static IEnumerable<string> Passages(ImmutableArray<Citation> citations) =>
        citations is [var only] ? [$"{only.Passage}"] : citations.Select(c => c.Passage).Order().Select(p => $"{p}");

    // Languages may join a figure differently (two days of one month, a range): its parts are what they share.
    private static List<string> Parts(IEnumerable<string> figures)
    {
        var parts = new List<string>();
        foreach (var figure in figures)
        {
            foreach (var range in figure.AsSpan().SplitAny('-', '/'))
            {
                if (figure.AsSpan(range) is "" or ".." or "XXXX") continue;
                var part = Bare(figure[range]);
                if (!parts.Contains(part)) parts.Add(part);
            }
        }
        parts.Sort(StringComparer.Ordinal);
        return parts;
    }

    private static string Bare(string part) =>
        part[0] == '0' && part.TrimStart('0') is { Length: > 0 } trimmed && char.IsAsciiDigit(trimmed[0]) ? trimmed : part;

    // A repeated id gets -2, -3 and so on.
    private static ImmutableArray<string> Numbered(IEnumerable<string> ids)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. ids.Select(id => id is "" || (seen[id] = seen.GetValueOrDefault(id) + 1) is 1 ? id : $"{id}-{seen[id]}")];
    }
}
