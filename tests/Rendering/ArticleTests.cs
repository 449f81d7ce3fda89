using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TurkicWiki.Tests.Rendering;

public class ArticleTests
{
    private static readonly WikiPages Wiki = SmallWiki.Pages;
    private static readonly IHtmlDocument Atlantis = Wiki.At("/en/states/atlantis/");

    [Fact]
    public void References_are_numbered_by_first_use_and_lead_to_their_passages()
    {
        var notes = Atlantis.QuerySelectorAll("ol.references > li");

        // The text before the first heading comes first and cites p1 and p2, then the box, whose second date cites p3.
        Assert.Equal(["cite_note-1", "cite_note-2", "cite_note-3"], notes.Select(n => n.Id));
        Assert.Equal(["/en/sources/log/#p1", "/en/sources/log/#p2", "/en/sources/log/#p3"], notes.Select(n => n.QuerySelector("a.source-name")!.GetAttribute("href")));
        Assert.Contains("They left.", notes[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Doubtful.", notes[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mark_leads_to_its_note_and_every_note_back_to_its_marks()
    {
        var marks = Atlantis.QuerySelectorAll("sup.reference");
        Assert.Equal(marks.Length, marks.Select(m => m.Id).Distinct().Count());
        foreach (var note in Atlantis.QuerySelectorAll("ol.references > li"))
        {
            var citing = marks.Where(m => m.QuerySelector("a")!.GetAttribute("href") == "#" + note.Id).Select(m => "#" + m.Id);
            Assert.Equal(citing, note.QuerySelectorAll(".back a").Select(a => a.GetAttribute("href")));
        }
    }

    [Fact]
    public void A_way_back_names_the_sentences_that_are_meant_there()
    {
        // The box cites the whole passage, and the text two of its sentences.
        Assert.Equal(["sentences 2–3"], Atlantis.QuerySelectorAll("#cite_note-3 .back a + .sentences").Select(s => s.TextContent));
        Assert.Equal(["2–3-сөйлемдер"], Wiki.At("/kk/states/atlantis/").QuerySelectorAll("#cite_note-3 .back a + .sentences").Select(s => s.TextContent));
        Assert.Empty(Atlantis.QuerySelectorAll("#cite_note-1 .sentences"));
    }

    [Fact]
    public void Back_links_are_letters_of_the_language()
    {
        var letters = Wiki.At("/kk/states/atlantis/").QuerySelectorAll("#cite_note-1 .back a").Select(a => a.TextContent);

        Assert.Equal(["а", "ә", "б"], letters.Take(3));
    }

    [Fact]
    public void A_claim_has_the_same_lasting_id_in_every_language()
    {
        var english = Claims(Atlantis);

        Assert.Equal(4, english.Count(id => id.StartsWith("atlantis/top/c-", StringComparison.Ordinal) || id.StartsWith("atlantis/trade/c-", StringComparison.Ordinal)));
        Assert.Equal(english, Claims(Wiki.At("/kk/states/atlantis/")));

        static IEnumerable<string> Claims(IHtmlDocument page) => page.QuerySelectorAll(".claim[id]").Select(c => c.Id!);
    }

    [Fact]
    public void A_derived_figure_shows_its_working()
    {
        var button = Atlantis.QuerySelector("button.derived")!;

        Assert.Equal("30", button.TextContent);
        Assert.Contains("10 + 20", Atlantis.GetElementById(button.GetAttribute("popovertarget")!)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_of_a_fact_show_it()
    {
        Assert.Contains("Sea Union · Member", Text(Atlantis.QuerySelector(".infobox")), StringComparison.Ordinal);
        Assert.Contains("Atlantis", Text(Wiki.At("/en/organisations/sea-union/").GetElementById("table-members")), StringComparison.Ordinal);
        Assert.Contains("Atlantis", Text(Wiki.At("/en/places/poseidonis/").QuerySelector(".infobox")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_without_an_end_is_shown_as_of_its_source()
    {
        Assert.Contains("Member 1992 – … (as of 2001)", Text(Wiki.At("/en/organisations/sea-union/").GetElementById("table-members")), StringComparison.Ordinal);
    }

    [Fact]
    public void Disagreements_show_every_value_with_its_passage()
    {
        var found = Atlantis.GetElementById("sources-disagree")!.ParentElement!;

        Assert.Equal(["Independence"], found.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal(["16 December 1991[1] Preferred", "December 1991[3]"], found.QuerySelectorAll("li > p:first-child").Select(Text));
        Assert.Contains(Wiki.At("/en/disagreements/").QuerySelectorAll("h3"), h => h.TextContent == "The union begins");
    }

    [Fact]
    public void A_timeline_joins_events_and_dated_facts_in_order()
    {
        var dates = Atlantis.QuerySelectorAll(".timeline .event-date").Select(Text);

        Assert.Equal(["December 1991", "16 December 1991", "1992 Founding"], dates);
    }

    [Fact]
    public void A_page_says_what_links_to_it_and_what_shares_its_passages()
    {
        Assert.Contains("Sea Union", Text(Atlantis.GetElementById("what-links-here")!.ParentElement), StringComparison.Ordinal);
        Assert.Contains("Sea Union", Text(Atlantis.GetElementById("related")!.ParentElement), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_can_be_cited_edited_and_reported()
    {
        Assert.Equal(
            "Atlantis [Electronic resource] // Small wiki : [website]. 2026. URL: https://small.example/en/states/atlantis/ (accessed: DD.MM.YYYY).",
            Atlantis.QuerySelectorAll(".cite-text > p:first-child")[1].TextContent);
        Assert.NotNull(Atlantis.QuerySelector("a[href='https://host.example/edit/content/states/atlantis/en.md']"));
        Assert.NotNull(Atlantis.QuerySelector("a[href='https://host.example/issues/new?title=https%3A%2F%2Fsmall.example%2Fen%2Fstates%2Fatlantis%2F']"));
    }

    [Fact]
    public void What_the_sources_only_name_has_a_page_of_one_line()
    {
        var page = Wiki.At("/kk/places/poseidonis/");

        Assert.Equal("Қала.[1]", Text(page.QuerySelector(".text")));
        Assert.Equal("/kk/sources/log/#p1", page.GetElementById("naming")!.ParentElement!.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Foreign_words_keep_their_language() => Assert.Equal("Belasu", Atlantis.QuerySelector(".text [lang=tr]")!.TextContent);

    private static string Text(IElement? element) =>
        string.Join(' ', element!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
