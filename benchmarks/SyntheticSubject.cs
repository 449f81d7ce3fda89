namespace TurkicWiki.Benchmarks;

/// <summary>A paragraph: what it links and states, and the passage that says so.</summary>
internal sealed record Paragraph(int Passage, int Year, int Number, ImmutableArray<int> Links);

/// <summary>A subject with what its pages say, the same in every language.</summary>
internal sealed class SyntheticSubject
{
    /// <summary>How many subjects a source speaks of, and how many passages it gives each.</summary>
    public const int PerSource = 50;
    public const int Passages = 8;

    private const int BytesOfParagraph = 950;

    private static readonly string[] Kinds = ["topics", "organisations", "places"];

    private readonly int count;

    public SyntheticSubject(int number, int count)
    {
        var random = new Random(number);
        this.count = count;
        Number = number;
        Kind = KindOf(number);
        Paragraphs = [.. Enumerable.Range(0, Passages).Select(i => new Paragraph(
            i, random.Next(1900, 2020), random.Next(100, 1000), [.. Enumerable.Range(0, i % 2 + 1).Select(_ => Other(random))]))];
        Day = new DateOnly(Paragraphs[0].Year, random.Next(1, 13), random.Next(1, 29));
    }

    public int Number { get; }

    public string Kind { get; }

    public string Slug => SlugOf(Number);

    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>When its event was.</summary>
    public DateOnly Day { get; }

    public string Source => $"source-{Number / PerSource + 1}";

    public static string SlugOf(int number) => $"subject-{Letters(number)}";

    public static string KindOf(int number) => Kinds[number % Kinds.Length];

    /// <summary>The id of a passage in its source.</summary>
    public string PassageOf(int paragraph) => $"p{Line(paragraph)}";

    public int Line(int paragraph) => Number % PerSource * Passages + paragraph + 1;

    public string Title(string language) => Words.Of(language).Name(Number);

    public string Description(string language) => Sentence(language, new Random(Number + 1), 90);

    /// <summary>The text of a paragraph, with its links by whatever marks a generator has for them.</summary>
    public string Text(string language, Paragraph paragraph, Func<int, string, string> link)
    {
        var random = new Random(Number * Passages + paragraph.Passage);
        var words = Words.Of(language);
        var sentences = new List<string> { Stated(language, words, random, paragraph) };
        foreach (var target in paragraph.Links) sentences.Add($"{Sentence(language, random, 150)[..^1]} {link(target, words.Name(target))}.");
        while (sentences.Sum(s => s.Length) * (language == "en" ? 1 : 2) < BytesOfParagraph) sentences.Add(Sentence(language, random, 140));
        // The citation stands at the end of the last one.
        return string.Join(' ', sentences)[..^1];
    }

    private static string Stated(string language, Words words, Random random, Paragraph paragraph) => Capital(language switch
    {
        "kk" => $"{paragraph.Year} жылы {words.Run(random, 60)} {paragraph.Number} {words.Run(random, 50)}.",
        "ru" => $"в {paragraph.Year} году {words.Run(random, 60)} {paragraph.Number} {words.Run(random, 50)}.",
        _ => $"in {paragraph.Year} {words.Run(random, 60)} {paragraph.Number} {words.Run(random, 50)}.",
    });

    public static string Sentence(string language, Random random, int bytes) => Capital(Words.Of(language).Run(random, bytes)) + ".";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private int Other(Random random)
    {
        var other = random.Next(count);
        return other == Number ? (other + 1) % count : other;
    }

    private static string Letters(int number) => number < 26 ? $"{(char)('a' + number)}" : Letters(number / 26 - 1) + (char)('a' + number % 26);
}
