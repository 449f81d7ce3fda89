using System.Diagnostics;
using TurkicWiki.Content;
using TurkicWiki.Output;
using TurkicWiki.Tests.Checking;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Output;

/// <summary>A small wiki without faults on the disk, in two versions, and the real program that builds it.</summary>
internal sealed class SmallWikiFolder : IDisposable
{
    private const string Draft = "content/leaders/oda-tarn/facts.yaml";
    private const string Styles = "themes/default/assets/theme.css";

    private readonly string folder = Directory.CreateTempSubdirectory("turkicwiki-small-").FullName;

    private readonly string styles = File.ReadAllText(Path.Combine(Repository.Root, Styles));

    public SmallWikiFolder()
    {
        foreach (var file in Sources) Write(file.Path, file.Text);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes"), "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file));
    }

    // The site that the checks are tried on, with the words that the theme asks for.
    public static ImmutableArray<SourceFile> Sources { get; } =
        [.. SmallSite.FilesOf(SmallSite.BaseName).Select(f => f.Path.StartsWith("content/languages/", StringComparison.Ordinal) ? WithStrings(f) : f)];

    public string Root => Path.Combine(folder, "wiki");

    public string Output => Path.Combine(folder, "output");

    /// <summary>Changes every page, a style and what pages there are; the second call changes all of it back.</summary>
    public void Turn(bool other)
    {
        Write(Styles, styles + (other ? "\nh1 { letter-spacing: 1px }\n" : ""));
        foreach (var file in Sources.Where(f => f.Path is Draft or "content/wiki.yaml"))
            Write(file.Path, !other ? file.Text : file.Path == Draft ? "draft: true\n" + file.Text : file.Text.Replace("LakeWiki", "Lake Wiki", StringComparison.Ordinal));
    }

    public void Write(string path, string text)
    {
        var place = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }

    /// <summary>Starts a build; <paramref name="shell"/> is what a shell does around it, which it knows as <c>"$@"</c>.</summary>
    public Process Start(string? shell = null)
    {
        string[] program =
        [
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Path.Combine(AppContext.BaseDirectory, "turkicwiki.dll"),
            "--root", Root, "--output", Output,
        ];
        string[] all = shell is null ? program : ["/bin/bash", "-c", shell, "bash", .. program];
        return Process.Start(new ProcessStartInfo(all[0], all[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    /// <summary>Builds to the end: the exit code and all that was said.</summary>
    public (int Exit, string Said) Build(string? shell = null)
    {
        using var process = Start(shell);
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    /// <summary>The files of a folder by path, each with the hash of its bytes; by default of the output.</summary>
    public ImmutableSortedDictionary<string, string> Files(string? of = null) =>
        Directory.EnumerateFiles(of ?? Output, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            f => Path.GetRelativePath(of ?? Output, f).Replace('\\', '/'),
            f => Path.GetFileName(f) == OutputLock.FileName ? "" : Manifest.Hash(File.ReadAllBytes(f)),
            StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static SourceFile WithStrings(SourceFile language)
    {
        var real = File.ReadAllText(Path.Combine(Repository.Root, "content", "languages", "en.yaml"));
        var text = language.Text.Replace(", few: \"n = 2..4\"", "", StringComparison.Ordinal);
        return language with { Text = text[..text.IndexOf("\nstrings:", StringComparison.Ordinal)] + real[real.IndexOf("\nstrings:", StringComparison.Ordinal)..] };
    }
}
