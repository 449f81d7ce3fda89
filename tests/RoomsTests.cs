using System.Text.RegularExpressions;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests;

/// <summary>The order of the rooms: C# cannot hold it inside one project.</summary>
public partial class RoomsTests
{
    // A room uses only those before it. The root (SiteBuild, StageClock) stands between Editing and Serving.
    private static readonly ImmutableArray<string> Rooms =
    [
        "Diagnostics", "Figures", "Markup", "Content", "Seeds", "Linking", "Checking", "Search", "Rendering", "Exports", "Output",
        "Editing", "", "Serving", "Cli",
    ];

    private static string Generator { get; } = Path.Combine(Repository.Root, "generator");

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Generator, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Generator, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("bin/", StringComparison.Ordinal) && !f.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_uses_only_rooms_before_its_own(string file)
    {
        // Program wires everything.
        if (file == "Program.cs") return;
        var own = Rooms.IndexOf(RoomOf(file));
        Assert.True(own >= 0, $"{file} stands in no room that STYLE knows");
        var text = File.ReadAllText(Path.Combine(Generator, file));
        var used = Names().Matches(text).Select(m => m.Groups["room"].Value).Where(Rooms.Contains).Distinct();
        Assert.All(used, room => Assert.True(Rooms.IndexOf(room) <= own, $"{file} uses {room}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_namespace_is_its_folder(string file)
    {
        if (file == "Program.cs") return;
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '.').Replace('/', '.');
        var expected = folder.Length == 0 ? "namespace TurkicWiki;" : $"namespace TurkicWiki.{folder};";
        Assert.Contains(expected, File.ReadAllText(Path.Combine(Generator, file)));
    }

    private static string RoomOf(string file) => file.Contains('/') ? file.Split('/')[0] : "";

    // `using TurkicWiki.X`, `TurkicWiki.X.Type` and, from within the root namespace, a bare `X.Type`.
    [GeneratedRegex(@"\bTurkicWiki\.(?<room>[A-Z]\w+)|(?<![\w.""</])(?<room>Seeds|Linking|Checking|Rendering|Exports|Editing|Serving|Cli)\.[A-Z]")]
    private static partial Regex Names();
}
