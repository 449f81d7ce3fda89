using TurkicWiki.Content;

namespace TurkicWiki.Tests.Rendering;

/// <summary>A wiki of two languages with one of everything, in the words of the real one's languages and vocabulary.</summary>
internal static class SmallWiki
{
    /// <summary>Its files, to break one of them.</summary>
    public static IEnumerable<SourceFile> Files() => SourceLoader.Load(Repository.Root)
        .Where(f => f.Path is "content/languages/en.yaml" or "content/languages/kk.yaml" or "content/vocabulary.yaml")
        .Concat(Own.Select(f => new SourceFile(f.Path, f.Text)))
        .OrderBy(f => f.Path, StringComparer.Ordinal);

    private static readonly (string Path, string Text)[] Own =
    [
        ("content/wiki.yaml", """
            title: { en: Small wiki, kk: Шағын уики }
            description: { en: A wiki to try., kk: Сынақ уикиі. }
            base-url: https://small.example
            languages: [en, kk]
            default-language: en
            theme: default
            edit-url: https://host.example/edit/{path}
            report-url: https://host.example/issues/new?title={page}
            """),
        ("content/states/atlantis/facts.yaml", """
            kind: state
            capital: { subject: poseidonis, cite: [log#p1] }
            independence:
              - { date: "1991-12-16", cite: [log#p1], rank: preferred }
              - { date: "1991-12", cite: [log#p3] }
            """),
        ("content/states/atlantis/en.md", """
            ---
            title: Atlantis
            description: An island.
            aliases: [The island]
            ---
            Atlantis left the sea on 16 December 1991 [@log#p1]. It joined the [[sea-union]] [@log#p2; @log#p1].

            ## Trade {#trade}

            Its trade came to {{30 = 10 + 20}} million US dollars [@log#p1], and "[Belasu]{lang=tr}" is a word [@log#p3:2-3].
            """),
        ("content/states/atlantis/kk.md", """
            ---
            title: Атлантида
            description: Арал.
            ---
            Атлантида теңізден 1991 жылғы 16 желтоқсанда шықты [@log#p1]. Ол [[sea-union|Теңіз одағына]] кірді [@log#p2; @log#p1].

            ## Сауда {#trade}

            Саудасы {{30 = 10 + 20}} млн АҚШ долларына жетті [@log#p1], «[Belasu]{lang=tr}» – сөз [@log#p3:2-3].
            """),
        ("content/organisations/sea-union/facts.yaml", """
            kind: organisation
            formerly: [sea-league]
            founded: { date: "1992", cite: [log#p2] }
            members:
              - { state: atlantis, status: member, from: "1992", cite: [log#p2] }
            """),
        ("content/organisations/sea-union/en.md", """
            ---
            title: Sea Union
            description: A union.
            ---
            [[atlantis#trade|Its trade]] made the union [@log#p2].
            """),
        ("content/organisations/sea-union/kk.md", """
            ---
            title: Теңіз одағы
            description: Одақ.
            ---
            Одақты [[atlantis#trade|оның саудасы]] құрды [@log#p2].
            """),
        ("content/entries.yaml", """
            - slug: poseidonis
              kind: place
              title: { en: Poseidonis, kk: Посейдонис }
              line: { en: A city., kk: Қала. }
              cite: [log#p1]
            """),
        ("content/events/1992.yaml", """
            - id: union-founded
              kind: founding
              title: { en: The union begins, kk: Одақ құрылды }
              subjects: [sea-union, atlantis]
              place: poseidonis
              when:
                - { date: "1992", cite: [log#p2], rank: preferred }
                - { date: "1992-05", cite: [log#p3] }
            """),
        ("content/datasets/fish.yaml", """
            kind: trade
            title: { en: Fish & chips, kk: Балық пен картоп }
            subjects: [atlantis]
            columns:
              - { id: year, title: { en: Year, kk: Жыл }, type: year }
              - { id: sold, title: { en: Sold, kk: Сатылғаны }, type: number, unit: million-us-dollars }
            rows:
              - { cells: ["1992", "10"], cite: [log#p1] }
              - { cells: ["1993", ""], cite: [log#p1] }
              - { cells: ["1994", "1234.5"], cite: [log#p1] }
              - { cells: ["1995", "20"], cite: [log#p1] }
            chart: { type: line, x: year, y: [sold] }
            cite: [log#p2]
            """),
        ("content/changes.yaml", "- { date: \"2026-11-21\", subjects: [atlantis], what: { en: It begins., kk: Басталды. } }\n"),
        ("content/pages/about/en.md", "---\ntitle: About\ndescription: What it is.\n---\nA wiki to try.\n"),
        ("content/pages/about/kk.md", "---\ntitle: Уики туралы\ndescription: Не екені.\n---\nСынақ уикиі.\n"),
        ("seeds/log.yaml", """
            record:
              type: report
              name: { en: The log, kk: Күнделік }
              authors: [Ann Mariner]
              title: A Log
              year: "2001"
              language: en
            file: { name: log.txt, sha256: "00" }
            passages:
              - { id: p1, section: "Leaving", kind: paragraph, lines: "1-1", incipit: "We left the sea", fingerprint: "sha256:1", figures: ["1991-12-16", "10", "20"], mentions: [atlantis, poseidonis], gist: { en: They left., kk: Олар кетті. } }
              - { id: p2, section: "Leaving", kind: paragraph, lines: "2-3", incipit: "They made a union", fingerprint: "sha256:2", figures: ["1992"], mentions: [sea-union], remarks: { en: Doubtful., kk: Күмәнді. } }
              - { id: p3, section: "After", kind: paragraph, lines: "4-4", incipit: "Others say May", fingerprint: "sha256:3", figures: ["1992-05", "1991-12"], sentences: [{ incipit: "Others say May", figures: ["1992-05", "1991-12"] }, { incipit: "They call it" }, { incipit: "It is old" }], mentions: [] }
              - { id: p5, section: "After", kind: heading, lines: "5-5", incipit: "After", fingerprint: "sha256:4", figures: [], mentions: [] }
            """),
    ];
    // Last, for fields are set in the order of their lines.
    public static WikiPages Pages { get; } = new(Files());
}
