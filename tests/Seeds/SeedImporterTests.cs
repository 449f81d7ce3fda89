using TurkicWiki.Content.Sources;
using TurkicWiki.Seeds;

namespace TurkicWiki.Tests.Seeds;

public class SeedImporterTests
{
    [Fact]
    public void Passages_are_what_a_reader_sees()
    {
        var source = SmallOriginal.Imported();
        Assert.Equal(
            "p1 heading, p3 paragraph, p7 footnote, p11 row, p13 row, p14 row, p16 item, p17 item, p21 paragraph",
            string.Join(", ", source.Passages.Select(p => $"{p.Id.Passage} {p.Kind}")));
        Assert.Equal("5 rule, 12 table rule, 19 page header", string.Join(", ", source.Skipped.Select(s => $"{s.First} {s.Reason}")));
    }

    [Fact]
    public void A_paragraph_cut_by_a_footnote_is_one_passage()
    {
        var passage = SmallOriginal.Imported().Passage("p3");
        Assert.Equal((3, 9), (passage.Lines.First, passage.Lines.Last));
        Assert.Equal((5, 7), Assert.Single(passage.Lines.Except));
        Assert.Equal("p7", Assert.Single(passage.Notes));
        Assert.Equal("In 1991 the valleys of", passage.Incipit);
        Assert.Equal("The Two Valleys", passage.Section);
    }

    [Fact]
    public void Figures_of_a_row_carry_the_unit_of_their_column_unless_the_cell_has_its_own()
    {
        var source = SmallOriginal.Imported();
        Assert.Equal("1991 1500000", string.Join(' ', source.Passage("p13").Figures));
        Assert.Equal("1992 2000000000", string.Join(' ', source.Passage("p14").Figures));
    }

    [Fact]
    public void A_passage_of_many_figures_is_kept_sentence_by_sentence_and_one_of_few_is_not()
    {
        var text = SmallOriginal.Text.Replace("The market was closed in August 2015.", "In 2001 it had 12 shops, 13 in 2002.<sup>1</sup> Then came Mr. Or, with 14 more, in 2003. A. Tan added 15 (in 2004).");
        var source = SmallOriginal.Import(text, SmallOriginal.Imported()).Source;
        Assert.Equal(
            ["In 2001 it: 2001 12 13 2002", "Then came Mr.: 14 2003", "A. Tan added: 15 2004"],
            source.Passage("p21").Sentences.Select(s => $"{s.Incipit}: {string.Join(' ', s.Figures)}"));
        Assert.Empty(source.Passage("p3").Sentences);
        Assert.Equal(source.Passage("p21").Figures, SmallOriginal.Read(SeedWriter.Write(source)).Passage("p21").Sentences.SelectMany(s => s.Figures));
    }

    [Theory]
    [InlineData("It ended. Then it began", "Then it began")]
    [InlineData("It ended.Then it began", "Then it began")]
    [InlineData("So he said: “It ended.” Then it began", "Then it began")]
    [InlineData("It ended.<sup>5</sup> 40 came", "40 came")]
    [InlineData("It came to the EU. Then it ended", "Then it ended")]
    [InlineData("N. Nazarbayev, Mr. Or and S.A. Avcu met at 5.30 p.m. in г. Алматы, see No. 5", "")]
    public void A_sentence_ends_with_a_stop_that_no_abbreviation_has(string text, string second) =>
        Assert.Equal(second, string.Join(" | ", PassageSentences.Starts(text).Select(at => text[at..])));

    [Fact]
    public void A_reading_takes_the_place_of_what_is_printed()
    {
        Assert.Equal("1991 17XX 12 1993-05-05", Figures(SmallOriginal.Imported()));
        Assert.Equal("1991 17XX 12000 1993-05-05", Figures(SmallOriginal.Import(SmallOriginal.Text, Reading("12.000", "12000")).Source));

        static string Figures(Source source) => string.Join(' ', source.Passage("p3").Figures);
    }

    [Fact]
    public void A_number_that_form_cannot_decide_is_listed_until_a_reading_settles_it()
    {
        var unsettled = Assert.Single(SmallOriginal.Import(SmallOriginal.Text, SmallOriginal.Imported()).Unsettled);
        Assert.Equal(("p3", "12.000"), (unsettled.Passage.Id.Passage, unsettled.Printed));
        Assert.Empty(SmallOriginal.Import(SmallOriginal.Text, Reading("12.000", "12000")).Unsettled);
    }

    [Fact]
    public void A_reading_of_what_is_not_printed_is_refused()
    {
        var refusal = Assert.Single(SmallOriginal.Import(SmallOriginal.Text, Reading("13.000", "13000")).Refusals);
        Assert.Equal("FIG005", refusal.Rule.Code);
    }

