using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Tests.Output;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Hostile;

/// <summary>A small wiki on the disk in which some vectors stand in every field that a text can stand in.</summary>
internal sealed class HostileWiki : IDisposable
{
    private static readonly string[] Settings = ["content/languages/", "content/wiki.yaml"];

    private readonly string folder = Directory.CreateTempSubdirectory("turkicwiki-hostile-").FullName;
    private readonly HashSet<string> mild = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, HostileFile> files;

    /// <param name="vectors">Those of this wiki: each is the subject of pages of its own.</param>
    /// <param name="settings">Those that stand in what a wiki has once: its name, its interface strings, its dates.</param>
    public HostileWiki(ImmutableArray<Vector> vectors, ImmutableArray<Vector> settings)
    {
        files = new[] { vectors.SelectMany(HostilePages.Of), HostileLists.Of(vectors), HostileSettings.Of(vectors, settings) }
            .SelectMany(f => f).ToImmutableDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var file in SmallWikiFolder.Sources.Where(f => !files.ContainsKey(f.Path))) Write(file.Path, file.Text);
        foreach (var file in SourceLoader.LoadFolder(Repository.Root, "themes/default"))
        {
            var place = Path.Combine(Root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place, file.Bytes.ToArray());
        }
        WriteHostile();
    }

    public string Root => Path.Combine(folder, "wiki");

    public string Output => Path.Combine(folder, "output");

    /// <summary>In how many fields vectors stand.</summary>
    public int Fields => files.Values.SelectMany(f => f.Fields).Distinct().Count();

    /// <summary>How many of them the checks refused.</summary>
    public int Refused => mild.Count;

    /// <summary>True if a vector stands in a field that the checks let pass.</summary>
    public bool Has(Vector vector) => files.Values.Any(f => f.Written(mild).Contains(HostileFile.Quoted(vector.Text), StringComparison.Ordinal));

    public CheckedSite Check() => SiteBuild.Check(new BuildOptions(Root), new PageCache(), new StageClock());

    /// <summary>Writes plain words for the vectors that the checks refuse, until they refuse none. What is left can be published.</summary>
    /// <returns>All that was said of what was refused.</returns>
    public ImmutableArray<Diagnostic> Accept() => [.. AcceptReadable(), .. Mend(IsError)];

    /// <summary>Writes plain words only where a vector makes a whole file unreadable, and with it the vectors beside it.</summary>
    public ImmutableArray<Diagnostic> AcceptReadable() => Mend(d => IsError(d) && (d.Rule == Rules.BadYaml || d.Rule == Rules.BadEncoding || Settings.Any(s => d.At.File.StartsWith(s, StringComparison.Ordinal))));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ImmutableArray<Diagnostic> Mend(Func<Diagnostic, bool> isWrong)
    {
        var said = ImmutableArray.CreateBuilder<Diagnostic>();
        while (Found().Where(isWrong).ToArray() is { Length: > 0 } found)
        {
            said.AddRange(found);
            var before = mild.Count;
            foreach (var diagnostic in found) Refuse(diagnostic.At);
            WriteHostile();
            Assert.True(mild.Count > before, string.Join("\n", found.Take(10).Select(d => $"in no field that could give way: {d.At} {d.Rule.Code} {d.Message}")));
        }
        return said.ToImmutable();
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Rule.Severity == Severity.Error;

    // What shares a cause is reported once; here each place of it has to give way.
    private IEnumerable<Diagnostic> Found()
    {
        var wiki = Check();
        return wiki.Site.Content.Diagnostics.Concat(wiki.Site.Diagnostics).Concat(wiki.Diagnostics).Distinct();
    }

    // The field alone gives way, in all languages: the more stands, the more is tried.
    private void Refuse(Location at)
    {
        if (files.TryGetValue(at.File, out var file) && file.FieldAt(at.Line, mild) is { } field) mild.Add(field);
    }

    private void WriteHostile()
    {
        foreach (var file in files.Values) Write(file.Path, file.Written(mild));
    }

    private void Write(string path, string text)
    {
        var place = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }
}
