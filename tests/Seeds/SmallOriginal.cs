using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Seeds;
using TurkicWiki.Tests.Figures;

namespace TurkicWiki.Tests.Seeds;

/// <summary>A made-up original of a few passages, and the source file that begins it.</summary>
internal static class SmallOriginal
{
    public const string Text =
        """
        # The Two Valleys

        In 1991 the valleys of Ak-Suu and Kok-Suu, which had traded wool since the XVIII century,<sup>1</sup> opened a market in the

        ---

        <sup>1</sup> Register of Markets, File-12: 7.

        town of Kok-Suu. More than 12.000 people came on 5 May 1993.

        | YEAR | WOOL (Million coins) |
        |------|----------------------|
        | 1991 | 1.5                  |
        | 1992 | 2 Billion            |

        - the market kept its own measures
        - the market kept its own coins

        Page 2 of 9

        The market was closed in August 2015.
        """;

    public const string Yaml =
        """
        record:
          type: report
          name: { en: "Two Valleys" }
          authors: []
          language: en
        file: { name: valleys.txt }
        layout:
          skip: [{ lines: "19-19", because: page header }]
        """;

    public static readonly ImportInputs Inputs = new(
        ImmutableSortedDictionary<string, FigureGrammar>.Empty.Add("en", Grammars.English),
        new MentionFinder([new Naming("kok-suu", "place", ["Kok-Suu"]), new Naming("suu", "place", ["Suu"])]));

    public static Original Of(string text) => Original.From("valleys.txt", Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    public static Source Read(string yaml)
    {
        var (source, found) = SourceReader.Read(new SourceFile("seeds/valleys.yaml", yaml.ReplaceLineEndings("\n")), ["en"]);
        Assert.Empty(found);
        return source;
    }

    public static ImportResult Import(string text, Source existing) => SeedImporter.Import(Of(text), existing, Inputs);

    /// <summary>The source as it stands once imported, written and read again.</summary>
    public static Source Imported() => Read(SeedWriter.Write(Import(Text, Read(Yaml)).Source));

    public static Passage Passage(this Source source, string id) => source.Passages.Single(p => p.Id.Passage == id);

    /// <summary>The source with a gist of one passage, as a person writes it.</summary>
    public static Source WithGist(this Source source, string id, string gist) => source with
    {
        Passages =
        [
            .. source.Passages.Select(p => p.Id.Passage != id ? p : p with { Gist = Words(gist) }),
        ],
    };

    public static Wordings Words(string text) =>
        new(ImmutableSortedDictionary<string, Wording>.Empty.Add("en", new Wording(text, Nowhere)), Nowhere);

    private static Location Nowhere => new("seeds/valleys.yaml", 1, 1);
}
