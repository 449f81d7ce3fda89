namespace TurkicWiki.Editing.Beginning;

/// <summary>What a new wiki says to whom it belongs: the next steps.</summary>
internal static class StarterReadme
{
    public static string Of(string title, ImmutableArray<string> languages) => $"""
        # {title}

        A wiki in which every fact leads to a passage of a source. It builds as it is; `turkicwiki` stands for the program, such as
        `dotnet run --project ../TurkicWiki/generator --`:

            turkicwiki preview                              # the site while you write, at http://127.0.0.1:5080
            turkicwiki check                                # what is wrong, and what is still to be written
            turkicwiki                                      # the site, into output/
            turkicwiki seeds verify --originals originals   # whether the sources say what seeds/ holds of them

        Next:

        1. `content/wiki.yaml`: the address of the site, its description.
        2. `content/languages/` ({string.Join(", ", languages)}) and `content/vocabulary.yaml`: a value that begins with `[…]` is still to be written;
           other words stand in. Months, quotation marks, signs of numbers and `figures` decide how numbers and dates are read and
           written, so do those first. What the vocabulary lists is yours to change; `fields` must stay complete.
        3. A source of your own: put its text into `originals/`, begin `seeds/<source>.yaml` as `seeds/arvenia.yaml` begins (`record`, and the
           name of the file), and run `turkicwiki seeds import originals/<file>`. Where the originals are other people's work, keep
           `originals/` out of the repository: add it to `.gitignore`.
        4. `turkicwiki new state|organisation|leader|person|place|agreement|topic|event|dataset <slug>`: the files of a subject, in every language.
        5. Delete the example: `content/states/arvenia`, `seeds/arvenia.yaml`, `originals/arvenia.txt`.
        6. `turkicwiki schemas` after a change of the languages or of the vocabulary: your editor completes by them.

        """.ReplaceLineEndings("\n");
}
