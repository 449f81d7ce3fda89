using System.Text;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Pages;

/// <summary>A page's name: the folder it stands in (<c>states</c>, <c>pages</c>), its slug and its language.</summary>
public readonly record struct PageId(string Folder, string Slug, string Language);

/// <summary>What stands between the <c>---</c> lines of a page.</summary>
/// <param name="Sort">What to sort by; the title where absent.</param>
/// <param name="Forms">Inflected names, for search and checks.</param>
/// <param name="BodyStart">Where the page's own text begins in its file.</param>
public sealed record FrontMatter(
    Wording Title,
    Wording Description,
    ImmutableArray<Wording> Aliases,
    Wording? Sort,
    string? Abbreviation,
    ImmutableArray<Wording> Forms,
    int BodyStart);

/// <summary>A figure of a text and its place in the file.</summary>
/// <param name="Unit">What it counts, by the units of <c>content/languages</c>; null where no word there follows it.</param>
public sealed record PlacedFigure(string Value, Location At, string? Unit = null);

/// <summary>A heading with its explicit id. The text before the first heading is a section with an empty id and level 1.</summary>
public sealed record Section(string Id, int Level, string Title, ImmutableArray<PlacedFigure> Figures, Location At);

/// <summary>A link by slug, and its own text where it has one.</summary>
/// <param name="Anchor">The id of a heading of the target, or null.</param>
public sealed record SubjectLink(string Slug, string? Anchor, string? Text, Location At);

/// <summary>A quotation between the language's quotation marks.</summary>
public sealed record Quotation(string Text, Location At);

/// <summary>A sum that the reader sees with its working: <c>{{2,165.68 = 985.68 + 1,180}}</c>.</summary>
/// <param name="Result">The figure left of the sign, in normal form, multiplied by the scale word that follows.</param>
/// <param name="Working">The right side as printed.</param>
/// <param name="Operands">The figures of the right side, likewise.</param>
/// <param name="Operators">The signs between them: <c>+</c>, <c>-</c>, <c>*</c>, <c>/</c>.</param>
public sealed record DerivedFigure(PlacedFigure Result, string Working, ImmutableArray<PlacedFigure> Operands, ImmutableArray<char> Operators);

/// <summary>
/// The text from the end of the claim before it, or the start of its block, up to a citation; or what is left of a block after its
/// last citation, which then has no citations.
/// </summary>
/// <param name="Section">The id of the section it stands in; empty before the first heading.</param>
/// <param name="Text">Plain text, without marks; <see cref="TitleSign"/> stands for the title of a link that has no text of its own.</param>
/// <param name="Figures">Its figures, those of derived figures aside.</param>
public sealed record Claim(
    string Section,
    string Text,
    ImmutableArray<PlacedFigure> Figures,
    ImmutableArray<DerivedFigure> Derived,
    ImmutableArray<Citation> Citations,
    ImmutableArray<SubjectLink> Links,
    ImmutableArray<Quotation> Quotations,
    Location At)
{
    /// <summary>Stands in <see cref="Text"/> where a subject's title will: titles are known once the whole wiki is read.</summary>
    public const char TitleSign = '\uFFFC';

    /// <summary>The text as a reader sees it.</summary>
    /// <param name="titleOf">The title of a subject by its slug.</param>
    public string TextWith(Func<string, string> titleOf)
    {
        if (!Text.Contains(TitleSign)) return Text;
        var (text, from) = (new StringBuilder(Text.Length + 32 * Links.Length), 0);
        foreach (var link in Links.Where(l => l.Text is null))
        {
            if (Text.IndexOf(TitleSign, from) is not (>= 0 and var sign)) break;
            text.Append(Text, from, sign - from).Append(titleOf(link.Slug));
            from = sign + 1;
        }
        return text.Append(Text, from, Text.Length - from).ToString();
    }
}

/// <summary>A part of a page's body: ready HTML, or a slot that is filled once the whole site is known.</summary>
public abstract record Piece
{
    /// <summary>HTML that needs nothing more.</summary>
    public sealed record Html(string Text) : Piece;

    /// <summary>A link to a subject. Its text is HTML; null stands for the subject's title.</summary>
    public sealed record Link(SubjectLink Target, string? TextHtml) : Piece;

    /// <summary>Where a claim begins, by its index in <see cref="Page.Claims"/>. Claims of text without a citation have no such pieces.</summary>
    public sealed record ClaimStart(int Claim) : Piece;

    /// <summary>Where a claim ends: its reference marks stand here.</summary>
    public sealed record ClaimEnd(int Claim) : Piece;

    /// <summary>A derived figure: what is printed left of the sign, and its working.</summary>
    public sealed record Derived(string Result, string Working) : Piece;

    /// <summary>A block that the generator fills: <c>::: name argument</c>.</summary>
    public sealed record Block(string Name, string Argument, Location At) : Piece;
}

/// <summary>A Markdown file, read once: all that checks and rendering need of it.</summary>
/// <param name="Path">From the repository's root.</param>
public sealed record Page(
    PageId Id,
    string Path,
    FrontMatter FrontMatter,
    ImmutableArray<Section> Sections,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Piece> Body,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The passages that its claims cite, each once.</summary>
    public ImmutableArray<PassageId> Cited { get; } = [.. Claims.SelectMany(c => c.Citations).Select(c => c.Passage).Distinct()];

    /// <summary>The citations that mean some sentences of their passage.</summary>
    public ImmutableArray<Citation> CitedInPart { get; } = [.. Claims.SelectMany(c => c.Citations).Where(c => !c.Sentences.IsEmpty)];

    /// <summary>The slugs that its claims link to, each once.</summary>
    public ImmutableArray<string> Linked { get; } = [.. Claims.SelectMany(c => c.Links).Select(l => l.Slug).Distinct(StringComparer.Ordinal)];

    /// <summary>The links that lead to a heading.</summary>
    public ImmutableArray<SubjectLink> LinkedInPart { get; } = [.. Claims.SelectMany(c => c.Links).Where(l => l.Anchor is { Length: > 0 })];

    /// <summary>The blocks that the generator fills.</summary>
    public ImmutableArray<Piece.Block> Blocks { get; } = [.. Body.OfType<Piece.Block>()];
}
