using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content;

/// <summary>Parses every file of the wiki. What is wrong with one is a diagnostic; the others are read all the same.</summary>
public sealed class ContentParser
{
    private readonly PageCache cache;
    private readonly ImmutableArray<ContentFile> files;
    private readonly List<Diagnostic> found = [];

    // The files that every other one is read against: an edit of theirs makes what is kept of the others stale.
    private readonly string context;

    private ContentParser(IEnumerable<SourceFile> files, PageCache cache)
    {
        this.cache = cache;
        this.files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(ContentFile.Of)];
        context = string.Concat(this.files.Where(f => f is ContentFile.Config or ContentFile.VocabularyFile).Select(f => f.File.Text));
    }

    /// <summary>Parses the files that <see cref="SourceLoader"/> read, in whatever order they come.</summary>
    public static WikiContent Parse(ImmutableArray<SourceFile> files, PageCache cache)
    {
        // A file as it was before is the same object: nothing else then keeps a copy of its text.
        files = [.. files.Select(f => cache.Get($"file {f.Path}", f, () => f))];
        // A byte order mark is reported here; whatever reads the file need not know of it.
        var parser = new ContentParser(files.Select(f => f.HasByteOrderMark ? f with { Text = f.Text[1..] } : f), cache);
        var (content, inTexts) = AllCores.Both(
            parser.Parse, () => files.OnAllCores(f => cache.Get($"text {f.Path}", f, () => TextCheck.Check(f).ToImmutableArray())).SelectMany(inFile => inFile).ToImmutableArray());
        return inTexts.IsEmpty ? content : content with { Diagnostics = [.. Diagnostic.Sort(inTexts.Concat(content.Diagnostics))] };
    }

    private WikiContent Parse()
    {
        foreach (var unknown in files.OfType<ContentFile.Unknown>())
            ReportUnknown(unknown.File);
        var config = Only<ContentFile.Config>(SiteConfigReader.Path) is { } file ? Kept(SiteConfigReader.Read(file.File)) : SiteConfigReader.Nothing;
        var codes = config.Languages;
        // The largest files beside the most: neither waits for the last of the other.
        var ((languages, vocabulary, pages), sources) = AllCores.Both(
            () => InLanguages(config),
            () => Read<ContentFile.SourceDocument, Source>(f => SourceReader.Read(f.File, codes), codes));
        // Many small files beside a few large ones.
        var ((facts, datasets), (entries, events, changes, home)) = AllCores.Both(
            () => (
                Read<ContentFile.FactsFile, SubjectFacts>(f => FactsReader.Read(f.File, f.Kind, codes, vocabulary), codes),
                Read<ContentFile.Table, Dataset>(f => DatasetReader.Read(f.File, codes, vocabulary), codes)),
            () => (
                Read<ContentFile.Entries, ImmutableArray<Entry>>(f => EntryReader.Read(f.File, codes), codes),
                Read<ContentFile.Events, ImmutableArray<Event>>(f => EventReader.Read(f.File, codes, vocabulary), codes),
                Read<ContentFile.Changes, ImmutableArray<Change>>(f => ChangeReader.Read(f.File, codes), codes),
                Read<ContentFile.HomeFile, Home>(f => HomeReader.Read(f.File, codes), codes)));
        CheckFolders();
        return new WikiContent(
            config,
            languages,
            vocabulary,
            Kept(facts),
            pages,
            [.. Kept(entries).SelectMany(entry => entry)],
            [.. Kept(events).SelectMany(told => told)],
            Kept(datasets).RemoveAll(d => d.Draft),
            Kept(sources),
            [.. Kept(changes).SelectMany(change => change)],
            Kept(home).FirstOrDefault(Home.Empty),
            [.. Diagnostic.Sort(found)],
            files.ToImmutableSortedDictionary(f => f.File.Path, f => f.File, StringComparer.Ordinal));
    }

    // Without the wiki's languages every text of every file would be reported.
    private (ImmutableArray<Language> Languages, Vocabulary Vocabulary, ImmutableArray<Page> Pages) InLanguages(SiteConfig config)
    {
        if (config.Languages.IsEmpty) return ([], Vocabulary.Empty, []);
        var languages = LanguagesOf(config);
        var vocabulary = Only<ContentFile.VocabularyFile>(VocabularyReader.Path) is { } words
            ? Kept(cache.Get(words.File, string.Join(' ', config.Languages), () => VocabularyReader.Read(words.File, config.Languages)))
            : Vocabulary.Empty;
        return (languages, vocabulary, PagesIn(languages, config.Languages));
    }

    private ImmutableArray<Language> LanguagesOf(SiteConfig config)
    {
        var written = files.OfType<ContentFile.LanguageFile>().ToDictionary(f => f.Code);
        foreach (var stray in written.Values.Where(f => !config.Languages.Contains(f.Code)))
            Report(Rules.UnknownLanguage, stray.File.Path, $"'{stray.Code}' is not a language of the wiki", "add it to the languages of content/wiki.yaml");
        var read = config.Languages.Where(written.ContainsKey).Select(code => written[code].File).OnAllCores(file => cache.Get(file, "", () => LanguageReader.Read(file)));
        foreach (var code in config.Languages.Where(code => !written.ContainsKey(code)))
            Report(Rules.MissingFile, $"content/languages/{code}.yaml", $"the language '{code}' has no file");
        return [.. read.Select(Kept).OfType<Language>()];
    }

    // A page of a language whose file is missing or of no use cannot be read: that file's diagnostics say what to do.
    private ImmutableArray<Page> PagesIn(ImmutableArray<Language> languages, ImmutableArray<string> codes)
    {
        var written = files.OfType<ContentFile.PageFile>().ToList();
        foreach (var stray in written.Where(f => !codes.Contains(f.Language)))
            Report(Rules.UnknownLanguage, stray.File.Path, $"'{stray.Language}' is not a language of the wiki", Spelling.Hint(stray.Language, codes));
        var byCode = languages.ToDictionary(l => l.Code);
        var pages = written.Where(f => byCode.ContainsKey(f.Language))
            .OnAllCores(f => cache.Parse(f.File, byCode[f.Language]));
        found.AddRange(pages.SelectMany(p => p.Diagnostics));
        return pages;
    }

    // A folder of a subject needs facts and is named by a slug.
    private void CheckFolders()
    {
        var withFacts = files.OfType<ContentFile.FactsFile>().Select(f => $"content/{f.Kind.Folder}/{f.Slug}").ToHashSet();
        var folders = files.OfType<ContentFile.PageFile>()
            .Select(f => (f.Slug, Path: $"content/{f.Kind?.Folder ?? "pages"}/{f.Slug}", NeedsFacts: f.Kind is not null))
            .Concat(files.OfType<ContentFile.FactsFile>().Select(f => (f.Slug, Path: $"content/{f.Kind.Folder}/{f.Slug}", NeedsFacts: true)));
        foreach (var (slug, path, needsFacts) in folders.Distinct())
        {
            if (!Slug.IsWellFormed(slug)) Report(Rules.BadSlug, path, $"'{slug}' is not a slug", $"try '{Slug.From(slug)}'");
            if (needsFacts && !withFacts.Contains(path)) Report(Rules.MissingFile, $"{path}/facts.yaml", "a subject needs its facts");
        }
    }

    private void ReportUnknown(SourceFile file)
    {
        if (file.IsLink) Report(Rules.UnknownFile, file.Path, "a link to another place, which is not followed", "put the file itself here");
        else Report(Rules.UnknownFile, file.Path, "no file of this name is expected here", ContentFile.Likely(file.Path) ?? "docs/formats.md says which files a wiki has");
    }

    private T? Only<T>(string path)
        where T : ContentFile
    {
        var file = files.OfType<T>().FirstOrDefault();
        if (file is null) Report(Rules.MissingFile, path, "the wiki needs this file");
        return file;
    }

    // Without the wiki's languages every text of every file would be reported.
    private ImmutableArray<(TParsed, ImmutableArray<Diagnostic>)> Read<TFile, TParsed>(Func<TFile, (TParsed, ImmutableArray<Diagnostic>)> read, ImmutableArray<string> codes)
        where TFile : ContentFile =>
        codes.IsEmpty ? [] : files.OfType<TFile>().OnAllCores(f => cache.Get(f.File, context, () => read(f)));

    private ImmutableArray<T> Kept<T>(ImmutableArray<(T, ImmutableArray<Diagnostic>)> read) => [.. read.Select(Kept)];

    private T Kept<T>((T Parsed, ImmutableArray<Diagnostic> Found) read)
    {
        found.AddRange(read.Found);
        return read.Parsed;
    }

    private void Report(Rule rule, string path, string message, string? hint = null) =>
        found.Add(new Diagnostic(rule, new Location(path, 1, 1), message, hint));
}
