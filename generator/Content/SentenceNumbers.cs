namespace TurkicWiki.Content;

/// <summary>The numbers of sentences as citations write them: <c>2</c>, <c>2-3</c>, <c>2-3+5</c>.</summary>
public static class SentenceNumbers
{
    private const int Most = 999;

    /// <summary>Reads numbers that rise from 1, or returns null.</summary>
    public static ImmutableArray<int>? Parse(string text)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var run in text.Split('+'))
        {
            if (RunOf(run) is not var (first, last) || first <= numbers.LastOrDefault()) return null;
            numbers.AddRange(Enumerable.Range(first, last - first + 1));
        }
        return numbers.ToImmutable();
    }

    public static string Write(ImmutableArray<int> numbers) =>
        string.Join('+', Runs(numbers).Select(r => r.First == r.Last ? $"{r.First}" : $"{r.First}-{r.Last}"));

    /// <summary>The numbers that follow one another, as runs.</summary>
    public static ImmutableArray<(int First, int Last)> Runs(ImmutableArray<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (runs is [.., var (first, last)] && last == number - 1) runs[^1] = (first, number);
            else runs.Add((number, number));
        }
        return [.. runs];
    }

    private static (int First, int Last)? RunOf(string run) => run.Split('-') switch
    {
        [var one] when Number(one) is { } number => (number, number),
        [var from, var to] when Number(from) is { } first && Number(to) is { } last && first < last => (first, last),
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Most ? number : null;
}
