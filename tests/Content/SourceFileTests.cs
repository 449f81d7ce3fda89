using System.Text;
using TurkicWiki.Content;

namespace TurkicWiki.Tests.Content;

public class SourceFileTests
{
    private static readonly SourceFile File = new("content/a.md", "Қазақ\n");

    [Fact]
    public void Files_of_the_same_path_and_text_are_equal_whatever_they_were_made_of()
    {
        SourceFile same = new("content/a.md", Encoding.UTF8.GetBytes("Қазақ\n"));

        Assert.Equal(File, same);
        Assert.Equal(File.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(File, same with { Text = "Казах\n" });
        Assert.NotEqual(File, same with { Path = "content/b.md" });
        Assert.NotEqual(File, same with { IsLink = true });
    }

    [Fact]
    public void A_file_with_another_text_gives_that_text()
    {
        Assert.Equal("Казах\n", (File with { Text = "Казах\n" }).Text);
        Assert.Equal("Қазақ\n", File.Text);
    }

    [Fact]
    public void A_byte_order_mark_is_known_without_a_string()
    {
        Assert.True(new SourceFile("content/a.md", (byte[])[0xEF, 0xBB, 0xBF, (byte)'a']).HasByteOrderMark);
        Assert.False(File.HasByteOrderMark);
    }
}
