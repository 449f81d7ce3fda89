namespace TurkicWiki.Benchmarks;

/// <summary>Words that no language has, in the letters of one that the wiki has.</summary>
internal sealed class Words
{
    private const int Count = 3000;

    private static readonly (string Consonants, string Vowels) Latin = ("b d g k l m n r s t v z", "a e i o u");
    private static readonly (string Consonants, string Vowels) Cyrillic = ("б д г к л м н р с т в з", "а е и о у");

    private static readonly Dictionary<string, Words> All = Synthetic.Languages.ToDictionary(l => l, l => new Words(l));

    private readonly string[] syllables;
    private readonly string[] words;

    private Words(string language)
    {
        var (consonants, vowels) = language == "en" ? Latin : Cyrillic;
        syllables = [.. consonants.Split(' ').SelectMany(c => vowels.Split(' ').Select(v => c + v))];
        var random = new Random(language[0]);
        words = [.. Enumerable.Range(0, Count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => syllables[random.Next(syllables.Length)])))];
    }

    public static Words Of(string language) => All[language];

    /// <summary>A run of words of about so many bytes.</summary>
    public string Run(Random random, int bytes)
    {
        var run = new System.Text.StringBuilder();
        var letter = syllables[0][0] > 'z' ? 2 : 1;
        for (var size = 0; size < bytes;)
        {
            var word = words[random.Next(Count)];
            if (run.Length > 0) run.Append(' ');
            run.Append(word);
            size += word.Length * letter + 1;
        }
        return run.ToString();
    }

    /// <summary>A name that no other number has.</summary>
    public string Name(int number)
    {
        var name = syllables[number % 60] + syllables[number / 60 % 60] + syllables[number / 3600 % 60];
        return char.ToUpperInvariant(name[0]) + name[1..] + (name[0] > 'z' ? "нстан" : "nstan");
    }
}
