using TurkicWiki.Content;

namespace TurkicWiki.Tests.Content;

/// <summary>What is read again from the disk, and what is kept.</summary>
public sealed class SourceLoaderTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string root = Directory.CreateTempSubdirectory("turkicwiki-").FullName;
    private readonly PageCache cache = new();

    public SourceLoaderTests() => Directory.CreateDirectory(Path.Combine(root, "content"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_file_that_was_not_written_since_is_not_read_again()
    {
        Write("one", LongAgo);
        Assert.Equal("one", Text());
        Write("two", LongAgo);
        Assert.Equal("one", Text());
    }

    [Fact]
    public void A_file_that_was_written_since_or_is_longer_is_read_again()
    {
        Write("one", LongAgo);
        Assert.Equal("one", Text());
        Write("two", LongAgo.AddSeconds(1));
        Assert.Equal("two", Text());
        Write("three", LongAgo.AddSeconds(1));
        Assert.Equal("three", Text());
    }

    [Fact]
    public void Of_a_file_that_was_written_just_now_nothing_is_kept()
    {
        // As far as a slow machine is concerned: the clock goes on meanwhile.
        var now = DateTime.UtcNow.AddMinutes(1);
        Write("one", now);
        Assert.Equal("one", Text());
        Write("two", now);
        Assert.Equal("two", Text());
    }

    private void Write(string text, DateTime at)
    {
        var file = Path.Combine(root, "content", "wiki.yaml");
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, at);
    }

    private string Text() => Assert.Single(SourceLoader.Load(root, cache)).Text;
}
