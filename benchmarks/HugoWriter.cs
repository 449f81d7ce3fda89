using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Pages;
using TurkicWiki.Content.Sources;
using TurkicWiki.Figures;
using TurkicWiki.Linking;

namespace TurkicWiki.Benchmarks;

/// <summary>
/// Writes a wiki as a Hugo site that shows the same pages, as far as Hugo can: translations linked, contents, links resolved by
/// <c>relref</c>, facts and what other pages' facts say, members, a timeline for each page and each decade, references with what each
/// passage says, what links here, how to cite the page, and the sources' passages with what cites them.
/// </summary>
internal sealed partial class HugoWriter
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string root;
    private readonly string wiki;
    private readonly Site site;
    private readonly ILookup<string, Event> events;

    private HugoWriter(string wiki, string root)
    {
        (this.wiki, this.root) = (wiki, root);
        site = SiteLinker.Link(ContentParser.Parse(SourceLoader.Load(wiki), new PageCache()));
        events = site.Events.Where(e => e.Preferred.Date is not null).ToLookup(e => e.Subjects[0].Text);
    }

    /// <param name="wiki">The folder of the wiki.</param>
    /// <param name="root">Where the Hugo site is written.</param>
    public static void Write(string wiki, string root) => new HugoWriter(wiki, root).Write();

    private void Write()
    {
        var layouts = Path.Combine(Repository.Root, "benchmarks/hugo");
        foreach (var file in Directory.EnumerateFiles(layouts, "*", SearchOption.AllDirectories)) Put(Path.GetRelativePath(layouts, file), File.ReadAllText(file));
        foreach (var asset in Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes/default/assets"))) Put($"static/{Path.GetFileName(asset)}", File.ReadAllText(asset));
        Parallel.ForEach(site.Subjects.Values, Write);
        foreach (var (slug, pages) in site.Pages)
            foreach (var page in pages.Values) Put($"content/{slug}.{page.Id.Language}.md", new { title = page.FrontMatter.Title.Text, description = page.FrontMatter.Description.Text, slug }, Body(page));
        foreach (var code in site.Languages.Select(l => l.Code)) Write(code);
    }

    private void Write(string language)
    {
        Put($"i18n/{language}.yaml", Strings(language));
        Put($"content/a-z.{language}.md", new { title = "A–Z", layout = "a-z" });
        Put($"content/timeline/_index.{language}.md", new { title = "Timeline", layout = "timeline" });
        foreach (var decade in events.SelectMany(of => of).Select(DecadeOf).Distinct())
            Put($"content/timeline/{decade}x.{language}.md", new { title = $"{decade}0–{decade}9", layout = "timeline", decade });
        foreach (var source in site.Content.Sources) Put($"content/sources/{source.Id}.{language}.md", Matter(source, language));
    }

    private void Write(Subject subject)
    {
        foreach (var language in site.Languages.Select(l => l.Code))
        {
            var page = (subject as Subject.Treated)?.Pages.GetValueOrDefault(language);
            Put($"content/{subject.Kind.Folder}/{subject.Slug}.{language}.md", Matter(subject, page, language), page is null ? "" : Body(page));
        }
    }

    // The words of the interface, which Hugo reads in the same form.
    private string Strings(string language) => string.Concat(
        File.ReadLines(Path.Combine(wiki, $"content/languages/{language}.yaml"))
            .SkipWhile(line => line != "strings:").Skip(1).Where(line => !line.TrimStart().StartsWith('#')).Select(line => $"{line.TrimStart()}\n"));

    private object Matter(Subject subject, Page? page, string language)
    {
        var facts = (subject as Subject.Treated)?.Facts.Facts ?? [];
        var title = subject.Title(language);
        return new
        {
            title,
            initial = title[..1],
            description = subject.Description(language),
            slug = subject.Slug,
            linksto = (page?.Linked ?? []).Concat(facts.Select(f => SubjectOf(f.Value)).OfType<string>()).Distinct().Where(site.Subjects.ContainsKey),
            cites = (page?.Cited ?? []).Select(p => p.ToString()).Concat(subject is Subject.Named named ? Cites(named.Entry.Citations) : []),
            facts = facts.Where(f => f.Value is not FactValue.Membership).Select(f => Matter(f, language)),
            members = facts.Where(f => f.Value is FactValue.Membership).Select(f => new { state = SubjectOf(f.Value), from = f.From?.Text ?? "", cites = Cites(f.Citations) }),
            events = events[subject.Slug].Select(e => new
            {
                id = e.Id,
                kind = e.Kind,
                date = e.Preferred.Date?.Text,
                decade = DecadeOf(e),
                title = e.Title[language],
                subjects = e.Subjects.Select(s => s.Text),
                cites = Cites(e.Citations),
            }),
        };
    }

    private static object Matter(Fact fact, string language) => new
    {
        name = fact.Field,
        date = (fact.Value as FactValue.Date)?.When.Text,
        from = fact.From?.Text,
        word = fact.Value switch
        {
            FactValue.Text text => text.Value[language],
            FactValue.Words words => string.Join(", ", words.Keys),
            FactValue.Office office => office.Role,
            FactValue.Succession succession => succession.How,
            _ => null,
        },
        subject = SubjectOf(fact.Value),
        cites = Cites(fact.Citations),
    };

    private static object Matter(Source source, string language) => new
    {
        title = source.Record.Name[language],
        slug = source.Id,
        layout = "source",
        author = string.Join(", ", source.Record.Authors),
        original = source.Record.Title ?? source.Id,
        year = source.Record.Year,
        passages = source.Passages.Select(passage => new
        {
            id = passage.Id.Passage,
            section = passage.Section,
            line = passage.Lines.First,
            incipit = passage.Incipit,
            figures = passage.Figures,
            mentions = passage.Mentions,
            gist = passage.Gist?[language],
        }),
    };

    private static string? SubjectOf(FactValue value) => value switch
    {
        FactValue.Subject subject => subject.Slug,
        FactValue.Membership membership => membership.State,
        FactValue.Office office => office.Of,
        FactValue.Succession succession => succession.Into,
        _ => null,
    };

    private static IEnumerable<string> Cites(ImmutableArray<Citation> citations) => citations.Select(c => c.Passage.ToString());

    private static string DecadeOf(Event e) => DecadeOf(e.Preferred.Date!.Value);

    // Of a date such as "1465~" or "199X" as well.
    private static string DecadeOf(EdtfDate date) => Year().Match(date.Text) is { Success: true } year ? year.Value : "000";

    private string Body(Page page)
    {
        var text = site.Content.Files[page.Path].Text;
        var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        body = Block().Replace(body, "");
        body = Derived().Replace(body, m => m.Groups["result"].Value.Trim());
        body = Foreign().Replace(body, m => m.Groups["words"].Value);
        body = Cited().Replace(body, m => string.Concat(m.Groups["cites"].Value.Split(';').Select(c => $"{{{{< cite \"{c.Trim().TrimStart('@').Split(':')[0]}\" >}}}}")));
        return Link().Replace(body, m => Link(m.Groups["slug"].Value, m.Groups["anchor"].Value, m.Groups["text"].Value, page.Id.Language));
    }

    private string Link(string slug, string anchor, string text, string language) => site.Subjects.TryGetValue(slug, out var subject)
        ? $"[{(text.Length > 0 ? text : subject.Title(language))}]({{{{< relref \"{subject.Path.TrimEnd('/')}{anchor}\" >}}}})"
        : text.Length > 0 ? text : site.Title(slug, language);

    private void Put(string path, object matter, string body = "") => Put(path, $"{JsonSerializer.Serialize(matter, Json)}\n{body}");

    private void Put(string path, string text) => Synthetic.Put(root, path, text);

    [GeneratedRegex(@"^:::.*\n", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\{\{(?<result>[^=}]+)=[^}]*\}\}")]
    private static partial Regex Derived();

    [GeneratedRegex(@"\[(?<words>[^\[\]]*)\]\{lang=[^}]*\}")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\[(?<cites>@[^\]]+)\]")]
    private static partial Regex Cited();

    [GeneratedRegex(@"\[\[(?<slug>[a-z0-9-]+)(?<anchor>#[a-z0-9-]+)?(\|(?<text>[^\]]*))?\]\]")]
    private static partial Regex Link();

    [GeneratedRegex(@"^-?\d{3}")]
    private static partial Regex Year();
}
