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
        var summary = OutputWriter.Write([Text("en/index.html", "home"), Text("site.css", "body{}")], root);

        Assert.Equal(new WriteSummary(2, 0, 0, null), summary);
        Assert.Equal("home", Read("en/index.html"));
        var manifest = Manifest.Read(Path.Combine(root, Manifest.FileName))!;
        Assert.Equal(["en/index.html", "site.css"], manifest.Files.Keys);
        Assert.Equal(Manifest.Hash("home"u8), manifest.Files["en/index.html"]);
        Assert.Equal(["en", "manifest.json", "site.css"], Entries());
    }

    [Fact]
    public void A_file_with_the_same_bytes_is_not_touched()
    {
        OutputWriter.Write([Text("a.html", "1"), Text("b.html", "1")], root);
        var before = File.GetLastWriteTimeUtc(Path.Combine(root, "a.html")).AddHours(-1);
        File.SetLastWriteTimeUtc(Path.Combine(root, "a.html"), before);

        var summary = OutputWriter.Write([Text("a.html", "1"), Text("b.html", "2")], root);

        Assert.Equal(new WriteSummary(1, 1, 0, null), summary);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(root, "a.html")));
    }

    [Fact]
    public void What_an_earlier_build_wrote_is_deleted_with_its_empty_folder_and_nothing_else_is()
    {
        OutputWriter.Write([Text("old/page/index.html", "1"), Text("a.html", "1")], root);
        File.WriteAllText(Path.Combine(root, "CNAME"), "mine");

        var summary = OutputWriter.Write([Text("a.html", "1")], root);

        Assert.Equal(1, summary.Deleted);
        Assert.Equal(["CNAME", "a.html", "manifest.json"], Entries());
    }

    [Fact]
    public void A_stale_file_that_someone_changed_is_kept()
    {
        OutputWriter.Write([Text("old.html", "1")], root);
        File.WriteAllText(Path.Combine(root, "old.html"), "by hand");

        Assert.Equal(0, OutputWriter.Write([], root).Deleted);
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

        var summary = OutputWriter.Write([Text("a.html", "whole")], root);

        Assert.Contains("no readable manifest.json", summary.Notice, StringComparison.Ordinal);
        Assert.Equal("whole", Read("a.html"));
        Assert.Equal("mine", Read("foreign.txt"));
        Assert.Null(OutputWriter.Write([Text("a.html", "whole")], root).Notice);
    }

    [Fact]
    public void A_build_that_was_cut_short_is_cleared_up_by_the_next()
    {
        OutputWriter.Write([Text("a.html", "1")], root);
        var half = Manifest.Empty with { Files = Manifest.Empty.Files.Add("new.html", Manifest.Hash("2"u8)) };
        File.WriteAllBytes(Path.Combine(root, "manifest.pending.json"), half.ToBytes());
        File.WriteAllText(Path.Combine(root, "new.html"), "2");
        File.WriteAllText(Path.Combine(root, "new.html.new"), "half");

        var summary = OutputWriter.Write([Text("a.html", "1")], root);

        Assert.Contains("cut short", summary.Notice, StringComparison.Ordinal);
        Assert.Equal(["a.html", "manifest.json"], Entries());
    }

    [Fact]
    public void A_path_outside_the_folder_is_refused() =>
        Assert.Throws<ArgumentException>(() => OutputWriter.Write([Text("../outside.html", "1")], root));

    private static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private string Read(string path) => File.ReadAllText(Path.Combine(root, path));

    private IEnumerable<string> Entries() =>
        Directory.EnumerateFileSystemEntries(root).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
}
