using TurkicWiki.Content;

namespace TurkicWiki.Tests.Mutation;

/// <summary>A run of a file's characters, from an offset, and what to write in its place.</summary>
internal sealed record Edit(string File, int Start, int Length, string Text);

/// <summary>The real wiki with one thing wrong.</summary>
/// <param name="Statement">What is spoilt: a claim, a title, a fact, a gist …</param>
/// <param name="Change">How: a digit, a day, a unit, a citation …</param>
/// <param name="Scope">In which languages: the code of one, <see cref="AllLanguages"/>, or <see cref="Facts"/> for what all languages share.</param>
/// <param name="Unit">Whose diagnostics are its own: a subject's folder, or one item of a file of many. A batch spoils each but once.</param>
internal sealed record Mutant(string Statement, string Change, string Scope, string Unit, ImmutableArray<Edit> Edits)
{
    public const string AllLanguages = "all languages";
    public const string Facts = "facts";

    /// <summary>True if other units may show it too, or it may change what is found in them: it is tried alone.</summary>
    public bool IsFarReaching { get; init; }

    public bool IsInOneLanguage => Scope is not (AllLanguages or Facts);

    /// <summary>True if it spoils a number or a date, which the passages themselves must refute where no other language can.</summary>
    public bool IsOfFigure => Change is "digit" or "day" or "month" or "year" or "scale word";

    /// <summary>What was changed into what, and where.</summary>
    public string Describe(IReadOnlyDictionary<string, SourceFile> files)
    {
        var edit = Edits[0];
        var text = files[edit.File].Text;
        var line = text.AsSpan(0, edit.Start).Count('\n') + 1;
        return $"{edit.File}:{line}: {Statement}, {Change}: '{text.Substring(edit.Start, edit.Length)}' -> '{edit.Text}'".ReplaceLineEndings("⏎");
    }

    /// <summary>A text with several edits made in it, the last first, so that offsets hold.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits) => edits
        .OrderByDescending(e => e.Start)
        .Aggregate(text, (spoilt, e) => string.Concat(spoilt.AsSpan(0, e.Start), e.Text, spoilt.AsSpan(e.Start + e.Length)));
}
