using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Seeds;

/// <summary>What <c>seeds verify</c> found, and lines for the reader of the terminal.</summary>
public sealed record SeedsVerified(ImmutableArray<Diagnostic> Found, ImmutableArray<string> Lines);

/// <summary>Holds every source to its original, and every text of the repository to our own words.</summary>
public static class SeedsVerify
{
    public const string NotVerified = "not verified: originals absent";

    /// <param name="originals">None where they are not at hand: then nothing can be verified, and the result says so.</param>
    /// <param name="texts">The texts of the repository.</param>
    public static SeedsVerified Run(WikiContent content, ImmutableArray<Original> originals, IEnumerable<SourceFile> texts)
    {
        if (originals.IsEmpty) return new SeedsVerified([], [NotVerified]);
        var inputs = ImportInputs.Of(content);
        var found = new List<Diagnostic>();
        var runs = new HashSet<string>();
        foreach (var source in content.Sources)
        {
            if (originals.FirstOrDefault(o => o.FileName == source.FileName) is not { } original)
            {
                found.Add(new Diagnostic(Rules.OriginalDiffers, source.At, $"the original {source.FileName} is not among the originals"));
                continue;
            }
            found.AddRange(SeedVerifier.Verify(original, source, inputs));
            runs.UnionWith(CopiedWords.RunsOf(original, source));
        }
        found.AddRange(texts.SelectMany(text => CopiedWords.In(text, runs)));
        return new SeedsVerified([.. Diagnostic.Sort(found)],
            found.Count > 0 ? [] : [$"verified: {content.Sources.Length} sources, {content.Sources.Sum(s => s.Passages.Length)} passages"]);
    }
}
