using System.Text.Json;
using NJsonSchema;
using TurkicWiki.Cli;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Cli;

/// <summary>Runs commands as the shell does: exit codes and what they print.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("turkicwiki-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task Help_is_clean()
    {
        Assert.Equal(ExitCode.Clean, await RunAsync("--help"));
        Assert.All(new[] { "check", "preview", "new", "status", "seeds", "--root" }, word => Assert.Contains(word, output.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--unknown")]
    [InlineData("chek")]
    [InlineData("check", "--format", "xml")]
    [InlineData("new", "state")]
    [InlineData("preview", "--port", "many")]
    public async Task Wrong_usage_is_2(params string[] arguments)
    {
        Assert.Equal(ExitCode.WrongUsage, await RunAsync(arguments));
        Assert.NotEqual("", error.ToString());
    }

    [Fact]
    public async Task Outside_of_a_wiki_it_says_what_to_do()
    {
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("check"));
        Assert.Contains("content/wiki.yaml", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("--root", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wiki_is_found_from_any_folder_below_it()
    {
        MakeWiki();
        var below = Directory.CreateDirectory(Path.Combine(folder, "content", "states", "x")).FullName;
        Assert.Equal(folder, WikiRoot.Find(null, below));
        Assert.Equal(folder, WikiRoot.Find(new DirectoryInfo(folder), Path.GetTempPath()));
        Assert.Throws<UsageException>(() => WikiRoot.Find(new DirectoryInfo(below), folder));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task New_makes_the_files_of_a_subject_in_every_language_and_never_overwrites()
    {
        MakeWiki();
        Assert.Equal(ExitCode.Clean, await RunAsync("new", "leader", "abulfaz-elchibey", "--root", folder));
        var made = Directory.EnumerateFiles(Path.Combine(folder, "content/leaders/abulfaz-elchibey")).Select(Path.GetFileName).Order();
        Assert.Equal(["en.md", "facts.yaml", "kk.md", "ru.md"], made);

        Assert.Equal(ExitCode.WrongUsage, await RunAsync("new", "leader", "abulfaz-elchibey", "--root", folder));
        Assert.Contains("exists already", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_refuses_a_slug_that_is_none()
    {
        MakeWiki();
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("new", "leader", "Abulfaz Elchibey", "--root", folder));
        Assert.Contains("abulfaz-elchibey", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_in_content_are_1_in_every_format()
    {
        MakeWiki();
        foreach (var format in new[] { "text", "github", "json" })
        {
            Assert.Equal(ExitCode.ContentErrors, await RunAsync("check", "--format", format, "--root", folder));
        }
        Assert.Contains("::error", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_nothing_but_what_its_schema_says()
    {
        MakeWiki();
        Assert.Equal(ExitCode.ContentErrors, await RunAsync("check", "--format", "json", "--root", folder));
        using var json = JsonDocument.Parse(output.ToString());
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "schemas/diagnostics.json"));
        Assert.Empty(schema.Validate(output.ToString()));
        Assert.NotEmpty(schema.Validate(output.ToString().Replace("\"severity\"", "\"severty\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(output.ToString().Replace("\"SCHEMA", "\"SHEMA", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_is_written_while_there_is_an_error()
    {
        MakeWiki();
        Assert.Equal(ExitCode.ContentErrors, await RunAsync("--root", folder));
        Assert.False(Directory.Exists(Path.Combine(folder, "output")));
        Assert.Contains("nothing was written", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_originals_verify_says_so()
    {
        MakeWiki();
        var exit = await RunAsync("seeds", "verify", "--originals", Path.Combine(folder, "nowhere"), "--root", folder);
        Assert.Equal(ExitCode.Clean, exit);
        Assert.Contains("not verified: originals absent", output.ToString().Split('\n').Select(l => l.TrimEnd()));
    }

    // A wiki that lacks nearly everything: enough for commands that write, and for errors.
    private void MakeWiki()
    {
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        File.WriteAllText(Path.Combine(folder, "content", "wiki.yaml"), """
            title: { en: A, kk: B, ru: C }
            description: { en: A, kk: B, ru: C }
            base-url: https://wiki.example
            languages: [en, kk, ru]
            default-language: en
            theme: default

            """);
    }

    private Task<int> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(arguments, new Terminal(output, error, Interactive: false, Colour: false, folder));
}
