using TurkicWiki.Content.Pages;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.Content;

public class PageParserTests
{
    [Fact]
    public void A_claim_reaches_from_the_one_before_to_its_citation()
    {
        var page = Sample.Page("It began in 1994 [@a#p1]. It grew [@a#p2; @b#p3].\n\nThe rest has no source.");

        Assert.Equal(["It began in 1994", "It grew", "The rest has no source."], page.Claims.Select(c => c.Text));
        Assert.Equal(["a#p1", "a#p2 b#p3", ""], page.Claims.Select(c => string.Join(' ', c.Citations.Select(x => x.Passage))));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Figures_links_and_citations_know_their_line_and_column()
    {
        var claim = Sample.Page("Signed\non **30 April 1994** by [[kazakhstan|the\nneighbour]] [@a#p1].").Claims.Single();

        Assert.Equal("1994-04-30 6:6", $"{claim.Figures[0].Value} {claim.Figures[0].At.Line}:{claim.Figures[0].At.Column}");
        Assert.Equal("kazakhstan 6:25", $"{claim.Links[0].Slug} {claim.Links[0].At.Line}:{claim.Links[0].At.Column}");
        Assert.Equal("a#p1 7:14", $"{claim.Citations[0].Passage} {claim.Citations[0].At.Line}:{claim.Citations[0].At.Column}");
        Assert.Equal("Signed on 30 April 1994 by the neighbour", claim.Text);
        Assert.Equal((5, 1), (claim.At.Line, claim.At.Column));
    }

    [Fact]
    public void Figures_keep_their_place_after_escapes_and_entities()
    {
        var figures = Sample.Page(@"A \* &amp; B in 1993 and &mdash; in 1994 [@a#p1].").Claims.Single().Figures;

        Assert.Equal([17, 37], figures.Select(f => f.At.Column));
    }

    [Fact]
    public void List_items_and_table_cells_are_blocks_of_their_own()
    {
        var page = Sample.Page("- one 1991 [@a#p1]\n- two 1992\n\n| a | b |\n|---|---|\n| 1993 [@a#p3] | 1994 |");

        Assert.Equal(["one 1991", "two 1992", "a", "b", "1993", "1994"], page.Claims.Select(c => c.Text));
        Assert.Equal([7, 7, 3, 18], page.Claims.SelectMany(c => c.Figures).Select(f => f.At.Column));
    }

    [Fact]
    public void A_table_cell_may_hold_a_link_with_a_bar()
    {
        var page = Sample.Page("| a | b |\n|---|---|\n| [[kazakhstan|Here]] | x |");

        Assert.Equal("Here", page.Claims.SelectMany(c => c.Links).Single().Text);
    }

    [Fact]
    public void A_derived_figure_takes_the_scale_of_the_word_that_follows()
    {
        var claim = Sample.Page("In 2020 it was {{2,165.68 = 985.68 + 1,180}} million dollars [@a#p1].").Claims.Single();
        var derived = claim.Derived.Single();

        Assert.Equal(["2020"], claim.Figures.Select(f => f.Value));
        Assert.Equal("2165680000", derived.Result.Value);
        Assert.Equal(["985680000", "1180000000"], derived.Operands.Select(o => o.Value));
        Assert.Equal("+", string.Concat(derived.Operators));
        Assert.Equal([29, 38], derived.Operands.Select(o => o.At.Column));
        Assert.Equal("In 2020 it was 2,165.68 million dollars", claim.Text);
    }

    [Fact]
    public void Quotations_stand_between_the_marks_of_the_language()
    {
        Assert.Equal(["one voice"], Sample.Page("They spoke with “one voice” [@a#p1].").Claims.Single().Quotations.Select(q => q.Text));
        Assert.Equal(["бір «үлкен» отбасы"], Sample.Page("Олар «бір «үлкен» отбасы» деді [@a#p1].", "kk").Claims.Single().Quotations.Select(q => q.Text));
    }

    [Fact]
    public void The_text_of_a_block_quotation_is_a_quotation() =>
        Assert.Equal(["Six states, one nation"], Sample.Page("> Six states, one nation [@a#p1]").Claims.Single().Quotations.Select(q => q.Text));

    [Fact]
    public void Sections_have_the_titles_ids_and_figures_of_their_headings()
    {
        var page = Sample.Page("Lead.\n\n## The treaty of 1994 {#treaty}\n\nText.\n\n### After *it* {#after}\n\nMore.");

        Assert.Equal([" 1", "treaty 2 The treaty of 1994", "after 3 After it"], page.Sections.Select(s => $"{s.Id} {s.Level} {s.Title}".TrimEnd()));
        Assert.Equal("1994", page.Sections[1].Figures.Single().Value);
        Assert.Equal((7, 18), (page.Sections[1].Figures.Single().At.Line, page.Sections[1].Figures.Single().At.Column));
        Assert.Equal(["", "treaty", "after"], page.Claims.Select(c => c.Section));
    }

    [Fact]
    public void A_link_without_a_text_takes_its_title_later()
    {
        var claim = Sample.Page("[[kazakhstan]] and [[uzbekistan|the other]] met [@a#p1].").Claims.Single();

        Assert.Equal("Kazakhstan and the other met", claim.TextWith(slug => slug == "kazakhstan" ? "Kazakhstan" : "?"));
    }

    [Theory]
    [InlineData(@"A \* B &amp; C\'s `code` [@a#p1].", "A * B & C's code")]
    [InlineData("one\ntwo **three** <https://a.org>  \nfour [@a#p1].", "one two three https://a.org four")]
    [InlineData("| a |\n| --- |\n| b \\| c [@a#p1] |", "a / b | c")]
    [InlineData("[[x]] and [[Y Z]] [@a#p1].", "<x> and \uFFFC")]
    public void A_claim_reads_as_its_page_shows_it_whatever_marks_the_file_has(string body, string text) =>
        Assert.Equal(text, string.Join(" / ", Sample.Page(body).Claims.Where(c => c.Text.Length > 0).Select(c => c.TextWith(slug => $"<{slug}>"))));

    [Fact]
    public void Typographic_signs_reach_the_page_as_they_are()
    {
        var body = Sample.Body("A\u00A0b – «é» & [[x|А\u00A0б]].");

        Assert.Equal("<p>A\u00A0b – «é» &amp; <А\u00A0б>.</p>\n", string.Concat(body.Select(p => p switch
        {
            Piece.Html html => html.Text,
            Piece.Link link => $"<{link.TextHtml}>",
            _ => "",
        })));
    }

    [Theory]
    [InlineData("A\n\n```\n1999\n```")]
    [InlineData("A\n\n    1999")]
    public void No_figure_hides_in_a_block_of_code(string body) =>
        Assert.Contains("1999", Sample.Page(body).Claims.SelectMany(c => c.Figures).Select(f => f.Value));

    [Fact]
    public void A_page_without_front_matter_is_read_all_the_same()
    {
        var page = PageParser.Parse(new("content/states/x/en.md", "Text in 1994 [@a#p1]."), Sample.Language("en"));

        Assert.Equal([Rules.MissingKey], page.Diagnostics.Select(d => d.Rule));
        Assert.Equal("1994", page.Claims.Single().Figures.Single().Value);
    }

    [Fact]
    public void Front_matter_counts_lines_from_the_top_of_the_file()
    {
        var page = PageParser.Parse(new("content/states/x/en.md", "---\ntitle: T\ndescripton: D\n---\n"), Sample.Language("en"));

        Assert.Equal(["3:1 SCHEMA002", "2:1 SCHEMA003"], page.Diagnostics.Select(d => $"{d.At.Line}:{d.At.Column} {d.Rule.Code}"));
    }

    [Fact]
    public void A_link_whose_text_says_nothing_makes_no_claim() =>
        Assert.Equal([Rules.BadCitation], Sample.Page("[[kazakhstan|…]] [@a#p1]").Diagnostics.Select(d => d.Rule));

    [Fact]
    public void A_page_nested_beyond_reading_is_an_error_and_no_crash() =>
        Assert.Contains(Rules.BadMarkup, Sample.Page(new string('>', 5000) + " x").Diagnostics.Select(d => d.Rule));
}
