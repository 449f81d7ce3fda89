using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TurkicWiki.Benchmarks.Startup;

/// <summary>
/// Writes <c>generator/generics.mibc</c>, which tells the compiler of machine code the generic methods that the program will ask for:
/// those of the framework over the wiki's own types, which it cannot find by itself where they are called through an interface.
/// A method that is not listed is compiled as the program runs; one that is no more is passed over.
/// </summary>
internal static partial class StartupProfile
{
    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("turkicwiki-profile-").FullName;
        var (program, wiki) = (Path.Combine(folder, "program"), Path.Combine(folder, "wiki"));
        var (built, shown) = (Path.Combine(folder, "built.nettrace"), Path.Combine(folder, "shown.nettrace"));
        Process.Start("dotnet", ["build", Path.Combine(Repository.Root, "generator"), "-p:ReadyToRun=false", "--output", program]).WaitForExit();
        RealWiki.Copy(wiki);

        using (var build = Traced(built, program, "--root", wiki)) Finish(build);
        using (var preview = Traced(shown, program, "preview", "--root", wiki, "--port", "0")) Show(preview, wiki);

        var methods = CompiledMethods.In(built).Concat(CompiledMethods.In(shown)).Distinct().ToImmutableArray();
        MibcFile.Write(Path.Combine(Repository.Root, "generator", "generics.mibc"), methods);
        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"{methods.Length} generic methods in generator/generics.mibc");
        return 0;
    }

    // Without counting calls, each method is compiled once: a second time would tell nothing more. Good code has others within it, which
    // would not be told at all.
    private static Process Traced(string trace, string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(program, "turkicwiki.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["DOTNET_TC_CallCounting"] = "0",
                ["DOTNET_TC_QuickJit"] = "1",
                ["DOTNET_EnableEventPipe"] = "1",
                ["DOTNET_EventPipeOutputPath"] = trace,
                ["DOTNET_EventPipeConfig"] = CompiledMethods.Events,
            },
        })!;

    // A reader opens a page, a writer saves it, and its new words are shown.
    private static void Show(Process preview, string wiki)
    {
        var address = Enumerable.Repeat(preview.StandardOutput, 10).Select(o => Address().Match(o.ReadLine() ?? "")).First(found => found.Success).Value;
        using var reader = new HttpClient { BaseAddress = new Uri(address) };
        string Page() => reader.GetStringAsync("/en/states/kazakhstan/").Result;
        Page();
        File.AppendAllText(Path.Combine(wiki, "content/states/kazakhstan/en.md"), "\nSaved.\n");
        while (!Page().Contains("Saved.", StringComparison.Ordinal)) Thread.Sleep(100);
        Process.Start("kill", [preview.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        Finish(preview);
    }

    private static void Finish(Process process)
    {
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', process.StartInfo.ArgumentList)} failed:\n{said}");
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();
}
