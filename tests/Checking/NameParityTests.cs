using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Tests.Checking;

/// <summary>With three languages two can tell that the third has another name.</summary>
public class NameParityTests
{
    private const string Third = "content/leaders/oda-tarn/qab.md";

    [Fact]
    public void Languages_that_name_the_same_are_no_fault() => Assert.Empty(Found("De Arvenio i Bresko."));

    [Fact]
    public void A_name_in_the_place_of_another_is_found_though_the_text_has_it_already() =>
        Assert.Equal([Third], Found("De Bresko i Bresko.").Select(d => d.At.File).Distinct());

    /// <summary>A pronoun may stand for a name, and one may be said twice.</summary>
    [Theory]
    [InlineData("De Bresko.")]
    [InlineData("De Arvenio i Arvenio i Bresko.")]
    public void A_name_fewer_or_more_alone_is_no_fault(string description) => Assert.Empty(Found(description));

    private static IEnumerable<Diagnostic> Found(string description)
    {
        var files = SmallSite.FilesOf(SmallSite.BaseName).ToList();
        var third = files.Where(f => f.Path.EndsWith("/qaa.md", StringComparison.Ordinal)).Select(f => f with { Path = f.Path.Replace("/qaa.md", "/qab.md") });
        return SiteChecker.Check(SmallSite.Of([
            .. files.Concat(third).Select(f => f.Path switch
            {
                "content/wiki.yaml" => f with { Text = f.Text.Replace("[en, qaa]", "[en, qaa, qab]") },
                "content/entries.yaml" => f with { Text = f.Text.Replace("qaa: Bresko }", "qaa: Bresko, qab: Bresko }") },
                "content/leaders/oda-tarn/en.md" => Described(f, "Of Arvenia and Bresk."),
                "content/leaders/oda-tarn/qaa.md" => Described(f, "De Arvenio i Bresko."),
                Third => Described(f, description),
                _ => f,
            }),
            new SourceFile("content/languages/qab.yaml", files.Single(f => f.Path == "content/languages/qaa.yaml").Text.Replace("code: qaa", "code: qab")),
        ])).Where(d => d.Rule == Rules.NamesDiffer);
    }

    private static SourceFile Described(SourceFile page, string description) =>
        page with { Text = string.Join('\n', page.Text.Split('\n').Select(line => line.StartsWith("description:", StringComparison.Ordinal) ? $"description: {description}" : line)) };
}
