namespace TurkicWiki.Search;

/// <summary>Something that a search finds.</summary>
/// <param name="Kind">What it is, in the reader's language.</param>
/// <param name="Names">All that it is called, in any language.</param>
/// <param name="Tell">What it says of itself, made when it is asked for: the texts of a wiki are not held twice.</param>
internal sealed record SearchDocument(string Kind, string Url, string Title, ImmutableArray<string> Names, Func<Told> Tell);

/// <summary>What a document says of itself.</summary>
/// <param name="Line">What tells it from others: a description, the page of a section, the text of a claim.</param>
/// <param name="Text">What is searched by its words.</param>
internal readonly record struct Told(string Line, string Text);

/// <summary>A document as a search shows it, in JSON.</summary>
/// <param name="Size">How many bytes its texts have.</param>
internal sealed record ShownDocument(byte[] Json, int Size);