    [Theory]
    [InlineData("continues: { p15: p11 }", "8:16: error SEED005: the original has no row 'p15' of a table (the nearest row is 'p14')")]
    [InlineData("continues: { p14: p9999 }", "8:21: error SEED005: the original has no row 'p9999' of a table (the nearest row is 'p14')")]
    [InlineData("kinds: { reference: [\"900-910\"] }", "8:24: error SEED005: no passage of the original begins in the lines 900-910 (the nearest is 'p21', which begins in line 21)")]
    [InlineData("kinds: { referense: [\"21-21\"] }", "8:24: error SEED005: 'referense' is no kind of passage (did you mean 'reference'?)")]
    [InlineData("languages: { es: [\"4-6\"] }", "8:21: error SEED005: no passage of the original begins in the lines 4-6 (the nearest is 'p3', which begins in line 3)")]
    [InlineData("passages: [{ lines: \"22-30\" }]", "8:14: error SEED005: no passage of the original begins in the lines 22-30 (the nearest is 'p21', which begins in line 21)")]
    [InlineData("skip: [{ lines: \"22-30\", because: page header }]", "8:10: error SEED005: the original has no line 22 (its last one is 21)")]
    public void A_layout_that_names_nothing_is_refused_with_what_is_nearest(string layout, string refusal)
    {
        var source = SmallOriginal.Read(SmallOriginal.Yaml.Replace("""skip: [{ lines: "19-19", because: page header }]""", layout));
        Assert.Equal($"seeds/valleys.yaml:{refusal}", Assert.Single(SmallOriginal.Import(SmallOriginal.Text, source).Refusals).ToString());
    }

    [Fact]
    public void A_longer_name_is_not_also_a_mention_of_a_shorter_one_of_its_kind()
    {
        Naming[] names = [new("kok-suu", "place", ["Kok-Suu"]), new("suu", "place", ["Suu"]), new("market", "topic", ["Market of Suu"])];
        Assert.Equal("kok-suu", Find("The town of Kok-Suu’s market"));
        Assert.Equal("kok-suu suu", Find("between Ak-Suu and Kok-Suu"));
        Assert.Equal("market suu", Find("the market of Suu"));
        Assert.Equal("", Find("the Suunik range"));

        string Find(string text) => string.Join(' ', new MentionFinder([.. names]).Find(text));
    }

    [Fact]
    public void Refreshing_keeps_what_people_wrote_though_lines_move()
    {
        var written = SmallOriginal.Imported().WithGist("p21", "The market lasted until August 2015.");
        var moved = SmallOriginal.Text.Replace("Page 2 of 9\n\n", "Page 2 of 9\n\n\n\n");
        var result = SmallOriginal.Import(moved, written);
        Assert.Empty(result.Refusals);
        // And its id, by which pages cite it.
        Assert.Equal("The market lasted until August 2015.", result.Source.Passage("p21").Gist?["en"]);
        Assert.Equal(23, result.Source.Passage("p21").Lines.First);
    }

    [Fact]
    public void A_new_passage_where_another_was_gets_an_id_of_its_own()
    {
        var inserted = SmallOriginal.Text.Replace("Page 2 of 9\n\n", "Page 2 of 9\n\nA new sentence.\n\n");
        var result = SmallOriginal.Import(inserted, SmallOriginal.Imported().WithGist("p21", "It closed."));
        Assert.Equal("The market was closed in", result.Source.Passage("p21").Incipit);
        Assert.Equal("A new sentence.", result.Source.Passage("p21n").Incipit);
    }

    [Fact]
    public void Refreshing_refuses_to_lose_what_people_wrote()
    {
        var written = SmallOriginal.Imported().WithGist("p21", "The market lasted until August 2015.");
        var shortened = SmallOriginal.Text.Replace("\n\nThe market was closed in August 2015.", "");
        var refusal = Assert.Single(SmallOriginal.Import(shortened, written).Refusals);
        Assert.Equal("SEED003", refusal.Rule.Code);
        Assert.Contains("p21", refusal.Message);
    }

    [Fact]
    public void Importing_twice_gives_the_same_bytes()
    {
        var once = SmallOriginal.Imported().WithGist("p21", "A \"quoted\" word, a colon: and a back\\slash.");
        var first = SeedWriter.Write(once);
        Assert.Equal(first, SeedWriter.Write(SmallOriginal.Import(SmallOriginal.Text, SmallOriginal.Read(first)).Source));
    }

    private static Source Reading(string printed, string value)
    {
        var source = SmallOriginal.Imported();
        var reading = new Reading(printed, value, SmallOriginal.Words("because"), source.At);
        return source with { Passages = [.. source.Passages.Select(p => p.Id.Passage == "p3" ? p with { Readings = [reading] } : p)] };
    }
}
