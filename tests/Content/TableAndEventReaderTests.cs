using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.Content;

public class TableAndEventReaderTests
{
    private const string Event = """
        - id: treaty-signed
          kind: treaty
          title: { en: T, kk: Т, ru: Т }
          subjects: [kazakhstan]
          when: { date: "1994-04", cite: [a#p1] }
        """;

    private const string Table = """
        kind: trade
        title: { en: T, kk: Т, ru: Т }
        subjects: [turkiye]
        columns:
          - { id: year, title: { en: Y, kk: Ж, ru: Г }, type: year }
          - { id: exports, title: { en: E, kk: Э, ru: Э }, type: number, unit: million-us-dollars }
        rows:
          - { cells: ["2016", "625.5"], cite: [a#p2] }
        chart: { type: line, x: year, y: [exports] }
        cite: [a#p1]
        """;

    [Fact]
    public void An_event_stands_in_the_file_of_its_year()
    {
        Assert.Empty(Events("1994", Event));
        Assert.Equal(["SCHEMA006 move it to content/events/1994.yaml"], Events("1995", Event));
        Assert.Equal(["SCHEMA006 move it to content/events/1994.yaml"], Events("undated", Event));
        Assert.Empty(Events("undated", Event.Replace("date: \"1994-04\", ", "")));
        Assert.Empty(Events("1990", Event.Replace("1994-04", "199X")));
    }

    [Fact]
    public void An_event_without_a_source_is_an_error() =>
        Assert.Equal(["CITE004 add cite: [source#passage]"], Events("1994", Event.Replace(", cite: [a#p1]", "")));

    [Fact]
    public void A_row_rests_on_its_own_passage_and_the_tables()
    {
        var (table, found) = Read(Table);

        Assert.Empty(found);
        Assert.Equal(["a#p2", "a#p1"], table.Rows[0].Citations.Select(c => c.Passage.ToString()));
        Assert.Equal(["2016", "625.5"], table.Rows[0].Cells.Select(c => c.Text));
    }

    [Theory]
    [InlineData("\"625.5\"", "\"625,5\"", "8:23 SCHEMA005")]
    [InlineData("\"2016\", ", "", "8:14 SCHEMA005")]
    [InlineData("x: year", "x: yaer", "9:25 SCHEMA008")]
    [InlineData("unit: million-us-dollars", "unit: million-us-dollar", "6:72 SCHEMA008")]
    [InlineData("cite: [a#p1]", "", "")]
    [InlineData("type: number", "type: money", "6:58 SCHEMA008")]
    public void What_is_wrong_in_a_table_is_said_at_its_place(string good, string bad, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(Table.Replace(good, bad)).Found.Take(1).Select(d => $"{d.At.Line}:{d.At.Column} {d.Rule.Code}")));

    [Fact]
    public void Changes_stand_newest_first()
    {
        var yaml = """
            - { date: "2026-01-01", subjects: [a], what: { en: A, kk: Ә, ru: А } }
            - { date: "2026-02-01", subjects: [a], what: { en: A, kk: Ә, ru: А } }
            """;

        Assert.Equal([Rules.BadDate], ChangeReader.Read(new SourceFile("content/changes.yaml", yaml), Sample.Codes).Found.Select(d => d.Rule));
    }

    private static IEnumerable<string> Events(string year, string yaml) =>
        EventReader.Read(new SourceFile($"content/events/{year}.yaml", yaml), Sample.Codes, Sample.Vocabulary).Found.Select(d => $"{d.Rule.Code} {d.Hint}");

    private static (Dataset Dataset, ImmutableArray<Diagnostic> Found) Read(string yaml) =>
        DatasetReader.Read(new SourceFile("content/datasets/trade.yaml", yaml), Sample.Codes, Sample.Vocabulary);
}
