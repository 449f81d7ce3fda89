using System.Text;
using System.Text.Json;
using TurkicWiki.Content;
using TurkicWiki.Editing;

namespace TurkicWiki.Tests.Editing;

/// <summary>Changes of several files are made all at once or not at all.</summary>
public sealed class FileEditsTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("turkicwiki-").FullName;

    public FileEditsTests()
    {
        Write("content/a.md", "a");
        Write("content/b.md", "b");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void All_changes_are_made()
    {
        FileEdits.Apply(root, [Edit("content/a.md", "a", "A"), Edit("content/x/c.md", null, "C"), Edit("content/b.md", "b", null)]);
        Assert.Equal(["content/a.md=A", "content/x/c.md=C"], State());
    }

    [Fact]
    public void A_file_that_someone_changed_meanwhile_stops_all()
    {
        Assert.Throws<IOException>(() => FileEdits.Apply(root, [Edit("content/a.md", "a", "A"), Edit("content/b.md", "older", "B")]));
        Assert.Equal(["content/a.md=a", "content/b.md=b"], State());
    }

    [Fact]
    public void A_file_in_the_way_is_never_overwritten()
    {
        Assert.Throws<IOException>(() => FileEdits.Apply(root, [Edit("content/a.md", "a", "A"), Edit("content/b.md", null, "B")]));
        Assert.Equal(["content/a.md=a", "content/b.md=b"], State());
    }

    [Fact]
    public void A_disk_that_takes_no_more_leaves_everything_as_it_was()
    {
        // A folder where the new text is to be written beside its place: writing it fails.
        Directory.CreateDirectory(Path.Combine(root, "content/.b.md.turkicwiki-new/kept"));
        Assert.ThrowsAny<Exception>(() => FileEdits.Apply(root, [Edit("content/a.md", "a", "A"), Edit("content/new/n.md", null, "N"), Edit("content/b.md", "b", "B")]));
        Assert.Equal(["content/a.md=a", "content/b.md=b"], State());
        Assert.False(Directory.Exists(Path.Combine(root, "content/new")));
    }

    /// <summary>The machine stopped after the first of three renames.</summary>
    [Fact]
    public void A_change_that_was_cut_short_is_undone_and_what_someone_wrote_since_is_kept()
    {
        FileEdit[] edits = [Edit("content/a.md", "a", "A"), Edit("content/b.md", "b", "B"), Edit("content/c.md", null, "C")];
        Write(FileEdits.Journal, JsonSerializer.Serialize(edits));
        Write("content/a.md", "A");
        Write("content/b.md", "someone’s own");
        Write("content/.b.md.turkicwiki-new", "B");
        Write("content/.c.md.turkicwiki-new", "C");

        Assert.NotNull(FileEdits.Recover(root));
        Assert.Equal(["content/a.md=a", "content/b.md=someone’s own"], State());
        Assert.Null(FileEdits.Recover(root));
    }

    [Fact]
    public void Line_ends_stay_as_they_are()
    {
        Write("content/a.md", "one\r\ntwo\r\n");
        FileEdits.Apply(root, [FileEdit.Rewrite(root, new SourceFile("content/a.md", "one\ntwo\n"), "one\n2\n")]);
        Assert.Contains("content/a.md=one\r\n2\r\n", State());
    }

    [Fact]
    public void What_someone_saved_after_it_was_read_is_not_overwritten() =>
        Assert.Throws<IOException>(() => FileEdit.Rewrite(root, new SourceFile("content/a.md", "older"), "A"));

    [Fact]
    public void Nothing_is_written_outside_of_the_wiki() =>
        Assert.Throws<IOException>(() => FileEdits.Apply(root, [Edit("../outside.md", null, "x")]));

    private static FileEdit Edit(string path, string? before, string? after) => new(path, Bytes(before), Bytes(after));

    private static byte[]? Bytes(string? text) => text is null ? null : Encoding.UTF8.GetBytes(text);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.WriteAllText(Path.Combine(root, path), text);
    }

    private IEnumerable<string> State() => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Select(f => $"{Path.GetRelativePath(root, f).Replace('\\', '/')}={File.ReadAllText(f)}").Order(StringComparer.Ordinal);
}
