using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Tests.Checking;

namespace TurkicWiki.Tests.Fuzzing;

/// <summary>Names and links of files cannot lead out of the folders, nor take each other's place.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("turkicwiki-folders-").FullName;

    public FolderTests()
    {
        foreach (var (path, bytes) in Laboratory.Files) Write(path, bytes);
        Write("themes/default/templates/a.hbs", "a"u8.ToArray());
        Write("outside.md", "---\ntitle: secret\ndescription: a\n---\n"u8.ToArray());
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("content/pages/about/xx.md", "outside.md")]
    [InlineData("content/states/arvenia/extra.yaml", "outside.md")]
    [InlineData("content/leaders/elsewhere", ".")]
    [InlineData("seeds/other.yaml", "outside.md")]
    [InlineData("seeds/nowhere.yaml", "missing")]
    [InlineData("themes/default/assets", ".")]
    [InlineData("themes/default/templates/b.hbs", "outside.md")]
    public void A_link_out_of_the_folders_is_an_error_and_is_not_followed(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.CreateSymbolicLink(Path.Combine(root, path), Path.Combine(root, target));
        var result = SiteBuild.Check(new BuildOptions(root), new PageCache(), new StageClock());
        Assert.Contains(result.Diagnostics, d => d.At.File == path && d.Rule == Rules.UnknownFile && d.Message.Contains("link", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Site.Content.Files.Values, f => f.Text.Contains("secret", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Theme.Templates, t => t.Text.Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content/states/con/facts.yaml")]
    [InlineData("content/states/NUL/facts.yaml")]
    [InlineData("content/states/Arvenia/facts.yaml")]           // differs in case alone
    [InlineData("content/states/arve\u0301nia/facts.yaml")]     // and in the form of a letter
    [InlineData("content/states/arvеnia/facts.yaml")]           // and in a Cyrillic letter
    [InlineData("content/states/a b/facts.yaml")]
    [InlineData("content/states/-/facts.yaml")]
    [InlineData("content/datasets/lpt1.yaml")]
    [InlineData("content/pages/timeline/en.md")]
    [InlineData("content/pages/states/en.md")]
    [InlineData("content/pages/compare/en.md")]
    [InlineData("content/states/arvenia/EN.md")]
    [InlineData("content/languages/EN.yaml")]
    [InlineData("content/states/arvenia/facts.YAML")]
    [InlineData("content/index.md")]
    [InlineData("content/a/b/c/d/e/f/g/h/i/j/k/l.yaml")]
    public void A_name_that_would_take_another_place_is_an_error(string path)
    {
        Write(path, Laboratory.Files.First(f => f.Key.EndsWith(path.Split('/')[^1], StringComparison.OrdinalIgnoreCase) || f.Key.EndsWith("facts.yaml", StringComparison.Ordinal)).Value);
        var found = SiteBuild.Check(new BuildOptions(root), new PageCache(), new StageClock()).Diagnostics;
        Assert.Contains(found, d => d.At.File.StartsWith(path.StartsWith("content/states", StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("theme: default", "theme: ../../elsewhere")]
    [InlineData("languages: [en, qaa]", "languages: [en, qaa, assets]")]
    [InlineData("languages: [en, qaa]", "languages: [en, qaa, con]")]
    [InlineData("languages: [en, qaa]", "languages: [en, qaa, \"../a\"]")]
    public void A_setting_that_is_a_path_is_an_error(string old, string now) =>
        Assert.Contains(SmallSite.With("content/wiki.yaml", old, now).Content.Diagnostics, d => d.At.File == "content/wiki.yaml");

    private void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.WriteAllBytes(Path.Combine(root, path), bytes);
    }
}
