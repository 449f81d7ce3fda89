using System.Text;

namespace TurkicWiki.Benchmarks;

/// <summary>A table of words, in Markdown that both generators read.</summary>
internal static class Table
{
    private const int Rows = 5;
    private const int Columns = 3;

    public static string Of(SyntheticSubject subject, string language)
    {
        var random = new Random(subject.Number + 3);
        var words = Words.Of(language);
        var table = new StringBuilder(Row()).Append(string.Concat(Enumerable.Repeat("| --- ", Columns))).Append("|\n");
        for (var i = 0; i < Rows; i++) table.Append(Row());
        return table.ToString();

        string Row() => string.Concat(Enumerable.Range(0, Columns).Select(_ => $"| {words.Run(random, 16)} ")) + "|\n";
    }
}
