using System.Reflection;

namespace TurkicWiki.Diagnostics;

/// <summary>Every rule that the checks know, by family. docs/rules.md is made of it and of the examples in the tests.</summary>
public static class Rules
{
    // schema
    public static readonly Rule BadYaml = Error("SCHEMA001", "the file is not well-formed YAML",
        "Look at the place: often a text with `: ` or `#` in it needs quotation marks");
    public static readonly Rule UnknownKey = Error("SCHEMA002", "a key is not one of the keys of its place",
        "Spell it as the hint says");
    public static readonly Rule MissingKey = Error("SCHEMA003", "a required key is missing",
        "Add it");
    public static readonly Rule DoubledKey = Error("SCHEMA004", "a key stands twice",
        "Keep one; several values are a list");
    public static readonly Rule WrongType = Error("SCHEMA005", "a value is of the wrong type",
        "Write a text, a list, a number or `true` as the message says");
    public static readonly Rule BadDate = Error("SCHEMA006", "a date is not one",
        "Write `\"1994-04-30\"`, `\"1994-04\"`, `\"1994\"`, `199X`, `19XX`, `XXXX-01-16` or a range");
    public static readonly Rule BadSlug = Error("SCHEMA007", "a slug is not lower-case ASCII letters, digits and single hyphens",
        "Take the one that the hint offers");
    public static readonly Rule UnknownWord = Error("SCHEMA008", "a word is not in the vocabulary",
        "Spell it as there, or add it to `content/vocabulary.yaml` in every language");
    public static readonly Rule UnknownLanguage = Error("SCHEMA009", "a language is not one of the wiki's",
        "Remove it, or add it to `content/wiki.yaml`");
    public static readonly Rule BadEncoding = Error("SCHEMA010", "the file is not clean UTF-8 text",
        "Remove them");
    public static readonly Rule MissingFile = Error("SCHEMA011", "a file that the wiki needs is missing",
        "Write it; `new` makes the files of a subject");
    public static readonly Rule UnknownFile = Error("SCHEMA012", "a file stands where none is expected",
        "Move or remove it");
    public static readonly Rule DoubledId = Error("SCHEMA013", "an id is used twice",
        "Rename one");
    public static readonly Rule Overlap = Error("SCHEMA014", "two entries of one key say the same",
        "Make one entry of them, with the citations of both");

    // markup
    public static readonly Rule RawHtml = Error("MARKUP001", "raw HTML is not allowed",
        "Write Markdown");
    public static readonly Rule BadAttribute = Error("MARKUP002", "an attribute other than {#id} of a heading or {lang=xx} of a span",
        "Remove it");
    public static readonly Rule UnknownBlock = Error("MARKUP003", "a generated block that does not exist",
        "Spell it as the hint says");
    public static readonly Rule BadCitation = Error("MARKUP004", "a citation that cannot be read or stands where none can",
        "Write `[@source#passage; @source#passage]` after the text");
    public static readonly Rule BadLink = Error("MARKUP005", "a link that cannot be read or is not allowed",
        "Write `[[slug]]`, `[[slug|text]]`, or a whole `https:` address");
    public static readonly Rule BadHeading = Error("MARKUP006", "a heading without an id, with an id used twice, or out of order",
        "End it with `{#id}`, the same in every language, and begin at level 2");
    public static readonly Rule BadDerivedFigure = Error("MARKUP007", "a derived figure that cannot be read",
        "Write `{{result = figure + figure}}` in the numbers of the language");
    public static readonly Rule BadMarkup = Error("MARKUP008", "a text that is nested too deeply, or too long, to be read",
        "Write it flatter, or part it by an empty line");

    // links
    public static readonly Rule NoSubject = Error("LINK001", "a link to a subject that does not exist",
        "Spell its slug as the hint says, or add it to `content/entries.yaml`");
    public static readonly Rule NoAnchor = Error("LINK002", "a link to a heading that does not exist",
        "Take one of the page's ids");
    public static readonly Rule NoDataset = Error("LINK003", "a dataset that does not exist",
        "Spell it as the hint says, or add `chart` to the dataset");
    public static readonly Rule DoubledSlug = Error("LINK004", "a slug is used twice",
        "Rename one");
    public static readonly Rule NoEvent = Error("LINK005", "an event that does not exist",
        "Spell its id as in `content/events`");

    // citations
    public static readonly Rule UncitedFigure = Error("CITE001", "a figure that no citation follows",
        "Cite the passage that has it");
    public static readonly Rule NoSource = Error("CITE002", "a citation of a source that does not exist",
        "Take the name of a file in `seeds`");
    public static readonly Rule NoPassage = Error("CITE003", "a citation of a passage that does not exist",
        "Take the passage that the hint names: `p` and its first line");
    public static readonly Rule Uncited = Error("CITE004", "a fact, an event or a row without a citation",
        "Add `cite`, or `event` where an event says it");

