using System.Diagnostics;
using System.Reflection.PortableExecutable;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Budget;

/// <summary>
/// Counts the methods that the program compiles as it runs, and holds them to a budget: a half more than there were when it was set, where
/// there would be seven times as many without the list of generic methods that <c>benchmarks profile</c> makes.
/// </summary>
public sealed class CompilingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("turkicwiki-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [FactOfMachineCode]
    public async Task Building_the_wiki_compiles_few_methods_for_all_others_are_machine_code()
    {
        var list = Path.Combine(folder, "compiled.txt");
        string[] arguments = [FactOfMachineCodeAttribute.Program, "--root", Repository.Root, "--output", Path.Combine(folder, "site")];
        using var build = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_JitStdOutFile"] = list, ["DOTNET_JitDisasmSummary"] = "1" },
        })!;
        var said = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();

        Assert.True(build.ExitCode == 0, said);
        // What is compiled a second time, because it runs often, is another matter.
        Assert.InRange(File.ReadLines(list).Count(line => !line.Contains("[Tier1", StringComparison.Ordinal)), 1, 380);
    }

    /// <summary>A test of the program that was compiled to machine code, as it is where <c>ReadyToRun.targets</c> has been tried.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FactOfMachineCodeAttribute : FactAttribute
    {
        public FactOfMachineCodeAttribute()
        {
            if (!IsMachineCode()) Skip = "the program was not compiled to machine code";
        }

        public static string Program { get; } = Path.Combine(Repository.Root, "generator/bin/Release/net10.0/turkicwiki.dll");

        private static bool IsMachineCode()
        {
            if (!File.Exists(Program)) return false;
            using var program = new PEReader(File.OpenRead(Program));
            return program.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
        }
    }
}
