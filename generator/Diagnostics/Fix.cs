namespace TurkicWiki.Diagnostics;

/// <summary>A change that mends what is wrong and keeps what the text says.</summary>
/// <param name="At">Where <paramref name="Old"/> begins.</param>
public sealed record Fix(Location At, string Old, string New);
