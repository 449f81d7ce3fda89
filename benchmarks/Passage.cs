namespace TurkicWiki.Benchmarks;

/// <summary>What a source says of a subject in one passage.</summary>
internal sealed class Passage
{
    private readonly Dictionary<string, string> gists;

    public Passage(SyntheticSubject subject, Paragraph paragraph)
    {
        var random = new Random(subject.Number + paragraph.Passage);
        // What the facts and the event name is cited to the first passage.
        var links = paragraph.Passage == 0 ? subject.Paragraphs.SelectMany(p => p.Links) : paragraph.Links;
        Section = $"Section of {subject.Title("en")}";
        Incipit = Words.Of("en").Run(random, 25);
        gists = Synthetic.Languages.ToDictionary(l => l, l => SyntheticSubject.Sentence(l, random, 90));
        Figures = [paragraph.Passage == 0 ? $"{subject.Day:yyyy-MM-dd}" : $"{paragraph.Year}", $"{paragraph.Number}"];
        Mentions = [.. links.Prepend(subject.Number).Distinct().Select(SyntheticSubject.SlugOf)];
    }

    public string Section { get; }

    public string Incipit { get; }

    public ImmutableArray<string> Figures { get; }

    public ImmutableArray<string> Mentions { get; }

    public string Gist(string language) => gists[language];
}
