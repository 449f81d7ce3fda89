using System.Text;
using TurkicWiki.Rendering;
using TurkicWiki.Serving;

namespace TurkicWiki.Tests.Serving;

public sealed class StaticSiteTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["index.html"] = "front",
        ["en/index.html"] = "home",
        ["en/states/kazakhstan/index.html"] = "page",
        ["en/404.html"] = "not here",
        ["kk/404.html"] = "жоқ",
        ["data/claims.jsonl"] = "{}",
    };

    private readonly StaticSite site = new(path => Files.TryGetValue(path, out var text) ? new OutputFile(path, Encoding.UTF8.GetBytes(text)) : null, "en");

    [Theory]
    [InlineData("/", 200, "front")]
    [InlineData("/en/", 200, "home")]
    [InlineData("/en/states/kazakhstan/", 200, "page")]
    [InlineData("/kk/states/nowhere/", 404, "жоқ")]
    [InlineData("/ru/nowhere/", 404, "not here")]
    [InlineData("/nowhere", 404, "not here")]
    public void It_answers_as_the_host_does(string path, int status, string text)
    {
        var answer = site.Get(path);
        Assert.Equal(status, answer.Status);
        Assert.Equal(text, Encoding.UTF8.GetString(answer.Body.Span));
        Assert.True(answer.IsPage);
    }

    [Fact]
    public void A_folder_without_its_slash_redirects()
    {
        var answer = site.Get("/en/states/kazakhstan");
        Assert.Equal((301, "/en/states/kazakhstan/"), (answer.Status, answer.Location));
    }

    [Fact]
    public void A_data_file_has_its_type() => Assert.Equal("application/x-ndjson", site.Get("/data/claims.jsonl").ContentType);

    [Fact]
    public void A_path_out_of_the_folder_finds_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("turkicwiki-").FullName;
        File.WriteAllText(Path.Combine(folder, "secret.txt"), "x");
        var inner = Directory.CreateDirectory(Path.Combine(folder, "site")).FullName;
        Assert.Equal(404, StaticSite.OfFolder(inner, "en").Get("/../secret.txt").Status);
        Directory.Delete(folder, recursive: true);
    }
}
