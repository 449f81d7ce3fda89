using System.Diagnostics;
using System.Security.Cryptography;

namespace TurkicWiki.Tests.RealWiki;

/// <summary>The same wiki gives the same bytes on every machine: in another place, language, time zone, with less of everything.</summary>
[Collection(RealWikiTests.Name)]
public sealed class MachinesTests
{
    private readonly RealWiki wiki = RealWiki.Built;

    private static readonly ImmutableArray<(string Name, string Value)> All =
    [
        ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Almaty"), ("DOTNET_PROCESSOR_COUNT", "1"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"),
    ];

    /// <summary>All at once in every run; each alone in the full one.</summary>
    public static TheoryData<int> Machines => TestRun.IsFull ? [-1, .. Enumerable.Range(0, All.Length)] : [-1];

    [Theory]
    [MemberData(nameof(Machines))]
    public async Task Another_machine_in_another_place_builds_the_same_bytes(int which)
    {
        using var copy = new WikiCopy();
        var output = Path.Combine(copy.Root, "output");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "turkicwiki.dll"), "--root", copy.Root])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in which < 0 ? All : [All[which]]) start.Environment[name] = value;
        using var build = Process.Start(start)!;
        var errors = build.StandardError.ReadToEndAsync();
        var said = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();

        Assert.True(build.ExitCode == 0, said + await errors);
        Assert.Equal(Hashes(wiki.Output), Hashes(output));
    }

    private static ImmutableSortedDictionary<string, string> Hashes(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(
            f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))), StringComparer.Ordinal);
}
