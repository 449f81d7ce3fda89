using System.Buffers;
using System.Text;
using TurkicWiki.Rendering;

namespace TurkicWiki.Tests.Rendering;

public class OutputFileTests
{
    [Fact]
    public void A_small_file_is_one_part() => Assert.Equal("home", Encoding.UTF8.GetString(Assert.Single(OutputFile.Of("index.html", "home"u8).Parts).Span));

    [Fact]
    public void A_large_file_comes_in_parts_that_make_up_its_bytes()
    {
        var bytes = Numbers(300_000);

        var file = OutputFile.Of("data.json", bytes);

        Assert.True(file.Parts.Length > 1);
        Assert.All(file.Parts, part => Assert.True(part.Length < 85_000));
        Assert.Equal(bytes, file.Bytes.ToArray());
    }

    [Fact]
    public void What_is_written_piece_by_piece_is_read_in_its_order()
    {
        var bytes = Numbers(300_000);
        var writer = new PartsWriter();

        for (var at = 0; at < bytes.Length; at += 1_234) writer.Write(bytes.AsSpan(at, Math.Min(1_234, bytes.Length - at)));

        Assert.All(writer.Parts, part => Assert.True(part.Length < 85_000));
        Assert.Equal(bytes, new OutputFile("data.json", writer.Parts).Bytes.ToArray());
    }

    [Fact]
    public void A_piece_larger_than_a_part_stands_in_one()
    {
        var writer = new PartsWriter();
        writer.Write("["u8);

        Numbers(200_000).CopyTo(writer.GetSpan(200_000));
        writer.Advance(200_000);

        Assert.Equal([(byte)'[', .. Numbers(200_000)], new OutputFile("data.json", writer.Parts).Bytes.ToArray());
    }

    private static byte[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(i => (byte)(i % 251))];
}
