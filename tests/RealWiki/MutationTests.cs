using System.Globalization;
using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>The real content with one thing wrong: the build says which, with file and line.</summary>
[Collection(RealWikiTests.Name)]
public sealed partial class MutationTests : IDisposable
{
    private readonly RealWiki wiki = RealWiki.Built;

    private readonly WikiCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Fact]
    public void A_digit_changed_in_one_language()
    {
        var figure = NumbersOf("en").First();
        ChangeDigit(figure);
        Assert.Contains(copy.Check(), d => IsAt(d, figure.At, Rules.FigureNotInPassage));
    }

    [Fact]
    public void A_digit_changed_in_all_languages()
    {
        var page = PagesOf("en").First(p => Claims(p).Any(c => Numbers(c).Any()));
        var index = page.Claims.IndexOf(Claims(page).First(c => Numbers(c).Any()));
        var value = Numbers(page.Claims[index]).First().Value;
        var figures = wiki.Config.Languages
            .Select(l => Numbers(Sibling(page, l).Claims[index]).First(f => f.Value == value)).ToList();

        figures.ForEach(ChangeDigit);

        var found = copy.Check();
        Assert.All(figures, figure => Assert.Contains(found, d => IsAt(d, figure.At, Rules.FigureNotInPassage)));
        Assert.DoesNotContain(found, d => d.Rule == Rules.FiguresDiffer);
    }

    [Fact]
    public void A_date_moved_by_a_day()
    {
        var (figure, day, moved) = (
            from claim in PagesOf("en").SelectMany(Claims)
            from f in claim.Figures
            where FullDate().IsMatch(f.Value)
            let date = DateOnly.Parse(f.Value, CultureInfo.InvariantCulture)
            let next = date.AddDays(date.Day < 28 ? 1 : -1)
            where !claim.Citations.SelectMany(c => FiguresOf(c.Passage)).Any(p => p.Contains(Iso(next), StringComparison.Ordinal))
            select (f, date.Day, next.Day)).First();
        copy.EditLine(figure.At.File, figure.At.Line, line => Replace(line, figure.At,
            text => Regex.Replace(text, $@"\b{day}\b", moved.ToString(CultureInfo.InvariantCulture))));
        Assert.Contains(copy.Check(), d => IsAt(d, figure.At, Rules.FigureNotInPassage));
    }

    [Fact]
    public void The_date_of_an_event_moved_by_a_day()
    {
        var when = wiki.Result.Site.Events.SelectMany(e => e.When).First(w => w.Date is { } date && FullDate().IsMatch(date.Text));
        var date = DateOnly.Parse(when.Date!.Value.Text, CultureInfo.InvariantCulture);
        var moved = Iso(date.AddDays(1));
        copy.EditLine(when.At.File, copy.LineOf(when.At.File, when.Date.Value.Text), line => line.Replace(when.Date.Value.Text, moved, StringComparison.Ordinal));
        Assert.Contains(copy.Check(), d => d.Rule == Rules.FigureNotInPassage && d.At.File == when.At.File
            && d.Message.Contains(moved, StringComparison.Ordinal));
    }

    [Fact]
    public void A_citation_pointed_at_the_next_passage()
    {
        var (page, index, next) = (
            from p in PagesOf("en")
            from c in Claims(p)
            where c.Citations.Length == 1 && c.Derived.IsEmpty && Numbers(c).Any()
            let after = Next(c.Citations[0].Passage)
            where after is not null && !FigureMatch.Vouches(after.Figures, Numbers(c).First().Value)
            select (p, p.Claims.IndexOf(c), after)).First();

        var claims = wiki.Config.Languages.Select(l => Sibling(page, l).Claims[index]).ToList();
        foreach (var citation in claims.Select(c => c.Citations[0]))
        {
            copy.EditLine(citation.At.File, citation.At.Line, line =>
                line[..(citation.At.Column - 1)] + line[(citation.At.Column - 1)..].Replace(citation.Passage.ToString(), next.Id.ToString(), StringComparison.Ordinal));
        }

        var found = copy.Check();
        Assert.All(claims, claim => Assert.Contains(found, d => IsAt(d, Numbers(claim).First().At, Rules.FigureNotInPassage)));
    }

    [Fact]
    public void A_heading_dropped_from_the_Russian_page()
    {
        var heading = PagesOf("ru").SelectMany(p => p.Sections).First(s => s.Level == 2);
        copy.Edit(heading.At.File, lines => lines.RemoveAt(heading.At.Line - 1));
        Assert.Contains(copy.Check(), d => d.Rule == Rules.HeadingsDiffer && d.At.File == heading.At.File);
    }

    [Fact]
    public void A_link_to_a_slug_that_does_not_exist()
    {
        var link = PagesOf("kk").SelectMany(Claims).SelectMany(c => c.Links).First();
        copy.EditLine(link.At.File, link.At.Line, line => line.Replace("[[" + link.Slug, "[[" + link.Slug + "x", StringComparison.Ordinal));
        Assert.Contains(copy.Check(), d => IsAt(d, link.At, Rules.NoSubject) && d.Hint!.Contains(link.Slug, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_key_in_a_facts_file()
    {
        var path = copy.Files("facts.yaml").First();
        copy.Edit(path, lines => lines.Add("capitol: { subject: astana, cite: [opsour-2022#p97] }"));
        var line = copy.LineOf(path, "capitol");
        Assert.Contains(copy.Check(), d => d.Rule == Rules.UnknownKey && d.At.File == path && d.At.Line == line);
    }

    [Fact]
    public void A_label_missing_in_Kazakh()
    {
        const string path = "content/vocabulary.yaml";
        var line = Array.FindIndex(File.ReadAllLines(Path.Combine(copy.Root, path)), l => KazakhLabel().IsMatch(l)) + 1;
        copy.EditLine(path, line, text => KazakhLabel().Replace(text, ""));
        Assert.Contains(copy.Check(), d => d.Rule == Rules.MissingWording && d.At.File == path && d.At.Line == line);
    }

    [Fact]
    public void Raw_HTML_in_a_page()
    {
        var claim = PagesOf("kk").SelectMany(Claims).First();
        copy.EditLine(claim.At.File, claim.At.Line, line => "<b>" + line);
        Assert.Contains(copy.Check(), d => d.Rule == Rules.RawHtml && d.At.File == claim.At.File && d.At.Line == claim.At.Line);
    }

    [Fact]
    public void A_member_state_listed_twice()
    {
        var member = wiki.Result.Site.Subjects.Values.OfType<Subject.Treated>()
            .SelectMany(s => s.Facts.Facts).First(f => f.Field == "members");
        copy.Edit(member.At.File, lines => lines.Insert(member.At.Line, lines[member.At.Line - 1]));
        Assert.Contains(copy.Check(), d => d.Rule == Rules.Overlap && d.At.File == member.At.File && d.At.Line == member.At.Line + 1);
    }

    private IEnumerable<Page> PagesOf(string language) => wiki.Result.Site.Subjects.Values.OfType<Subject.Treated>().Select(s => s.Pages[language]);

    private Page Sibling(Page page, string language) => ((Subject.Treated)wiki.Result.Site.Find(page.Id.Slug)!).Pages[language];

    private static IEnumerable<Claim> Claims(Page page) => page.Claims.Where(c => !c.Citations.IsEmpty);

    private IEnumerable<PlacedFigure> NumbersOf(string language) => PagesOf(language).SelectMany(Claims).SelectMany(Numbers);

    // Years and numbers of digits alone: what a slip of the finger changes.
    private static IEnumerable<PlacedFigure> Numbers(Claim claim) => claim.Figures.Where(f => FourDigits().IsMatch(f.Value) && f.At.Length == 4);

    private void ChangeDigit(PlacedFigure figure) => copy.EditLine(figure.At.File, figure.At.Line, line => Replace(line, figure.At,
        text => text[..^1] + (char)('0' + ((text[^1] - '0' + 7) % 10))));

    private static string Replace(string line, Location at, Func<string, string> edit)
    {
        var start = at.Column - 1;
        var end = Math.Min(line.Length, start + at.Length);
        return line[..start] + edit(line[start..end]) + line[end..];
    }

    private Passage? Next(PassageId passage)
    {
        var passages = wiki.Result.Site.Content.Sources.First(s => s.Id == passage.Source).Passages;
        var index = passages.Select(p => p.Id).ToList().IndexOf(passage);
        return passages.ElementAtOrDefault(index + 1);
    }

    private ImmutableArray<string> FiguresOf(PassageId passage) => wiki.Result.Site.Find(passage)!.Figures;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsAt(Diagnostic d, Location at, Rule rule) => d.Rule == rule && d.At.File == at.File && d.At.Line == at.Line;

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex FourDigits();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex FullDate();

    [GeneratedRegex(@" kk: [^,{}""]+,(?= ru:)")]
    private static partial Regex KazakhLabel();
}
