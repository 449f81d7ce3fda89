using System.Reflection;

namespace TurkicWiki.Diagnostics;

/// <summary>Every rule that the checks know, by family. docs/rules.md explains each.</summary>
public static class Rules
{
    // schema
    public static readonly Rule BadYaml = Error("SCHEMA001", "the file is not well-formed YAML");
    public static readonly Rule UnknownKey = Error("SCHEMA002", "a key is not one of the keys of its place");
    public static readonly Rule MissingKey = Error("SCHEMA003", "a required key is missing");
    public static readonly Rule DoubledKey = Error("SCHEMA004", "a key stands twice");
    public static readonly Rule WrongType = Error("SCHEMA005", "a value is of the wrong type");
    public static readonly Rule BadDate = Error("SCHEMA006", "a date is not one");
    public static readonly Rule BadSlug = Error("SCHEMA007", "a slug is not lower-case ASCII letters, digits and single hyphens");
    public static readonly Rule UnknownWord = Error("SCHEMA008", "a word is not in the vocabulary");
    public static readonly Rule UnknownLanguage = Error("SCHEMA009", "a language is not one of the wiki's");
    public static readonly Rule BadEncoding = Error("SCHEMA010", "the file is not clean UTF-8 text");
    public static readonly Rule MissingFile = Error("SCHEMA011", "a file that the wiki needs is missing");
    public static readonly Rule UnknownFile = Error("SCHEMA012", "a file stands where none is expected");
    public static readonly Rule DoubledId = Error("SCHEMA013", "an id is used twice");
    public static readonly Rule Overlap = Error("SCHEMA014", "two entries of one key say the same");

    // markup
    public static readonly Rule RawHtml = Error("MARKUP001", "raw HTML is not allowed");
    public static readonly Rule BadAttribute = Error("MARKUP002", "an attribute other than {#id} of a heading or {lang=xx} of a span");
    public static readonly Rule UnknownBlock = Error("MARKUP003", "a generated block that does not exist");
    public static readonly Rule BadCitation = Error("MARKUP004", "a citation that cannot be read or stands where none can");
    public static readonly Rule BadLink = Error("MARKUP005", "a link that cannot be read or is not allowed");
    public static readonly Rule BadHeading = Error("MARKUP006", "a heading without an id, with an id used twice, or out of order");
    public static readonly Rule BadDerivedFigure = Error("MARKUP007", "a derived figure that cannot be read");
    public static readonly Rule BadMarkup = Error("MARKUP008", "a text that is nested too deeply to be read");

    // links
    public static readonly Rule NoSubject = Error("LINK001", "a link to a subject that does not exist");
    public static readonly Rule NoAnchor = Error("LINK002", "a link to a heading that does not exist");
    public static readonly Rule NoDataset = Error("LINK003", "a dataset that does not exist");
    public static readonly Rule DoubledSlug = Error("LINK004", "a slug is used twice");
    public static readonly Rule NoEvent = Error("LINK005", "an event that does not exist");

    // citations
    public static readonly Rule UncitedFigure = Error("CITE001", "a figure that no citation follows");
    public static readonly Rule NoSource = Error("CITE002", "a citation of a source that does not exist");
    public static readonly Rule NoPassage = Error("CITE003", "a citation of a passage that does not exist");
    public static readonly Rule Uncited = Error("CITE004", "a fact, an event or a row without a citation");

    // figures
    public static readonly Rule FigureNotInPassage = Error("FIG001", "a figure that does not stand in a cited passage");
    public static readonly Rule FigureNotInClaims = Error("FIG002", "a figure of a title, description, heading or caption that no claim of the page has");
    public static readonly Rule GistFigure = Error("FIG003", "a figure of a gist that does not stand in its passage");
    public static readonly Rule WrongSum = Error("FIG004", "a derived figure whose sum is wrong");
    public static readonly Rule BadReading = Error("FIG005", "a reading of something that the passage does not print");
    public static readonly Rule BrokenNumber = Error("FIG006", "a number grouped with a plain space");

    // parity
    public static readonly Rule HeadingsDiffer = Error("PARITY001", "the languages of a page differ in headings");
    public static readonly Rule ClaimsDiffer = Error("PARITY002", "the languages of a section differ in the number of claims");
    public static readonly Rule CitationsDiffer = Error("PARITY003", "the languages of a claim differ in citations");
    public static readonly Rule FiguresDiffer = Error("PARITY004", "the languages of a claim, label, gist or remark differ in figures");
    public static readonly Rule LinksDiffer = Error("PARITY005", "the languages of a claim differ in links");
    public static readonly Rule MissingPage = Error("PARITY006", "a page misses a language");
    public static readonly Rule MissingWording = Error("PARITY007", "a label, gist or remark misses a language");
    public static readonly Rule StringsDiffer = Error("PARITY008", "the languages differ in interface strings");
    public static readonly Rule BlocksDiffer = Error("PARITY009", "the languages of a page differ in generated blocks");

    // quotation, terms, mentions
    public static readonly Rule LongQuotation = Error("QUOTE001", "a quotation of more than ten words");
    public static readonly Rule WrongTerm = Warning("TERM001", "a link's text is a title or an alias of another subject");
    public static readonly Rule Misspelling = Warning("TERM002", "a listed misspelling");
    public static readonly Rule NotMentioned = Warning("MENTION001", "a claim links a subject that no cited passage mentions or is about");

    // typography
    public static readonly Rule WrongQuotes = Warning("TYPO001", "quotation marks of another language");
    public static readonly Rule WrongDash = Warning("TYPO002", "a dash of another language");
    public static readonly Rule WrongSpace = Warning("TYPO003", "a plain space where a no-break space belongs");
    public static readonly Rule WrongDecimal = Warning("TYPO004", "a decimal or group sign of another language");

    // seeds: found by `seeds import` and `seeds verify` alone, for they need the originals
    public static readonly Rule OriginalDiffers = Error("SEED001", "an original is not the one that its source was imported from");
    public static readonly Rule PassageDiffers = Error("SEED002", "what a source says of a passage is not what its original gives");
    public static readonly Rule LostPassage = Error("SEED003", "a passage with hand-written parts that its original no longer has");
    public static readonly Rule CopiedWords = Error("SEED004", "twelve words in a row of an original");

    // theme
    public static readonly Rule BadTemplate = Error("THEME001", "a template that cannot be read");
    public static readonly Rule UnknownName = Error("THEME002", "a template uses a name, partial or helper that does not exist");
    public static readonly Rule UnknownString = Error("THEME003", "a template uses an interface string that no language has");

    /// <summary>Every rule, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null)).OfType<Rule>().OrderBy(r => r.Code, StringComparer.Ordinal),
    ];

    private static Rule Error(string code, string summary) => new(code, Severity.Error, summary);

    private static Rule Warning(string code, string summary) => new(code, Severity.Warning, summary);
}
