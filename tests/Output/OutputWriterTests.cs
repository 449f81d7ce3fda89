using System.Text;
using TurkicWiki.Output;
using TurkicWiki.Rendering;

namespace TurkicWiki.Tests.Output;

public sealed class OutputWriterTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("turkicwiki-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Every_file_is_written_and_the_manifest_names_it()
    {
        var summary = Write(Text("en/index.html", "home"), Text("site.css", "body{}"));

        Assert.Equal(new WriteSummary(1, 2, 0, 0, null), summary);
        Assert.Equal("home", Read("en/index.html"));
        var manifest = Manifest.Parse(File.ReadAllBytes(Path.Combine(root, Manifest.FileName)))!;
        Assert.Equal(["en/index.html", "site.css"], manifest.Files.Keys);
        Assert.Equal(Manifest.Hash("home"u8), manifest.Files["en/index.html"]);
        Assert.Equal(["en", "manifest.json", "site.css"], Entries());
    }

    [Fact]
    public void A_file_with_the_same_bytes_is_not_touched()
    {
        Write(Text("a.html", "1"), Text("b.html", "1"));
        var before = File.GetLastWriteTimeUtc(Path.Combine(root, "a.html")).AddHours(-1);
        File.SetLastWriteTimeUtc(Path.Combine(root, "a.html"), before);

        var summary = Write(Text("a.html", "1"), Text("b.html", "2"));

        Assert.Equal(new WriteSummary(2, 1, 1, 0, null), summary);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(root, "a.html")));
    }

    [Fact]
    public void A_file_in_parts_is_written_whole_and_again_only_when_one_of_them_is_another()
    {
        var (first, second, other) = (Encoding.UTF8.GetBytes(new string('1', 100_000)), "second"u8.ToArray(), "sekond"u8.ToArray());

        Assert.Equal(1, Write(new OutputFile("data.json", [first, second])).Written);
        Assert.Equal(Encoding.UTF8.GetString(first) + "second", Read("data.json"));
        Assert.Equal(1, Write(new OutputFile("data.json", (byte[])[.. first, .. second])).Unchanged);
        Assert.Equal(1, Write(new OutputFile("data.json", [first, other])).Written);
        Assert.Equal(Encoding.UTF8.GetString(first) + "sekond", Read("data.json"));
    }

    [Fact]
    public void What_an_earlier_build_wrote_is_deleted_with_its_empty_folder_and_nothing_else_is()
    {
        Write(Text("old/page/index.html", "1"), Text("a.html", "1"));
        File.WriteAllText(Path.Combine(root, "CNAME"), "mine");

        var summary = Write(Text("a.html", "1"));

        Assert.Equal(1, summary.Deleted);
        Assert.Equal(["CNAME", "a.html", "manifest.json"], Entries());
    }

    [Fact]
    public void A_stale_file_that_someone_changed_is_kept()
    {
        Write(Text("old.html", "1"));
        File.WriteAllText(Path.Combine(root, "old.html"), "by hand");

        Assert.Equal(0, Write().Deleted);
        Assert.Equal("by hand", Read("old.html"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{ broken")]
    [InlineData("{\"schema\": 9, \"files\": {}}")]
    public void Without_a_readable_manifest_it_says_so_and_mends(string? manifest)
    {
        File.WriteAllText(Path.Combine(root, "a.html"), "half a pa");
        File.WriteAllText(Path.Combine(root, "foreign.txt"), "mine");
        if (manifest is not null) File.WriteAllText(Path.Combine(root, Manifest.FileName), manifest);

        var summary = Write(Text("a.html", "whole"));

        Assert.Contains("no readable manifest.json", summary.Notice, StringComparison.Ordinal);
        Assert.Equal("whole", Read("a.html"));
        Assert.Equal("mine", Read("foreign.txt"));
        Assert.Null(Write(Text("a.html", "whole")).Notice);
    }

    [Fact]
    public void A_build_that_was_cut_short_is_cleared_up_by_the_next()
    {
        Write(Text("a.html", "1"));
        File.WriteAllText(Path.Combine(root, Journal.FileName), $"{Manifest.Hash("2"u8)}  new.html\n{Manifest.Hash("3"u8)}  ../half a li");
        File.WriteAllText(Path.Combine(root, "new.html"), "2");
        File.WriteAllText(Path.Combine(root, ".new.html.turkicwiki-new"), "half");

        var summary = Write(Text("a.html", "1"));

        Assert.Contains("cut short", summary.Notice, StringComparison.Ordinal);
        Assert.Equal(["a.html", "manifest.json"], Entries());
    }

    [Fact]
    public void A_path_outside_the_folder_is_refused() =>
        Assert.IsType<ArgumentException>(Assert.Throws<AggregateException>(() => Write(Text("../outside.html", "1"))).Flatten().InnerException);

    [Fact]
    public void Nothing_is_written_or_deleted_through_a_link()
    {
        var elsewhere = Directory.CreateTempSubdirectory("turkicwiki-elsewhere-").FullName;
        File.WriteAllText(Path.Combine(elsewhere, "index.html"), "mine");
        Directory.CreateSymbolicLink(Path.Combine(root, "en"), elsewhere);
        var lie = Manifest.Empty with { Files = Manifest.Empty.Files.Add("en/index.html", Manifest.Hash("mine"u8)) };
        File.WriteAllBytes(Path.Combine(root, Manifest.FileName), lie.ToBytes());

        Assert.Contains("link", Assert.Throws<IOException>(() => Write(Text("en/index.html", "1"))).Message, StringComparison.Ordinal);
        Assert.Throws<IOException>(() => Write());
        Assert.Equal("mine", File.ReadAllText(Path.Combine(elsewhere, "index.html")));

        // A file that is a link is replaced; what it leads to stays as it is, beside its place too.
        File.CreateSymbolicLink(Path.Combine(root, "a.html"), Path.Combine(elsewhere, "index.html"));
        File.CreateSymbolicLink(Path.Combine(root, ".a.html.turkicwiki-new"), Path.Combine(elsewhere, "index.html"));
        Directory.Delete(Path.Combine(root, "en"));
        Write(Text("a.html", "1"));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(elsewhere, "index.html")));
        Assert.Equal("1", Read("a.html"));

        File.CreateSymbolicLink(Path.Combine(root, OutputLock.FileName), Path.Combine(elsewhere, "index.html"));
        Assert.Throws<IOException>(() => Write());
        Directory.Delete(elsewhere, recursive: true);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("en/../../outside.txt")]
    [InlineData("/outside.txt")]
    public void A_manifest_that_names_what_lies_outside_is_none(string path)
    {
        var outside = Path.Combine(root, "outside.txt");
        File.WriteAllText(outside, "mine");
        var within = Path.Combine(root, "within");
        Directory.CreateDirectory(within);
        var lie = Manifest.Empty with { Files = Manifest.Empty.Files.Add(path, Manifest.Hash("mine"u8)) };
        File.WriteAllBytes(Path.Combine(within, Manifest.FileName), lie.ToBytes());

        Assert.Contains("no readable manifest.json", OutputWriter.Write(Site(), within).Notice, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(outside));
    }

    [Fact]
    public void What_someone_spoilt_or_took_away_is_made_anew_and_said()
    {
        Write(Text("a.html", "1"), Text("b.html", "1"), Text("c.html", "1"));
        File.WriteAllText(Path.Combine(root, "a.html"), "by hand");
        File.Delete(Path.Combine(root, "b.html"));

        Assert.Equal(new WriteSummary(3, 2, 1, 0, "2 files were not as the last build left them; they are made anew"),
            Write(Text("a.html", "1"), Text("b.html", "1"), Text("c.html", "1")));
        Assert.Equal("1", Read("a.html"));
        Assert.Equal("1", Read("b.html"));
    }

    [Fact]
    public void A_build_that_is_cut_short_twice_leaves_nothing_behind_either()
    {
        Write(Text("a.html", "1"));
        File.WriteAllText(Path.Combine(root, Journal.FileName), $"{Manifest.Hash("2"u8)}  x/new.html\n");
        Directory.CreateDirectory(Path.Combine(root, "x"));
        File.WriteAllText(Path.Combine(root, "x/.new.html.turkicwiki-new"), "half");
        File.WriteAllText(Path.Combine(root, ".manifest.json.turkicwiki-new"), "half");
        // A folder in the place of a page: this build is cut short as well.
        Directory.CreateDirectory(Path.Combine(root, "b.html"));
        Assert.Throws<IOException>(() => Write(Text("b.html", "1")));
        Directory.Delete(Path.Combine(root, "b.html"));

        Assert.Contains("cut short", Write(Text("a.html", "1")).Notice, StringComparison.Ordinal);
        Assert.Equal(["a.html", "manifest.json"], Entries());
    }

    [Fact]
    public async Task No_page_is_written_where_its_style_cannot_be_and_nobody_waits_for_it()
    {
        var site = Site(Text("a.html", "1"), Text("b.html", "1")) with
        {
            Groups = [new PlannedGroup(_ => true, () => throw Late(new IOException("no style")))],
            Exports = [new PlannedGroup(_ => true, () => [Text("data.json", "{}")])],
        };
        var failure = await Assert.ThrowsAsync<IOException>(() => Task.Run(() => OutputWriter.Write(site, root)).WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.StartsWith("no style", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Entries(), entry => entry.EndsWith(".html", StringComparison.Ordinal));
    }

    private WriteSummary Write(params OutputFile[] files) => OutputWriter.Write(Site(files), root);

    private static PlannedSite Site(params OutputFile[] files) => new(
        [.. files.Where(IsPage).Select(f => new PlannedFile(f.Path, () => f))],
        [new PlannedGroup(_ => true, () => files.Where(f => !IsPage(f)))]);

    // Others have begun by then.
    private static IOException Late(IOException failure)
    {
        Thread.Sleep(100);
        return failure;
    }

    private static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private string Read(string path) => File.ReadAllText(Path.Combine(root, path));

    private IEnumerable<string> Entries() =>
        Directory.EnumerateFileSystemEntries(root).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
}
