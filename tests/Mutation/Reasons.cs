using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Tests.Mutation;

/// <summary>Finds out why a slip passed: looks into the passages that the spoilt statement cites.</summary>
internal sealed partial class Reasons(Site site)
{
    private const string NotFoundOut = "not found out";

    public string Of(Mutant mutant)
    {
        var cited = CitedFor(mutant);
        return mutant.Change switch
        {
            _ when mutant.IsOfFigure => OfFigure(mutant, cited),
            "citation of another source" or "citation of the same source" or "sentence of a citation" => cited.Length > 1
                ? "what else the statement cites has its figures and names"
                : "the other passage has its figures and names as well, or it has none",
            "subject" or "link" or "name" => OfName(mutant, cited),
            "unit" => "the other languages say the unit in other places",
            "swapped claims" => "both claims rest on the same passages, or all languages were swapped",
            "dropped claim" or "dropped heading" or "swapped headings" or "level of a heading" or "id of a heading" =>
                "all languages say the same: nothing tells a slip from an edit",
            _ => NotFoundOut,
        };
    }

    private string OfFigure(Mutant mutant, ImmutableArray<Citation> cited)
    {
        var language = site.Languages.FirstOrDefault(l => l.Code == mutant.Scope) ?? site.Languages.First(l => l.Code == "en");
        var spoilt = mutant.Edits[0].Text;
        var values = FigureReader.Read(spoilt, language.Figures).Select(f => f.Value).Append(spoilt).ToImmutableArray();
        return cited.Any(c => values.Any(v => FigureMatch.Vouches(FiguresOf(c), v))) ? "a cited passage has the other figure as well"
            : mutant.Statement is "title" or "description" or "heading" ? "a claim of the page has the other figure as well"
            : NotFoundOut;
    }

    private string OfName(Mutant mutant, ImmutableArray<Citation> cited)
    {
        var spoilt = mutant.Edits[0].Text.Trim('[', ']').Split('|')[0];
        var other = site.Find(spoilt) ?? site.Subjects.Values.FirstOrDefault(s => site.Languages.Any(l => s.Title(l.Code) == spoilt));
        return cited.IsEmpty ? "nothing is cited for it"
            : other is not null && cited.Any(c => NamedBy(c).Contains(other.Slug)) ? "a cited passage names the other subject as well"
            : mutant.Change == "name" ? "another language has a word like it"
            : NotFoundOut;
    }

    private ImmutableArray<string> FiguresOf(Citation cited) => site.Find(cited.Passage) is not { } passage ? []
        : cited.Sentences.IsEmpty ? [.. WithNotes(passage).SelectMany(p => p.Figures)]
        : [.. cited.Sentences.SelectMany(n => passage.Sentences[n - 1].Figures)];

    private IEnumerable<string> NamedBy(Citation cited) => site.Find(cited.Passage) is { } passage
        ? WithNotes(passage).SelectMany(p => p.Mentions.Concat(p.About.Select(a => a.Text)))
        : [];

    private IEnumerable<Passage> WithNotes(Passage passage) =>
        passage.Notes.Select(n => site.Find(passage.Id with { Passage = n })).OfType<Passage>().Prepend(passage);

    // A claim ends with its citation; an item of a YAML file has it among its keys; a gist is its passage's.
    private ImmutableArray<Citation> CitedFor(Mutant mutant)
    {
        var edit = mutant.Edits[0];
        var text = site.Content.Files[edit.File].Text;
        if (mutant.Statement is "title" or "description" or "heading" && edit.File.EndsWith(".md", StringComparison.Ordinal)) return [];
        var (start, end) = edit.File.EndsWith(".md", StringComparison.Ordinal)
            ? (text.LastIndexOf("[@", edit.Start, StringComparison.Ordinal) is var open && open >= 0 && text.IndexOf(']', open) > edit.Start ? open : text.IndexOf("[@", edit.Start, StringComparison.Ordinal), -1)
            : (Item().Matches(text[..edit.Start]).LastOrDefault()?.Index ?? 0, Item().Match(text, edit.Start) is { Success: true } next ? next.Index : text.Length);
        if (start < 0) return [];
        if (end < 0) end = text.IndexOf(']', start);
        var cited = Cited().Matches(text[start..end]).Select(m => m.Value);
        if (edit.File.StartsWith("seeds/", StringComparison.Ordinal) && PassageStart().Match(text[start..end]) is { Success: true } own)
            cited = cited.Append($"{Path.GetFileNameWithoutExtension(edit.File)}#{own.Groups[1].Value}");
        if (edit.File.StartsWith("content/datasets/", StringComparison.Ordinal) && OfTable().Match(text) is { Success: true } table)
            cited = cited.Concat(Cited().Matches(table.Value).Select(m => m.Value));
        return [.. cited.Distinct().Select(c => Citation.Parse(c, new Location(edit.File, 1, 1))).OfType<Citation>()];
    }

    // An item of a list or a key of the file.
    [GeneratedRegex(@"^(?:- |  - (?=\{|id:|cells:|[a-z-]+: )|[a-z])", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"[a-z0-9-]+#p[0-9]+(?::[0-9+-]+)?")]
    private static partial Regex Cited();

    [GeneratedRegex(@"^  - id: (p[0-9a-z]+)")]
    private static partial Regex PassageStart();

    [GeneratedRegex(@"^cite: .*$", RegexOptions.Multiline)]
    private static partial Regex OfTable();
}
