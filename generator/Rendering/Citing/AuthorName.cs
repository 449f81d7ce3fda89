namespace TurkicWiki.Rendering.Citing;

/// <summary>A name as printed, <c>Ganiy M. Karassayev</c> or <c>Patnaik A. et al.</c>, taken apart for a reference.</summary>
/// <param name="Initials">Of all names but the last: <c>G. M.</c>; empty for a body.</param>
/// <param name="AndOthers">True where the print names only the first of several.</param>
internal sealed record AuthorName(string Surname, string Initials, bool AndOthers)
{
    private const string EtAl = " et al.";

    public static AuthorName Of(string printed)
    {
        var others = printed.EndsWith(EtAl, StringComparison.Ordinal);
        var words = (others ? printed[..^EtAl.Length] : printed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // "Patnaik A." has the surname first; "Ganiy M. Karassayev" has it last.
        var (surname, given) = words.Length > 1 && words[^1].EndsWith('.') ? (words[0], words[1..]) : (words[^1], words[..^1]);
        return new AuthorName(surname, string.Join(' ', given.Select(name => $"{name[0]}.")), others);
    }
}
