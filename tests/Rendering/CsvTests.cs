using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using TurkicWiki.Content;

namespace TurkicWiki.Tests.Rendering;

/// <summary>The files for spreadsheets, read back by a parser that is not ours.</summary>
public class CsvTests
{
    [Fact]
    public void A_dataset_reads_back_with_its_numbers_and_passages()
    {
        var lines = Read(SmallWiki.Pages, "en/datasets/fish/fish.csv");

        Assert.Equal(["Year", "Sold (million US dollars)", "Source"], lines[0]);
        Assert.Equal(["1994", "1234.5", "log#p1; log#p2"], lines[3]);
        Assert.Equal(["1993", "", "log#p1; log#p2"], lines[2]);
    }

    [Fact]
    public void The_head_is_in_the_language_and_the_numbers_are_in_none()
    {
        var lines = Read(SmallWiki.Pages, "kk/datasets/fish/fish.csv");

        Assert.Equal(["Жыл", "Сатылғаны (млн\u00a0АҚШ доллары)", "Дереккөз"], lines[0]);
        Assert.Equal("1234.5", lines[3][1]);
    }

    [Fact]
    public void Memberships_come_one_to_a_line_with_their_time() => Assert.Equal(
        [
            ["State", "Organisation", "Status", "From", "To", "As of", "Source"],
            ["Atlantis", "Sea Union", "Member", "1992", "", "2001", "log#p2"],
        ],
        Read(SmallWiki.Pages, "en/tables/membership/membership.csv"));

    [Fact]
    public void Trade_is_one_list_of_numbers() => Assert.Contains(
        ["Fish & chips", "1994", "Sold", "1234.5", "million US dollars", "log#p1; log#p2"],
        Read(SmallWiki.Pages, "en/tables/trade/trade.csv"));

    [Fact]
    public void It_begins_with_a_mark_and_ends_its_lines_as_the_standard_says()
    {
        var bytes = SmallWiki.Pages.Files["en/datasets/fish/fish.csv"].Span;

        Assert.True(bytes.StartsWith(Encoding.UTF8.Preamble));
        Assert.All(Encoding.UTF8.GetString(bytes).Split('\n')[..^1], line => Assert.EndsWith("\r", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("a=b", "a=b")]
    [InlineData("5, \"six\"", "5, \"six\"")]
    public void What_a_spreadsheet_would_run_is_made_harmless(string cell, string expected)
    {
        var files = SmallWiki.Files().Select(f => f.Path == "content/datasets/fish.yaml" ? new SourceFile(f.Path, Fish(cell)) : f);

        Assert.Equal(expected, Read(new WikiPages(files), "en/datasets/fish/fish.csv")[1][0]);
    }

    [Theory]
    [InlineData(" =1+1")]
    [InlineData("\u00A0@a")]
    public void Nor_does_a_space_before_it_hide_it(string title)
    {
        var files = SmallWiki.Files().Select(f => new SourceFile(f.Path, f.Text.Replace("title: Sea Union", $"title: \"{title}\"", StringComparison.Ordinal)));

        Assert.Contains("'" + title, Read(new WikiPages(files), "en/tables/membership/membership.csv")[1]);
    }

    [Fact]
    public void A_negative_number_stays_a_number()
    {
        var files = SmallWiki.Files().Select(f => f.Path == "content/datasets/fish.yaml"
            ? new SourceFile(f.Path, f.Text.Replace("\"1234.5\"", "\"-1234.5\"", StringComparison.Ordinal))
            : f);

        Assert.Equal("-1234.5", Read(new WikiPages(files), "en/datasets/fish/fish.csv")[3][1]);
    }

    private static string Fish(string cell)
    {
        var quoted = cell.Replace("\"", "\\\"", StringComparison.Ordinal);
        return $$"""
            kind: trade
            title: { en: Fish, kk: Балық }
            subjects: [atlantis]
            columns:
              - { id: what, title: { en: What, kk: Не }, type: text }
            rows:
              - { cells: [{ en: "{{quoted}}", kk: "{{quoted}}" }], cite: [log#p1] }
            """;
    }

    private static List<string[]> Read(WikiPages wiki, string path)
    {
        using var reader = new StreamReader(new MemoryStream(wiki.Files[path].ToArray()), Encoding.UTF8);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180 });
        var lines = new List<string[]>();
        while (parser.Read()) lines.Add(parser.Record!);
        return lines;
    }
}
