using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Linking;
using TurkicWiki.Rendering.Views;

namespace TurkicWiki.Rendering;

/// <summary>Numbers the passages of one page in the order in which they are first cited, and keeps every place that cites them.</summary>
public sealed class CitationList(Site site)
{
    private readonly Dictionary<PassageId, int> numbers = [];
    private readonly List<(PassageId Passage, List<ImmutableArray<int>> Sentences)> notes = [];

    /// <summary>The marks of some citations, each with an id to come back to.</summary>
    public ImmutableArray<MarkView> Marks(ImmutableArray<Citation> citations) =>
        citations is [var only] ? [Mark(only.Passage, only.Sentences)] : Marks(citations.AsEnumerable());

    /// <summary>The marks of some citations, each with an id to come back to.</summary>
    public ImmutableArray<MarkView> Marks(IEnumerable<Citation> citations) =>
        [.. citations.GroupBy(c => c.Passage).Select(same => Mark(same.Key, Citation.United(same)))];

    /// <summary>Every passage that the page cites.</summary>
    public IEnumerable<PassageId> Passages => notes.Select(n => n.Passage);

    /// <summary>The notes, in order.</summary>
    public ImmutableArray<ReferenceView> Notes(Edition edition) => [.. notes.Select((note, i) => Note(edition, note.Passage, i + 1, note.Sentences))];

    /// <summary>The notes of a page that cites very much: what a passage says is left to the passage's own page, where a card finds it.</summary>
    public ImmutableArray<ReferenceView> BriefNotes(Edition edition) => [.. Notes(edition).Select(note => note with { Gist = null })];

    private MarkView Mark(PassageId passage, ImmutableArray<int> sentences)
    {
        if (!numbers.TryGetValue(passage, out var number))
        {
            number = numbers[passage] = numbers.Count + 1;
            notes.Add((passage, []));
        }
        var uses = notes[number - 1].Sentences;
        uses.Add(sentences);
        return new MarkView(number, MarkId(number, uses.Count - 1), NoteId(number)) { IsRemarked = site.Find(passage)?.Remarks is not null };
    }

    private static ReferenceView Note(Edition edition, PassageId id, int number, List<ImmutableArray<int>> uses)
    {
        var source = edition.SourceOf(id);
        var passage = edition.Site.Find(id);
        var back = uses.Select((sentences, use) => new BackView(Letter(edition, use), "#" + MarkId(number, use), edition.Sentences(sentences)));
        return new ReferenceView(
            number, NoteId(number), [.. back],
            source?.Record.Name[edition.Code] ?? id.Source, edition.UrlOf(id), edition.Config.BaseUrl + edition.UrlOf(id),
            passage?.Section ?? "", Script.LanguageOf(passage?.Section ?? "", source?.Record.Language ?? "", edition.Site.Languages),
            edition.Lines(passage?.Lines), passage?.Gist?[edition.Code], passage?.Remarks?[edition.Code]);
    }

    private static string NoteId(int number) => $"cite_note-{number}";

    private static string MarkId(int number, int use) => $"cite_ref-{number}-{use}";

    // a … z, aa, ab and so on, in the language's own letters.
    private static string Letter(Edition edition, int use)
    {
        var letters = edition.Language.Alphabet.Letters;
        // A preview shows a language whose alphabet is still to be written.
        if (letters.IsEmpty) return (use + 1).ToString(CultureInfo.InvariantCulture);
        var letter = letters[use % letters.Length].ToLower(CultureInfo.InvariantCulture);
        return use < letters.Length ? letter : Letter(edition, use / letters.Length - 1) + letter;
    }
}
