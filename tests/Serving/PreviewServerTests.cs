using System.Net;
using System.Text;
using TurkicWiki.Rendering;
using TurkicWiki.Serving;

namespace TurkicWiki.Tests.Serving;

/// <summary>The server around a build that makes one page of one file.</summary>
public sealed class PreviewServerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string folder = Directory.CreateTempSubdirectory("turkicwiki-").FullName;
    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private int builds;

    public PreviewServerTests() => Directory.CreateDirectory(Path.Combine(folder, "content"));

    public void Dispose()
    {
        stop.Cancel();
        client.Dispose();
        stop.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_save_rebuilds_the_site_and_tells_the_browser()
    {
        Save("one");
        var address = await StartAsync();
        Assert.Contains("<p>one", await client.GetStringAsync(address + "/en/"), StringComparison.Ordinal);
        using var events = new StreamReader(await client.GetStreamAsync(address + "/.preview/events"));
        var before = await EventAsync(events);

        Save("two");

        Assert.NotEqual(before, await EventAsync(events));
        var page = await client.GetStringAsync(address + "/en/");
        Assert.Contains("<p>two", page, StringComparison.Ordinal);
        Assert.Matches("<script src=\"/[.]preview/preview[.][0-9a-f]{10}[.]js\" ", page);
    }

    [Fact]
    public async Task A_file_that_another_takes_the_place_of_is_a_change()
    {
        Save("one");
        var address = await StartAsync();
        File.WriteAllText(Path.Combine(folder, "page.md~"), "two");
        File.Move(Path.Combine(folder, "page.md~"), Path.Combine(folder, "content", "page.md"), overwrite: true);
        await UntilShownAsync(address, "two");
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_again_is_watched_again()
    {
        Save("one");
        var address = await StartAsync();
        Directory.Delete(Path.Combine(folder, "content"), recursive: true);
        await UntilShownAsync(address, "nothing");
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        Save("two");
        await UntilShownAsync(address, "two");
        Save("three");
        await UntilShownAsync(address, "three");
    }

    [Fact]
    public async Task A_thousand_saves_at_once_end_with_the_last()
    {
        Save("one");
        var address = await StartAsync();
        for (var number = 1; number <= 1000; number++) Save($"save {number}");
        await UntilShownAsync(address, "save 1000");
        Assert.InRange(builds, 2, 500);
    }

    [Fact]
    public async Task Half_a_file_that_an_editor_is_writing_is_no_error()
    {
        Save("whole");
        var address = await StartAsync();
        using var events = new StreamReader(await client.GetStreamAsync(address + "/.preview/events"));
        await EventAsync(events);
        Save("error: half");
        await Task.Delay(40);
        Save("whole again");
        Assert.Contains("\"problems\":\"\"", await EventAsync(events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_shown_over_the_last_good_page_until_it_is_mended()
    {
        Save("one");
        var address = await StartAsync();
        Save("error: <script>alert(1)</script>");
        await UntilShownAsync(address, "error: &lt;script&gt;alert(1)&lt;/script&gt;");
        Assert.Contains("<p>one", await client.GetStringAsync(address + "/en/"), StringComparison.Ordinal);
        Save("two");
        await UntilShownAsync(address, "<p>two");
        Assert.DoesNotContain("preview-problems", await client.GetStringAsync(address + "/en/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_page_it_shows_what_is_wrong()
    {
        Save("error: SCHEMA001");
        var answer = await client.GetAsync(new Uri(await StartAsync() + "/en/"));
        Assert.Equal(503, (int)answer.StatusCode);
        Assert.Contains("SCHEMA001", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host", "evil.example", 421)]
    [InlineData("Host", "127.0.0.1:1", 421)]
    [InlineData("Host", "127.0.0.1.evil.example", 421)]
    [InlineData("Origin", "http://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    public async Task Another_site_learns_nothing(string header, string value, int status)
    {
        Save("one");
        var address = await StartAsync();
        foreach (var path in new[] { "/en/", "/.preview/events", "/.preview/problems" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address + path) { Headers = { { header, value } } };
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal(status, (int)answer.StatusCode);
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task A_link_from_another_site_can_be_followed()
    {
        Save("one");
        using var request = new HttpRequestMessage(HttpMethod.Get, await StartAsync() + "/en/")
        {
            Headers = { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Mode", "navigate" }, { "Sec-Fetch-Dest", "document" } },
        };
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/../content/page.md")]
    [InlineData("/en/%2e%2e/%2e%2e/content/page.md")]
    [InlineData("/en/..%2f..%2fcontent/page.md")]
    [InlineData("/en/..%5c..%5ccontent%5cpage.md")]
    [InlineData("/en/....//content/page.md")]
    [InlineData("//content/page.md")]
    [InlineData("/content/page.md")]
    [InlineData("/en/%00")]
    [InlineData("/en/page.md%00.html")]
    [InlineData("/%c0%ae%c0%ae/content/page.md")]
    [InlineData("/file:///etc/passwd")]
    [InlineData("/.preview/")]
    [InlineData("/.preview/../../etc/passwd")]
    [InlineData("/_headers")]
    public async Task Nothing_but_the_site_is_served(string path)
    {
        Save("secret");
        var address = await StartAsync();
        await client.GetStringAsync(address + "/en/");
        var answer = await RawAsync(address, path);
        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        Save("one");
        var answer = await client.PostAsync(new Uri(await StartAsync() + "/en/"), new StringContent("x"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private void Save(string text)
    {
        // Another save of the same moment may hold the file, as an editor's and a formatter's may.
        File.WriteAllText(Path.Combine(folder, "content", "page.md"), text);
    }

    private async Task<string> StartAsync()
    {
        var started = new TaskCompletionSource<string>();
        var watcher = new FolderWatcher(folder, "content");
        var server = new PreviewServer(Build, watcher);
        _ = Task.Run(async () =>
        {
            using (watcher) await server.RunAsync(0, started.SetResult, (_, _) => { }, stop.Token);
        });
        return await started.Task.WaitAsync(Patience);
    }

    private PreviewState Build(PreviewState last)
    {
        builds++;
        var source = Path.Combine(folder, "content", "page.md");
        var text = File.Exists(source) ? File.ReadAllText(source) : "nothing";
        if (text.StartsWith("error", StringComparison.Ordinal)) return last with { Problems = new Problems("1 error", text, Stops: true) };
        var page = new OutputFile("en/index.html", Encoding.UTF8.GetBytes($"<body><p>{text}</body>"));
        return new PreviewState($"{builds}", new StaticSite(path => path == page.Path ? page : null), last.Styles, Problems.None);
    }

    private async Task UntilShownAsync(string address, string text)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!(await client.GetStringAsync(address + "/en/")).Contains(text, StringComparison.Ordinal))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, $"'{text}' was never shown");
            await Task.Delay(20);
        }
    }

    // As the bytes are: a client of .NET would tidy the path.
    private static async Task<string> RawAsync(string address, string path)
    {
        var uri = new Uri(address);
        using var socket = new System.Net.Sockets.TcpClient(uri.Host, uri.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {uri.Authority}\r\nConnection: close\r\n\r\n"));
        return await new StreamReader(stream).ReadToEndAsync().WaitAsync(Patience);
    }

    private static async Task<string> EventAsync(StreamReader events)
    {
        while (await events.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line;
        }
        return "";
    }
}
