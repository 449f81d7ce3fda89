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
        ["assets/theme.1234567890.css"] = "body {}",
        ["en/states/kazakhstan/index.md"] = "# Kazakhstan",
        ["_redirects"] = """
            /  /kk/  302!  Language=kk
            /  /en/  302!  Language=en
            /en/states/qazaqstan/*  /en/states/kazakhstan/  301
            /kk/*  /kk/404.html  404
            /*  /en/404.html  404

            """,
        ["_headers"] = """
            /*
              X-Content-Type-Options: nosniff
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            /data/claims.jsonl
              Content-Type: application/x-ndjson; charset=utf-8

            """,
    };

    private readonly StaticSite site = new(path => Files.TryGetValue(path, out var text) ? new OutputFile(path, Encoding.UTF8.GetBytes(text)) : null);

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

    [Theory]
    [InlineData("/en/states/kazakhstan", 301, "/en/states/kazakhstan/")]
    [InlineData("/en/states/qazaqstan/", 301, "/en/states/kazakhstan/")]
    [InlineData("/en/states/qazaqstan", 301, "/en/states/kazakhstan/")]
    public void An_address_of_old_or_without_its_slash_redirects(string path, int status, string location)
    {
        var answer = site.Get(path);
        Assert.Equal((status, location), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("kk", "/kk/")]
    [InlineData("en", "/en/")]
    [InlineData("de", null)]
    [InlineData(null, null)]
    public void The_front_page_leads_to_the_language_that_the_reader_prefers(string? language, string? location) =>
        Assert.Equal(location, site.Get("/", language).Location);

    [Fact]
    public void No_page_but_the_front_redirects_by_language() => Assert.Equal(200, site.Get("/en/", "kk").Status);

    [Theory]
    [InlineData("/en/", "X-Content-Type-Options: nosniff")]
    [InlineData("/kk/nowhere/", "X-Content-Type-Options: nosniff")]
    [InlineData("/assets/theme.1234567890.css", "X-Content-Type-Options: nosniff; Cache-Control: public, max-age=31536000, immutable")]
    [InlineData("/data/claims.jsonl", "X-Content-Type-Options: nosniff; Content-Type: application/x-ndjson; charset=utf-8")]
    public void The_headers_of_an_address_are_those_of_every_block_that_holds_it(string path, string headers) =>
        Assert.Equal(headers, string.Join("; ", site.Get(path).Headers.Select(h => $"{h.Name}: {h.Value}")));

    [Theory]
    [InlineData("/en/states/kazakhstan/index.md", "text/markdown; charset=utf-8")]
    [InlineData("/assets/theme.1234567890.css", "text/css; charset=utf-8")]
    public void A_file_has_its_type(string path, string type) => Assert.Equal(type, site.Get(path).ContentType);

    [Theory]
    [InlineData("/_redirects")]
    [InlineData("/_headers")]
    public void What_the_host_reads_itself_is_not_published(string path) => Assert.Equal(404, site.Get(path).Status);

    [Fact]
    public void A_path_out_of_the_folder_finds_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("turkicwiki-").FullName;
        File.WriteAllText(Path.Combine(folder, "secret.txt"), "x");
        var inner = Directory.CreateDirectory(Path.Combine(folder, "site")).FullName;
        Assert.Equal(404, StaticSite.OfFolder(inner).Get("/../secret.txt").Status);
        Assert.Equal(404, StaticSite.OfFolder(inner).Get("/" + Path.Combine(folder, "secret.txt")).Status);
        Directory.Delete(folder, recursive: true);
    }
}
