using TurkicWiki.Cli;

namespace TurkicWiki.Tests.Cli;

/// <summary><c>seeds import</c> as the shell runs it, on a new wiki whose source was worked on by hand.</summary>
public sealed class SeedsImportTests : IDisposable
{
    private const string Seed = "seeds/arvenia.yaml";
    private const string Original = "originals/arvenia.txt";

    private const string ByHand = """
            readings: [{ printed: "seven", as: "7", because: { tr: "sözle yazılmış", az: "sözlə yazılıb" } }]
            about: [arvenia]
            gist: { tr: "Bir yıl.", az: "Bir il." }
            remarks: { tr: "Kısa.", az: "Qısa." }

        """;

    private readonly string root = Directory.CreateTempSubdirectory("turkicwiki-seeds-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose()
    {
        Directory.Delete(root, recursive: true);
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task What_was_written_by_hand_stays_when_the_passage_moves_and_when_its_text_changes()
    {
        await BeginAsync();
        Write(Original, "# Arvenia\n\nA new beginning of 1990.\n\nArvenia 1994, and seven towns.\n");
        Assert.Equal(ExitCode.Clean, await ImportAsync());
        AssertByHandAt("p3");
        Assert.Contains("lines: \"5-5\"", Read(Seed), StringComparison.Ordinal);
        Assert.Contains("\"1990\"", Read(Seed), StringComparison.Ordinal);

        Write(Original, "# Arvenia\n\nA new beginning of 1990.\n\nArvenia 1994, 1995 and seven towns.\n");
        Assert.Equal(ExitCode.Clean, await ImportAsync());
        AssertByHandAt("p3");
        Assert.Contains("\"1995\"", Read(Seed), StringComparison.Ordinal);

        var once = Read(Seed);
        Assert.Equal(ExitCode.Clean, await ImportAsync());
        Assert.Equal(once, Read(Seed));
    }

    [Fact]
    public async Task A_passage_with_hand_written_parts_that_would_vanish_is_named_and_nothing_is_written()
    {
        await BeginAsync();
        var before = Read(Seed);
        Write(Original, "# Arvenia\n");
        Assert.Equal(ExitCode.ContentErrors, await ImportAsync());
        Assert.Matches(@"seeds/arvenia\.yaml:\d+:\d+: error SEED003: .*'p3'", output.ToString());
        Assert.Contains("seeds/arvenia.yaml: nothing was written", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Read(Seed));
    }

    [Theory]
    [InlineData("    gist:", "    gists:", "did you mean 'gist'?")]
    [InlineData("remarks:\n      az:", "remarks:\n      aze:", "did you mean 'az'?")]
    [InlineData("passages:\n", "passages:\n  # to be asked in the archive\n", "would drop this comment")]
    public async Task What_import_would_not_read_it_does_not_drop(string was, string now, string because)
    {
        await BeginAsync();
        Assert.Contains(was, Read(Seed), StringComparison.Ordinal);
        Write(Seed, Read(Seed).Replace(was, now, StringComparison.Ordinal));
        var before = Read(Seed);
        Assert.NotEqual(ExitCode.Clean, await ImportAsync());
        Assert.Contains(because, output.ToString() + error, StringComparison.Ordinal);
        Assert.Equal(before, Read(Seed));
    }

    // A wiki whose one passage has all that is written by hand.
    private async Task BeginAsync()
    {
        Assert.Equal(ExitCode.Clean, await RunAsync("init", ".", "--languages", "tr,az"));
        Write(Original, "# Arvenia\n\nArvenia 1994, and seven towns.\n");
        Assert.Equal(ExitCode.Clean, await ImportAsync());
        Write(Seed, Read(Seed).Replace("skipped: []", ByHand + "skipped: []", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Clean, await ImportAsync());
        AssertByHandAt("p3");
    }

    private void AssertByHandAt(string passage)
    {
        var text = Read(Seed)[Read(Seed).IndexOf($"id: {passage}\n", StringComparison.Ordinal)..];
        var end = text.IndexOf("- id:", StringComparison.Ordinal);
        Assert.All(
            new[] { "printed: \"seven\"", "sözlə yazılıb", "about: [arvenia]", "Bir yıl.", "Kısa.", "\"7\"" },
            part => Assert.Contains(part, end < 0 ? text : text[..end], StringComparison.Ordinal));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(root, path));

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(root, path), text.ReplaceLineEndings("\n"));

    private Task<int> ImportAsync() => RunAsync("seeds", "import", "--originals", "originals");

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(
        [.. arguments.Select(a => a == "originals" ? Path.Combine(root, a) : a)], new Terminal(output, error, Interactive: false, Colour: false, root));
}