    // figures
    public static readonly Rule FigureNotInPassage = Error("FIG001", "a figure that does not stand in a cited passage",
        "Correct it, or cite the passage that has it; a finer date than the passage's and a rounded number do not pass");
    public static readonly Rule FigureNotInClaims = Error("FIG002", "a figure of a title, description, heading or caption that no claim of the page has",
        "Say it in the text as well, with a citation");
    public static readonly Rule GistFigure = Error("FIG003", "a figure of a gist that does not stand in its passage",
        "Correct it; what the passage leaves out belongs into `remarks`");
    public static readonly Rule WrongSum = Error("FIG004", "a derived figure whose sum is wrong",
        "Write the sum that the hint gives");
    public static readonly Rule BadReading = Error("FIG005", "a reading of something that the passage does not print",
        "Copy `printed` from the original as it stands");
    public static readonly Rule BrokenNumber = Error("FIG006", "a number grouped with a plain space",
        "Group it with the sign of the language");
    public static readonly Rule RemarkFigure = Error("FIG007", "a figure of remarks that stands neither in their passage nor in one that they cite",
        "Correct it, cite the passage that has it (`cite`), or, in an editors' note, list it as `uncited`");
    public static readonly Rule SentencesNotNamed = Error("FIG008", "a passage of eight figures or more that is cited for some of them as a whole",
        "Name the sentences that vouch, such as `opsour-2022#p97:2-3`; `check --fix` writes them where each figure stands in one");

    // parity
    public static readonly Rule HeadingsDiffer = Error("PARITY001", "the languages of a page differ in headings",
        "Add, remove or move the heading");
    public static readonly Rule ClaimsDiffer = Error("PARITY002", "the languages of a section differ in the number of claims",
        "Cite the same passages in the same order; add what is missing");
    public static readonly Rule CitationsDiffer = Error("PARITY003", "the languages of a claim differ in citations",
        "Cite the same");
    public static readonly Rule FiguresDiffer = Error("PARITY004", "the languages of a claim, label, gist or remark differ in figures",
        "Correct the figure; words up to ten are no figures");
    public static readonly Rule LinksDiffer = Error("PARITY005", "the languages of a claim differ in links",
        "Link the same");
    public static readonly Rule MissingPage = Error("PARITY006", "a page misses a language",
        "Write it, or mark the subject `draft: true`");
    public static readonly Rule MissingWording = Error("PARITY007", "a label, gist or remark misses a language",
        "Add it");
    public static readonly Rule StringsDiffer = Error("PARITY008", "the languages differ in interface strings",
        "Add or remove the string, or give it the forms of its language");
    public static readonly Rule BlocksDiffer = Error("PARITY009", "the languages of a page differ in generated blocks",
        "Place the same blocks in the same order");
    public static readonly Rule NamesDiffer = Warning("PARITY010", "a text names a subject that no other language of it names, nor a passage that it rests on",
        "Correct the name, say it in the other languages, or link it");
    public static readonly Rule UnitsDiffer = Error("PARITY011", "a figure counts something else than in the other languages: dollars, tonnes, per cent",
        "Write the same unit behind it, by a word that `figures: units` of the language has");

    // quotation, terms, mentions
    public static readonly Rule LongQuotation = Error("QUOTE001", "a quotation of more than ten words",
        "Shorten it, or say it in words of your own");
    public static readonly Rule WrongTerm = Warning("TERM001", "a link's text is a title or an alias of another subject",
        "Link to that subject, or use another text");
    public static readonly Rule Misspelling = Warning("TERM002", "a listed misspelling",
        "Write the right form");
    public static readonly Rule SameName = Warning("TERM003", "two subjects have the same title in a language",
        "Give each its own title");
    public static readonly Rule NotMentioned = Warning("MENTION001", "a subject that a cited passage neither mentions nor is about: the link of a claim, the owner of a fact, an event or an entry, or whom it names",
        "Cite the passage that does, or add the slug to the passage's `about`");

    // typography
    public static readonly Rule WrongQuotes = Warning("TYPO001", "quotation marks of another language",
        "Write those that the hint shows");
    public static readonly Rule WrongDash = Warning("TYPO002", "a dash of another language",
        "Write the dash that the hint shows");
    public static readonly Rule WrongSpace = Warning("TYPO003", "a plain space where a no-break space belongs",
        "Write it as the hint says");
    public static readonly Rule WrongDecimal = Warning("TYPO004", "a decimal or group sign of another language",
        "Write the number with the signs of this one");

    // drafts
    public static readonly Rule ToBeWritten = Warning("DRAFT001", "a draft, or a text that is still to be written",
        "Write what is missing; what says `draft: true` is left out of the published wiki until that line goes");

    // seeds: found by `seeds import` and `seeds verify` alone, for they need the originals
    public static readonly Rule OriginalDiffers = Error("SEED001", "an original is not the one that its source was imported from",
        "Take the right file, or import it anew");
    public static readonly Rule PassageDiffers = Error("SEED002", "what a source says of a passage is not what its original gives",
        "Import it anew; the machine's part is not for editing");
    public static readonly Rule LostPassage = Error("SEED003", "a passage with hand-written parts that its original no longer has",
        "Move them to the passage that took its place");
    public static readonly Rule CopiedWords = Error("SEED004", "twelve words in a row of an original",
        "Say it in words of your own");
    public static readonly Rule IdleLayout = Error("SEED005", "a layout names what its original does not have",
        "Name the passage or the lines that are meant, or take it out");

    // theme
    public static readonly Rule BadTemplate = Error("THEME001", "a template that cannot be read",
        "Mend its Handlebars at the line");
    public static readonly Rule UnknownName = Error("THEME002", "a template uses a name, partial or helper that does not exist",
        "Spell it as the hint says");
    public static readonly Rule UnknownString = Error("THEME003", "a template uses an interface string that no language has",
        "Add it to every file of `content/languages`");

    /// <summary>Every rule, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null)).OfType<Rule>().OrderBy(r => r.Code, StringComparer.Ordinal),
    ];

    private static Rule Error(string code, string summary, string remedy) => new(code, Severity.Error, summary, remedy);

    private static Rule Warning(string code, string summary, string remedy) => new(code, Severity.Warning, summary, remedy);
}
