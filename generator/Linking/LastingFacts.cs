using TurkicWiki.Content.Facts;

namespace TurkicWiki.Linking;

/// <summary>Facts that describe a state of things, which may have changed since the source: they are shown as of a date.</summary>
public static class LastingFacts
{
    private static readonly HashSet<string> Fields =
        ["official-name", "capital", "languages", "seat", "purpose", "members", "part-of", "offices"];

    /// <summary>True if no source says that it has ended. What a body had ended with it, though no source says so of each thing.</summary>
    public static bool MayLast(Site site, SubjectFacts owner, Fact fact) =>
        Fields.Contains(fact.Field) && fact.To is null && !HasEnded(owner)
        && !(fact.Value is FactValue.Subject other && site.Find(other.Slug) is Subject.Treated { Facts: var whole } && HasEnded(whole));

    private static bool HasEnded(SubjectFacts subject) => subject.Facts.Any(f => f.Field is "dissolved" or "became");
}
