using System.Text.RegularExpressions;
using TurkicWiki.Content.Pages;

namespace TurkicWiki.Tests.Mutation;

/// <summary>Spoils the order of pages: headings dropped, moved and renamed, claims dropped and swapped.</summary>
internal sealed partial class Structure(Statements statements, Units units)
{
    public IEnumerable<Mutant> All() => statements.PagesOfAll().SelectMany(pages =>
        pages.Values.SelectMany(p => Of([p])).Concat(Of([.. pages.Values])));

    private IEnumerable<Mutant> Of(ImmutableArray<Page> pages)
    {
        var first = pages[0];
        for (var n = 1; n < first.Sections.Length; n++)
        {
            yield return Made(pages, "heading", "dropped heading", p => [Line(p, p.Sections[n], _ => "")]) with { IsFarReaching = pages.Length > 1 };
            yield return Made(pages, "heading", "id of a heading", p => [Line(p, p.Sections[n], h => HeadingId().Replace(h, "{#$1-x}"))]) with { IsFarReaching = pages.Length > 1 };
            yield return Made(pages, "heading", "level of a heading", p => [Line(p, p.Sections[n], h => "#" + h)]);
        }
        for (var n = 1; n + 1 < first.Sections.Length; n++)
        {
            yield return Made(pages, "heading", "swapped headings", p =>
            [
                Line(p, p.Sections[n], _ => LineOf(p, p.Sections[n + 1])),
                Line(p, p.Sections[n + 1], _ => LineOf(p, p.Sections[n])),
            ]);
        }
        for (var n = 0; n < Cited(first).Length; n++)
        {
            yield return Made(pages, "claim", "dropped claim", p => Cited(p).Length > n && Range(p, Cited(p)[n]) is var (start, end) ? [new Edit(p.Path, start, end - start, "")] : []);
            if (n > 0)
                yield return Made(pages, "claim", "swapped claims", p => Cited(p).Length > n ? Swapped(p, Cited(p)[n - 1], Cited(p)[n]) : []);
        }
    }

    private Mutant Made(ImmutableArray<Page> pages, string statement, string change, Func<Page, Edit[]> edit) => new(
        statement, change, pages.Length == 1 ? pages[0].Id.Language : Mutant.AllLanguages,
        units.Of(pages[0].Path, 1), [.. pages.SelectMany(edit)]);

    private Edit Line(Page page, Section section, Func<string, string> edit)
    {
        var line = LineOf(page, section);
        return new Edit(page.Path, statements.OffsetOf(section.At), line.Length, edit(line));
    }

    private string LineOf(Page page, Section section)
    {
        var (text, start) = (statements.TextOf(page.Path), statements.OffsetOf(section.At));
        return text[start..text.IndexOf('\n', start)];
    }

    private Edit[] Swapped(Page page, Claim one, Claim other)
    {
        var text = statements.TextOf(page.Path);
        var (a, b) = (Range(page, one), Range(page, other));
        return [new Edit(page.Path, a.Start, a.End - a.Start, text[b.Start..b.End]), new Edit(page.Path, b.Start, b.End - b.Start, text[a.Start..a.End])];
    }

    // From the claim's first word to the bracket that ends its citation.
    private (int Start, int End) Range(Page page, Claim claim)
    {
        var start = statements.OffsetOf(claim.At);
        return (start, statements.TextOf(page.Path).IndexOf(']', statements.OffsetOf(claim.Citations[^1].At)) + 1);
    }

    private static ImmutableArray<Claim> Cited(Page page) => [.. page.Claims.Where(c => !c.Citations.IsEmpty)];

    [GeneratedRegex(@"\{#([a-z0-9-]+)\}")]
    private static partial Regex HeadingId();
}
