using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Seeds;

namespace TurkicWiki.Editing.Beginning;

/// <summary>A source of three lines and a subject that cites it: what a new wiki begins with, to be replaced.</summary>
internal static class Example
{
    public const string Original = "originals/arvenia.txt";

    // The same in any language: a title, and a date in figures.
    private const string Text = "# Arvenia\n\nArvenia 1994.\n";

    public static SourceFile[] Files(IReadOnlyCollection<string> languages) =>
    [
        new("seeds/arvenia.yaml", $$"""
            record:
              type: manuscript
              name: { {{string.Join(", ", languages.Select(l => $"{l}: Arvenia"))}} }
              authors: []
              language: {{languages.First()}}
            file: { name: arvenia.txt }

            """.ReplaceLineEndings("\n")),
        new("content/states/arvenia/facts.yaml", """
            kind: state
            independence: { date: "1994", cite: [arvenia#p3] }

            """.ReplaceLineEndings("\n")),
        .. languages.Select(l => new SourceFile($"content/states/arvenia/{l}.md", $"""
            ---
            title: Arvenia
            description: "{Placeholder.StandIn}Arvenia"
            ---
            Arvenia: 1994 [@arvenia#p3].

            """.ReplaceLineEndings("\n"))),
    ];

    public static SourceFile OriginalFile => new(Original, Text);

    /// <summary>The example's source with the passages of its original.</summary>
    public static SourceFile Imported(WikiContent content) =>
        SeedsImport.Run(content, [Seeds.Original.From(Path.GetFileName(Original), Encoding.UTF8.GetBytes(Text))]).Files.Single();
}
