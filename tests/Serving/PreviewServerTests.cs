using System.Text;
using TurkicWiki.Rendering;
using TurkicWiki.Serving;

namespace TurkicWiki.Tests.Serving;

public sealed class PreviewServerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string folder = Directory.CreateTempSubdirectory("turkicwiki-").FullName;
    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient client = new();
    private string problems = "";

    public void Dispose()
    {
        stop.Cancel();
        client.Dispose();
        stop.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_save_rebuilds_the_site_and_reloads_the_page()
    {
        Save("one");
        var address = await StartAsync();
        Assert.Contains("<p>one", await client.GetStringAsync(address + "/en/"), StringComparison.Ordinal);
        using var events = new StreamReader(await client.GetStreamAsync(address + Overlay.EventsPath));
        var before = await EventAsync(events);

        Save("two");

        Assert.NotEqual(before, await EventAsync(events));
        var page = await client.GetStringAsync(address + "/en/");
        Assert.Contains("<p>two", page, StringComparison.Ordinal);
        Assert.Contains("EventSource", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_shown_in_the_page()
    {
        problems = "content/en.md:1:1: error LINK001: no subject '<uzbekstan>'";
        Save("one");
        var page = await client.GetStringAsync(await StartAsync() + "/en/");
        Assert.Contains("LINK001: no subject &#39;&lt;uzbekstan&gt;&#39;", page, StringComparison.Ordinal);
        Assert.Contains("<p>one", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_page_it_shows_what_is_wrong()
    {
        problems = "content/wiki.yaml:1:1: error SCHEMA001: broken";
        var answer = await client.GetAsync(new Uri(await StartAsync() + "/en/"));
        Assert.Equal(503, (int)answer.StatusCode);
        Assert.Contains("SCHEMA001", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private void Save(string text) => File.WriteAllText(Path.Combine(folder, "page.md"), text);

    private async Task<string> StartAsync()
    {
        var started = new TaskCompletionSource<string>();
        var server = new PreviewServer(Build, [folder]);
        _ = Task.Run(() => server.RunAsync(0, started.SetResult, stop.Token));
        return await started.Task.WaitAsync(Patience);
    }

    private Snapshot Build(string version)
    {
        var source = Path.Combine(folder, "page.md");
        var files = ImmutableDictionary<string, OutputFile>.Empty;
        if (File.Exists(source)) files = files.Add("en/index.html", Page($"<body><p>{File.ReadAllText(source)}</body>"));
        return new Snapshot(version, files, "en", problems);
    }

    private static OutputFile Page(string html) => new("en/index.html", Encoding.UTF8.GetBytes(html));

    private static async Task<string> EventAsync(StreamReader events)
    {
        while (await events.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line;
        }
        return "";
    }
}
