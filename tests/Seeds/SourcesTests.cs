using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Tests.Figures;

namespace TurkicWiki.Tests.Seeds;

/// <summary>The wiki's own five sources, as far as they can be checked without their originals.</summary>
public class SourcesTests
{
    private static readonly ImmutableSortedDictionary<string, Source> Sources = Directory
        .GetFiles(Path.Combine(Grammars.Root, "seeds"), "*.yaml")
        .Select(path => SourceReader.Read(new SourceFile("seeds/" + Path.GetFileName(path), File.ReadAllText(path)), ["en", "kk", "ru"]))
        .ToImmutableSortedDictionary(read => read.Source.Id, read => read.Source);

    [Fact]
    public void There_are_five() => Assert.Equal(
        "eurasian-union-essay karassayev-2023 opsour-2022 patnaik-2019 zeinulla-2023", string.Join(' ', Sources.Keys));

    [Fact]
    public void No_passage_begins_within_another()
    {
        foreach (var source in Sources.Values)
        {
            Assert.All(source.Passages, p => Assert.DoesNotContain(source.Passages, other => other != p && other.Lines.Own.Contains(p.Lines.First)));
            Assert.All(source.Skipped, s => Assert.DoesNotContain(source.Passages, p => p.Lines.Own.Contains(s.First)));
        }
    }

    [Fact]
    public void Passages_are_named_by_their_first_line_and_stand_in_its_order()
    {
        foreach (var source in Sources.Values)
        {
            Assert.All(source.Passages, p => Assert.Equal($"p{p.Lines.First}", p.Id.Passage));
            Assert.Equal(source.Passages.Select(p => p.Lines.First).Order(), source.Passages.Select(p => p.Lines.First));
        }
    }

    [Fact]
    public void Notes_and_headers_are_passages_of_their_source()
    {
        foreach (var source in Sources.Values)
        {
            var kinds = source.Passages.ToDictionary(p => p.Id.Passage, p => p.Kind);
            Assert.All(source.Passages.SelectMany(p => p.Notes), note => Assert.Equal("footnote", kinds[note]));
            Assert.All(source.Passages.Select(p => p.Continues).OfType<string>(), header => Assert.Equal("row", kinds[header]));
        }
    }

    [Theory]
    [InlineData("opsour-2022", "p75", "4181000000 11 2021")]
    [InlineData("opsour-2022", "p105", "2016 625000000 1334000000")]           // a column each in millions and in billions
    [InlineData("opsour-2022", "p123", "12000 10")]                            // 12.000 by a reading
    [InlineData("opsour-2022", "p156", "2019 1135000000 1076000000")]          // billions in a column of millions
    [InlineData("opsour-2022", "p188", "2020 417540000 91150000")]             // cut off from its table
    [InlineData("opsour-2022", "p193", "200 37 2018 2006 1992 1995")]          // an impossible date
    [InlineData("karassayev-2023", "p56", "5 1 431 18")]                       // without the note's own number
    [InlineData("karassayev-2023", "p120", "12XX 1993-05-27/1993-05-29 1993-05-27 1993-05-29")]
    [InlineData("karassayev-2023", "p130", "1994-01-10 1994-01-16 1994-04-30 1997 2017 1994-04-13")]
    [InlineData("patnaik-2019", "p126", "")]                                   // a note's mark glued to a word
    [InlineData("patnaik-2019", "p780", "198X 199X 2019")]
    [InlineData("eurasian-union-essay", "p22", "2019 14752400000 1.2 2018-01/2018-09 2018-01 2018-09 4434500000 2.8 10317900000")]
    [InlineData("zeinulla-2023", "p112", "6 1/3 29.8 12.3")]
    public void Figures_are_what_the_passage_says(string source, string passage, string figures) =>
        Assert.Equal(figures, string.Join(' ', Sources[source].Passage(passage).Figures));

    [Theory]
    [InlineData("opsour-2022", "p63", "65-67")]
    [InlineData("opsour-2022", "p129", "131-139")]
    [InlineData("karassayev-2023", "p130", "132-134")]
    [InlineData("patnaik-2019", "p134", "154-161")]
    [InlineData("patnaik-2019", "p216", "224-226")]
    public void A_paragraph_that_was_cut_is_one_passage(string source, string passage, string others)
    {
        var (first, last) = Assert.Single(Sources[source].Passage(passage).Lines.Except);
        Assert.Equal(others, $"{first}-{last}");
    }
}
