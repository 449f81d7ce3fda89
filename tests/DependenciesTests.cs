using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TurkicWiki.Rendering;
using TurkicWiki.Serving;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests;

/// <summary>Every package is fixed, locked, audited and has its reason in docs/dependencies.md.</summary>
public sealed partial class DependenciesTests
{
    private static readonly ImmutableArray<string> Projects = ["generator/TurkicWiki.csproj", "tests/TurkicWiki.Tests.csproj", "benchmarks/TurkicWiki.Benchmarks.csproj"];

    private static readonly string Docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "dependencies.md"));

    [Fact]
    public void The_table_names_each_package_with_who_uses_it_and_why()
    {
        var used = from project in Projects
                   from package in Named(project, "PackageReference", "Include")
                   select $"{package}: {project.Split('/')[0]}";
        Assert.Equal(used.Order(StringComparer.OrdinalIgnoreCase), Row().Matches(Docs).Select(m => $"{m.Groups[1].Value}: {m.Groups[2].Value}").Order(StringComparer.OrdinalIgnoreCase));
        Assert.All(Row().Matches(Docs), row => Assert.True(row.Groups[3].Value.Length > 20, row.Value));
    }

    [Fact]
    public void No_version_is_open_and_none_stands_there_for_nothing()
    {
        var fixedTo = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(e => e.Attribute("Include")!.Value, e => e.Attribute("Version")!.Value);
        Assert.All(fixedTo, package => Assert.Matches(@"^\d+(\.\d+)+$", package.Value));
        Assert.Equal(Projects.SelectMany(p => Named(p, "PackageReference", "Include")).Order(StringComparer.Ordinal), fixedTo.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_project_is_locked_and_the_lock_is_kept()
    {
        Assert.All(Projects, project =>
        {
            var locked = File.ReadAllText(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, "packages.lock.json"));
            Assert.All(Named(project, "PackageReference", "Include"), package => Assert.Contains($"\"{package}\": {{", locked, StringComparison.Ordinal));
            Assert.Contains("\"contentHash\"", locked, StringComparison.Ordinal);
        });
        Assert.Contains("dotnet restore --locked-mode", File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")), StringComparison.Ordinal);
    }

    [Fact]
    public void All_packages_are_audited_and_what_is_found_stops_the_workflow_alone()
    {
        var settings = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants();
        string Setting(string name) => settings.Single(e => e.Name.LocalName == name).Value;
        Assert.Equal(("true", "all", "low"), (Setting("NuGetAudit"), Setting("NuGetAuditMode"), Setting("NuGetAuditLevel")));
        var lenient = settings.Single(e => e.Name.LocalName == "WarningsNotAsErrors" && e.Value.Contains("NU1901;NU1902;NU1903;NU1904", StringComparison.Ordinal));
        Assert.Equal("'$(CI)' != 'true'", lenient.Attribute("Condition")!.Value);
    }

    [Theory]
    [InlineData("true", "error NU1901", 1)]
    [InlineData("false", "warning NU1901", 0)]
    public async Task A_restore_fails_in_the_workflow_where_a_list_names_the_least_of_vulnerabilities(string ci, string said, int exitCode)
    {
        var root = Directory.CreateTempSubdirectory("turkicwiki-audit-").FullName;
        var address = "";
        await using var host = await SiteHost.StartAsync(0, new StaticSite(path => Vulnerable(path, address)), CancellationToken.None);
        address = host.Address;
        Directory.CreateDirectory(Path.Combine(root, "generator"));
        foreach (var file in new[] { "global.json", "Directory.Build.props", "Directory.Packages.props", Projects[0], "generator/packages.lock.json" })
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(root, file));
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <configuration><auditSources><clear/><add key="list" value="{address}/index.json" allowInsecureConnections="true"/></auditSources></configuration>
            """);
        var start = new ProcessStartInfo("dotnet", ["restore", Path.Combine(root, Projects[0])])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            Environment = { ["CI"] = ci, ["NUGET_HTTP_CACHE_PATH"] = Path.Combine(root, "cache") },
        };
        using var restore = Process.Start(start)!;
        var told = await restore.StandardOutput.ReadToEndAsync();
        await restore.WaitForExitAsync();
        Assert.Contains(said, told, StringComparison.Ordinal);
        Assert.Equal(exitCode, restore.ExitCode);
        Directory.Delete(root, recursive: true);
    }

    // As a registry has it that keeps a list: https://learn.microsoft.com/nuget/api/vulnerability-info
    private static OutputFile? Vulnerable(string path, string address) => path switch
    {
        "index.json" => Json(path, $$"""{ "version": "3.0.0", "resources": [{ "@id": "{{address}}/lists.json", "@type": "VulnerabilityInfo/6.7.0" }] }"""),
        "lists.json" => Json(path, $$"""[{ "@name": "all", "@id": "{{address}}/all.json", "@updated": "2026-01-01T00:00:00Z", "comment": "" }]"""),
        "all.json" => Json(path, """{ "yamldotnet": [{ "url": "https://lake.example/", "severity": 0, "versions": "(, 999.0.0)" }] }"""),
        _ => null,
    };

    private static OutputFile Json(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Named(string project, string element, string attribute) =>
        XDocument.Load(Path.Combine(Repository.Root, project)).Descendants(element).Select(e => e.Attribute(attribute)!.Value);

    [GeneratedRegex(@"^\| ([A-Za-z.]+) \| (generator|tests|benchmarks) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
