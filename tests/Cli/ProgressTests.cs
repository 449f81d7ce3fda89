using TurkicWiki.Cli;

namespace TurkicWiki.Tests.Cli;

public sealed class ProgressTests : IDisposable
{
    private readonly StringWriter shown = new();

    public void Dispose() => shown.Dispose();

    [Fact]
    public void Work_that_lasts_shows_its_stage_and_its_files()
    {
        Assert.Equal(7, WithProgress(milliseconds: 1500, interactive: true));
        Assert.Contains("write 120 of 357 files", shown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_is_soon_done_shows_nothing()
    {
        Assert.Equal(7, WithProgress(milliseconds: 0, interactive: true));
        Assert.Equal("", shown.ToString());
    }

    [Fact]
    public void A_log_is_not_told_how_far_work_is()
    {
        Assert.Equal(7, WithProgress(milliseconds: 1500, interactive: false));
        Assert.Equal("", shown.ToString());
    }

    [Fact]
    public void What_goes_wrong_in_the_work_is_thrown_as_it_is()
    {
        var terminal = new Terminal(shown, shown, Interactive: true, Colour: true, WorkingFolder: ".");
        Assert.Throws<IOException>(() => terminal.WithProgress<int>(_ => throw new IOException("the disk is full")));
    }

    private int WithProgress(int milliseconds, bool interactive) =>
        new Terminal(shown, shown, interactive, Colour: interactive, WorkingFolder: ".").WithProgress(tell =>
        {
            tell(new Progress("write", 120, 357));
            Thread.Sleep(milliseconds);
            return 7;
        });
}
