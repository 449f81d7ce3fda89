namespace TurkicWiki.Search;

/// <summary>Something that a search finds.</summary>
/// <param name="Kind">What it is, in the reader's language.</param>
/// <param name="Line">What tells it from others: a description, the page of a section, the text of a claim.</param>
/// <param name="Names">All that it is called, in any language.</param>
/// <param name="Texts">What it says of itself.</param>
internal sealed record SearchDocument(
    string Kind, string Url, string Title, string Line, ImmutableArray<string> Names, ImmutableArray<string> Texts);
