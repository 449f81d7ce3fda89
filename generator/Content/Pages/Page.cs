using System.Runtime.CompilerServices;
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

/// <summary>A run of a claim's text, by its place in the file. No copy of what stands there is held.</summary>
/// <param name="Instead">What a reader sees for it, such as the sign that an entity stands for; null for just what stands there.</param>
public readonly record struct TextRun(int Start, int Length, string? Instead = null);

/// <summary>
/// The text from the end of the claim before it, or the start of its block, up to a citation; or what is left of a block after its
/// last citation, which then has no citations.
/// </summary>
/// <param name="Section">The id of the section it stands in; empty before the first heading.</param>
/// <param name="Runs">What its text consists of.</param>
/// <param name="Figures">Its figures, those of derived figures aside.</param>
public sealed record Claim(
    string Section,
    SourceFile File,
    ImmutableArray<TextRun> Runs,
    ImmutableArray<PlacedFigure> Figures,
    ImmutableArray<DerivedFigure> Derived,
    ImmutableArray<Citation> Citations,
    ImmutableArray<SubjectLink> Links,
    ImmutableArray<Quotation> Quotations,
    Location At)
{
    /// <summary>Stands in <see cref="Text"/> where a subject's title will: titles are known once the whole wiki is read.</summary>
    public const char TitleSign = '\uFFFC';

    private const int UsualLength = 512;

    /// <summary>Plain text, without marks; <see cref="TitleSign"/> stands for the title of a link that has no text of its own.</summary>
    public string Text => Joined(null);

    /// <summary>The text as a reader sees it.</summary>
    /// <param name="titleOf">The title of a subject by its slug.</param>
    public string TextWith(Func<string, string> titleOf) => Joined(titleOf);

    private string Joined(Func<string, string>? titleOf)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[UsualLength]);
        var (file, titles) = (File.Text, 0);
        foreach (var run in Runs)
        {
            if (run.Instead is null) text.AppendFormatted(file.AsSpan(run.Start, run.Length));
            else if (titleOf is not null && run.Instead is [TitleSign] && Untitled(titles++) is { } link) text.AppendLiteral(titleOf(link.Slug));
            else text.AppendLiteral(run.Instead);
        }
        return text.ToStringAndClear();
    }

    // A link that may not stand there is none, and its sign stays.
    private SubjectLink? Untitled(int n) => Links.Where(l => l.Text is null).ElementAtOrDefault(n);
}

/// <summary>A part of a page's body, as <see cref="PageParser.Body"/> reads it: ready HTML, or a slot that is filled once the whole site is known.</summary>
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

/// <summary>
/// A Markdown file: all that the wiki as a whole needs of it. Its body is read again when it is shown, so that a wiki does not hold every
/// text as HTML beside its Markdown.
/// </summary>
/// <param name="Path">From the repository's root.</param>
/// <param name="Blocks">The blocks that the generator fills.</param>
public sealed record Page(
    PageId Id,
    string Path,
    FrontMatter FrontMatter,
    ImmutableArray<Section> Sections,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Piece.Block> Blocks,
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
}
