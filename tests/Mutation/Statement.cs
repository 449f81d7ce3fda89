using TurkicWiki.Figures;

namespace TurkicWiki.Tests.Mutation;

/// <summary>A piece of a statement and where it stands in its file.</summary>
internal sealed record Spot(string Value, int Start, int Length);

/// <summary>A statement in one language: its range in its file, and what in it can be spoilt.</summary>
internal sealed record Telling(string File, int Start, int End, ImmutableArray<Spot> Figures, ImmutableArray<Spot> Citations, ImmutableArray<Spot> Links)
{
    /// <summary>A text without citations and links of its own.</summary>
    public static Telling Plain(string file, int start, string text, FigureGrammar grammar) => new(
        file, start, start + text.Length,
        [.. FigureReader.Read(text, grammar).Where(f => f.Length > 0).Select(f => new Spot(f.Value, start + f.Start, f.Length))], [], []);
}

/// <summary>One thing that the wiki says, in each of its languages.</summary>
/// <param name="Kind">A claim, a title, a gist …</param>
internal sealed record Statement(string Kind, string Unit, ImmutableSortedDictionary<string, Telling> Tellings);
