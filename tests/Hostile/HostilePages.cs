namespace TurkicWiki.Tests.Hostile;

/// <summary>A subject for a vector, which stands in every field of its pages and facts.</summary>
internal static class HostilePages
{
    private static readonly (string Folder, string Kind, string[] Facts)[] Kinds =
    [
        ("states", "state", ["official-name: { text: { en: §, qaa: § }, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }", "languages: { words: [w-#], cite: [lake-chronicle#p3] }"]),
        ("organisations", "organisation",
        [
            "official-name: { text: { en: §, qaa: § }, cite: [lake-chronicle#p3] }", "purpose: { text: { en: §, qaa: § }, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }",
            "type: { word: w-#, cite: [lake-chronicle#p3] }", "members: { state: arvenia, status: w-#, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }",
            "became: { into: lake-league, how: w-#, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }",
        ]),
        ("leaders", "leader",
        [
            "of: arvenia", "offices: { role: w-#, of: arvenia, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }",
            "works: [{ text: { en: §, qaa: § }, cite: [lake-chronicle#p3] }, { text: { en: A work, qaa: Verko }, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }]", "profession: { words: [w-#], cite: [lake-chronicle#p3] }",
        ]),
        ("agreements", "agreement",
        [
            "provides: { text: { en: §, qaa: § }, cite: [lake-chronicle#p3] }", "documents: { text: { en: §, qaa: § }, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }",
            "parties: { party: arvenia, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }",
        ]),
        ("places", "place", ["in: { subject: arvenia, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }", "type: { word: w-#, cite: [lake-chronicle#p3] }"]),
        ("topics", "topic", ["about: [arvenia]", "area: [{ subject: velmar, note: { en: §, qaa: § }, cite: [lake-chronicle#p3] }, { subject: bresk, note: { en: §, qaa: § }, cite: [lake-chronicle#p5] }]"]),
    ];

    // Each a block of its own; what opens and does not end swallows those after it, so the other language has them turned round.
    private static readonly (string Name, string Text)[] Blocks =
    [
        ("words", "Words § and more [@lake-chronicle#p3]."), ("emphasis", "*§* and **§** and ~~§~~ [@lake-chronicle#p3]."),
        ("link's text", "A [§](https://lake.example/) [@lake-chronicle#p3]."), ("link's address", "A [link](§) [@lake-chronicle#p3]."),
        ("link's address in brackets", "A [link](<§>) [@lake-chronicle#p3]."), ("link's title", "A [link](https://lake.example/ \"§\") [@lake-chronicle#p3]."),
        ("image's words", "An ![§](https://lake.example/a.png) [@lake-chronicle#p3]."), ("image's address", "An ![image](§) [@lake-chronicle#p3]."),
        ("automatic link", "A <§> [@lake-chronicle#p3]."), ("defined link", "A [link][r].\n\n[r]: § \"§\""),
        ("foreign words", "Words [§]{lang=tr} [@lake-chronicle#p3]."), ("language", "Words [word]{lang=§} [@lake-chronicle#p3]."), ("attribute", "Words [word]{§} [@lake-chronicle#p3]."),
        ("subject's text", "The [[velmar|§]] [@lake-chronicle#p3]."), ("subject's slug", "The [[§|slug]] [@lake-chronicle#p3]."), ("subject's heading", "The [[velmar#§|heading]] [@lake-chronicle#p3]."),
        ("quotation", "It is “§” [@lake-chronicle#p3]."), ("derived figure", "It is {{§}} [@lake-chronicle#p3]."), ("citation", "It is said [@§]."), ("code", "It is `§` [@lake-chronicle#p3]."),
        ("heading", "## § {#heading}"), ("heading's id", "## Words {#§}"), ("item", "- §\n- item § [@lake-chronicle#p3]"), ("quoted block", "> § [@lake-chronicle#p3]"),
        ("cell", "| § | § |\n|---|---|\n| § | Words § [@lake-chronicle#p3] |"), ("block's name", "::: §"), ("block's dataset", "::: table §"), ("chart's dataset", "::: chart §"),
        ("indented block", "    §"), ("fenced block", "```§\n§\n```"), ("note", "Words[^n].\n\n[^n]: §"), ("alone", "§"),
    ];

    public static IEnumerable<HostileFile> Of(Vector vector, int number)
    {
        var (folder, kind, facts) = Kinds[number % Kinds.Length];
        var place = $"content/{folder}/{Slug(vector)}";
        var file = new HostileFile($"{place}/facts.yaml").Add($"kind: {kind}\n");
        foreach (var (fact, n) in facts.Select((f, n) => (f.Replace("#", vector.Id, StringComparison.Ordinal).Replace($"e{vector.Id}p", "e#p", StringComparison.Ordinal), n)))
            file.Yaml($"fact {n}", vector, fact);
        yield return file;
        yield return Page($"{place}/en.md", vector, Blocks);
        yield return Page($"{place}/qaa.md", vector, [.. Blocks.Reverse()]);
    }

    public static string Slug(Vector vector) => $"s-{vector.Id}";

    private static HostileFile Page(string path, Vector vector, (string Name, string Text)[] blocks)
    {
        var page = new HostileFile(path).Add("---\n")
            .Yaml("title", vector, "title: §", $"Title {vector.Id}").Yaml("description", vector, "description: §")
            .Yaml("aliases", vector, "aliases: [§]", $"Alias {vector.Id}").Yaml("sort", vector, "sort: §").Yaml("abbr", vector, "abbr: §").Yaml("forms", vector, "forms: [§]")
            .Add("---\n");
        foreach (var (name, text) in blocks)
            page.Add($"{path.Replace("/qaa.", "/en.", StringComparison.Ordinal)} {name}", text.Replace("§", vector.Text, StringComparison.Ordinal) + "\n\n", "");
        return page;
    }
}
