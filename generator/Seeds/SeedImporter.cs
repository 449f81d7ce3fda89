using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;

namespace TurkicWiki.Seeds;

/// <summary>Makes the machine's part of a source from its original, and carries the hand's part over.</summary>
public static partial class SeedImporter
{
    private const int IncipitWords = 5;
    private const int SectionWords = 10;

    public static ImportResult Import(Original original, Source existing, ImportInputs inputs)
    {
        var segments = Segmenter.Cut(original, existing.Layout);
        var made = segments.Passages.Select(s => Make(original, existing, segments.Passages, s)).ToImmutableArray();
        var (kept, lost) = WithHandParts(made, existing.Passages, existing.Layout);
        var readings = new List<Diagnostic>();
        var passages = kept.Select(p => Filled(original, existing, kept, p, inputs, readings)).ToImmutableArray();
        var source = existing with { FileName = original.FileName, Sha256 = original.Sha256, Passages = passages, Skipped = segments.Skipped };
        return new ImportResult(source, [.. lost.Select(Lost), .. readings, .. IdleLayout.Of(source, original)], [.. passages.SelectMany(p => Unsettled(original, p))]);
    }

    private static Diagnostic Lost(Passage passage) => new(
        Rules.LostPassage,
        passage.At,
        $"the original has no passage '{passage.Id.Passage}' any more, and it has hand-written parts",
        "set its 'lines' to where it now begins, or move them to the passage that took its place; then import again");

    private static Passage Filled(
        Original original, Source source, ImmutableArray<Passage> all, Passage passage, ImportInputs inputs, List<Diagnostic> found)
    {
        var header = TableHeader.Of(all, passage);
        var named = (header is null ? "" : TextOf(original, header) + "\n") + TextOf(original, passage);
        var grammar = inputs.GrammarOf(source, passage.Lines.First);
        var pieces = PassageFigures.Pieces(original, passage, header, grammar);
        var figures = PassageFigures.Read(pieces, passage.Readings, grammar, found);
        return passage with
        {
            Figures = PassageFigures.Values(figures),
            // A row is narrow already: its cells are few.
            Sentences = passage.Kind == "row" ? [] : PassageSentences.Of(pieces[0].Text, figures),
            Mentions = inputs.Mentions.Find(named),
        };
    }

    private static IEnumerable<(Passage, string)> Unsettled(Original original, Passage passage) =>
        FigureReader.Ambiguous(TextOf(original, passage))
            .Where(printed => !passage.Readings.Any(r => r.Printed.Contains(printed, StringComparison.Ordinal)))
            .Select(printed => (passage, printed));

    /// <summary>The text of a passage in its original.</summary>
    public static string TextOf(Original original, Passage passage) => PassageText.Plain(passage.Lines.Own.Select(original.Line));

    private static Passage Make(Original original, Source source, ImmutableArray<Segment> all, Segment segment)
    {
        var id = "p" + segment.First.ToString(CultureInfo.InvariantCulture);
        var lines = segment.Own.Select(original.Line).ToList();
        var plain = PassageText.Plain(lines);
        return new Passage(
            new PassageId(source.Id, id),
            SectionOf(original, all, segment),
            segment.Kind,
            new Lines(segment.First, segment.Last, Gaps(original, segment)),
            NotesOf(original, all, segment),
            source.Layout.HeaderOf(id),
            PassageText.FirstWords(plain, IncipitWords),
            PassageText.Fingerprint(lines),
            [],
            [], [], [], null, null,
            source.At);
    }

    private static string SectionOf(Original original, ImmutableArray<Segment> all, Segment segment) =>
        all.LastOrDefault(s => s.Kind == "heading" && s.First <= segment.First) is { } heading
            ? PassageText.FirstWords(PassageText.Plain(heading.Own.Select(original.Line)), SectionWords)
            : "";

