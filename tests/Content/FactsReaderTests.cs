using TurkicWiki.Content;
using TurkicWiki.Content.Facts;

namespace TurkicWiki.Tests.Content;

public class FactsReaderTests
{
    [Fact]
    public void A_single_entry_and_a_list_read_alike()
    {
        var one = Read(Kind.State, "kind: state\ncapital: { subject: astana, cite: [a#p1] }").Facts.Facts.Single();
        var two = Read(Kind.State, "kind: state\ncapital:\n  - { subject: astana, cite: [a#p1] }\n  - { subject: almaty, cite: [a#p2], rank: preferred }").Facts.Facts;

        Assert.Equal(new FactValue.Subject("astana"), one.Value);
        Assert.Equal(["a#p1"], one.Citations.Select(c => c.Passage.ToString()));
        Assert.Equal([false, true], two.Select(f => f.Preferred));
    }

    [Fact]
    public void Keyed_entries_are_told_apart_by_what_they_are_about()
    {
        var (facts, found) = Read(Kind.Leader, """
            kind: leader
            of: uzbekistan
            offices:
              - { role: president, of: uzbekistan, from: "2016", attested: ["2017-10"], cite: [a#p1] }
            """);

        Assert.Empty(found);
        Assert.Equal("president/uzbekistan", facts.Facts.Single().Key);
        Assert.Equal("2016", facts.Facts.Single().From!.Value.Text);
        Assert.Equal(["2017-10"], facts.Facts.Single().Attested.Select(d => d.Text));
    }

    [Fact]
    public void A_fact_may_take_its_date_from_an_event()
    {
        var (facts, found) = Read(Kind.Organisation, "kind: organisation\nfounded: { event: treaty-signed }");

        Assert.Empty(found);
        Assert.Equal("treaty-signed", facts.Facts.Single().Event);
    }

    [Theory]
    [InlineData("kind: state\ncapitol: { subject: astana, cite: [a#p1] }", "2:1 SCHEMA002 unknown key 'capitol' did you mean 'capital'?")]
    [InlineData("kind: state\nseat: { subject: astana, cite: [a#p1] }", "2:1 SCHEMA002 unknown key 'seat' *")]
    [InlineData("kind: state\ncapital: { subject: astana }", "2:10 CITE004 *")]
    [InlineData("kind: state\ncapital: { subject: Astana, cite: [a#p1] }", "2:21 SCHEMA007 'Astana' is not a slug try 'astana'")]
    [InlineData("kind: state\ncapital: { cite: [a#p1] }", "2:10 SCHEMA003 *")]
    [InlineData("kind: state\nindependence: { date: \"1991-13\", cite: [a#p1] }", "2:23 SCHEMA006 '1991-13' is not a date *")]
    [InlineData("kind: state\nlanguages: { words: [kazak], cite: [a#p1] }", "2:22 SCHEMA008 'kazak' is not one of the vocabulary's languages did you mean 'kazakh'?")]
    [InlineData("kind: state\nofficial-name: { text: { en: A, kk: Ә }, cite: [a#p1] }", "2:24 PARITY007 'text' has no text in 'ru' *")]
    [InlineData("kind: state\nofficial-name: { text: { en: A, kk: Ә, ru: А, tr: A }, cite: [a#p1] }", "2:47 SCHEMA009 *")]
    [InlineData("kind: place", "1:7 SCHEMA008 'place' is not the kind of this folder *")]
    [InlineData("kind: state\nkind: state", "2:1 SCHEMA004 *")]
    [InlineData("- 1", "1:1 SCHEMA005 *")]
    [InlineData("kind: state\ncapital: { subject: astana, from: \"2000\", to: \"1999\", cite: [a#p1] }", "2:47 SCHEMA006 *")]
    [InlineData("kind: state\ncapital: { subject: astana, cite: [p1] }", "2:36 MARKUP004 'p1' is not a citation *")]
    [InlineData("kind: &k state\ndraft: *k", "1:7 SCHEMA001 anchors and aliases are not used here")]
    public void What_is_wrong_is_said_at_its_place(string yaml, string expected)
    {
        var found = Read(Kind.State, yaml).Found[0];
        var said = $"{found.At.Line}:{found.At.Column} {found.Rule.Code} {found.Message} {found.Hint}".TrimEnd();

        if (expected.EndsWith('*')) Assert.StartsWith(expected[..^1].TrimEnd(), said);
        else Assert.Equal(expected, said);
    }

    private static (SubjectFacts Facts, ImmutableArray<TurkicWiki.Diagnostics.Diagnostic> Found) Read(Kind kind, string yaml) =>
        FactsReader.Read(new SourceFile($"content/{kind.Folder}/x/facts.yaml", yaml), kind, Sample.Codes, Sample.Vocabulary);
}