    // The runs of lines between its own that belong to others, without blank lines at their ends.
    private static ImmutableArray<(int First, int Last)> Gaps(Original original, Segment segment) =>
    [
        .. segment.Own.Zip(segment.Own.Skip(1))
            .Select(pair => Enumerable.Range(pair.First + 1, pair.Second - pair.First - 1)
                .Where(n => !string.IsNullOrWhiteSpace(original.Line(n))).ToList())
            .Where(others => others.Count > 0)
            .Select(others => (others[0], others[^1])),
    ];

    // A mark stands for the nearest footnote of its number that begins after it.
    private static ImmutableArray<string> NotesOf(Original original, ImmutableArray<Segment> all, Segment segment)
    {
        if (segment.Kind == "footnote") return [];
        var notes = from n in segment.Own
                    from Match mark in NoteMark().Matches(original.Line(n))
                    let number = mark.Groups["n"].Value
                    let note = all.FirstOrDefault(s => s.Kind == "footnote" && s.First > n && NumberOf(original.Line(s.First)) == number)
                    where note is not null
                    select "p" + note.First.ToString(CultureInfo.InvariantCulture);
        return [.. notes.Distinct()];
    }

    private static string NumberOf(string footnote) => NoteNumber().Match(footnote).Groups["n"].Value;

    private static (ImmutableArray<Passage> Passages, ImmutableArray<Passage> Lost) WithHandParts(
        ImmutableArray<Passage> made, ImmutableArray<Passage> old, SourceLayout layout)
    {
        var partners = made.Select(_ => (Passage?)null).ToArray();
        var left = old.ToList();
        Pair((a, b) => a.Fingerprint == b.Fingerprint && a.Id == b.Id);
        Pair((a, b) => a.Fingerprint == b.Fingerprint);
        Pair((a, b) => a.Lines.First == b.Lines.First);
        return (WithKeptIds(made, partners, layout), [.. left.Where(HasHandParts)]);

        void Pair(Func<Passage, Passage, bool> same)
        {
            for (var i = 0; i < partners.Length; i++)
            {
                if (partners[i] is not null || left.Find(o => same(made[i], o)) is not { } partner) continue;
                partners[i] = partner;
                left.Remove(partner);
            }
        }
    }

    // In another edition a passage may begin on another line: it keeps the id by which pages cite it, and a new one gets a free id.
    private static ImmutableArray<Passage> WithKeptIds(
        ImmutableArray<Passage> made, Passage?[] partners, SourceLayout layout)
    {
        var taken = partners.OfType<Passage>().Select(p => p.Id.Passage).ToHashSet();
        var ids = new Dictionary<string, string>();
        foreach (var (passage, partner) in made.Zip(partners))
        {
            var id = partner?.Id.Passage ?? passage.Id.Passage;
            while (partner is null && !taken.Add(id)) id += "n";
            ids[passage.Id.Passage] = id;
        }
        return
        [
            .. made.Zip(partners, Carry).Select(p => p with
            {
                Id = p.Id with { Passage = ids[p.Id.Passage] },
                Notes = [.. p.Notes.Select(n => ids[n])],
                Continues = layout.HeaderOf(ids[p.Id.Passage]),
            }),
        ];
    }

    private static Passage Carry(Passage made, Passage? old) => old is null ? made : made with
    {
        Readings = old.Readings,
        About = old.About,
        Gist = old.Gist,
        Remarks = old.Remarks,
        RemarkCitations = old.RemarkCitations,
        UncitedFigures = old.UncitedFigures,
        At = old.At,
    };

    private static bool HasHandParts(Passage p) => p.Readings.Length + p.About.Length > 0 || p.Gist is not null || p.Remarks is not null;

    // <sup>5</sup>, or a digit glued to a word: "identity1."
    [GeneratedRegex(@"<sup>(?<n>\d+)</sup>|(?<=\p{Ll}{4}\.?)(?<n>\d{1,2})(?=[\s.,;]|$)")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^(?:<sup>)?(?<n>\d+)")]
    private static partial Regex NoteNumber();
}
