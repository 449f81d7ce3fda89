using TurkicWiki.Figures;

namespace TurkicWiki.Tests.Figures;

public class FigureMatchTests
{
    [Theory]
    [InlineData("1994-04-30", "1994-04-30", true)]
    [InlineData("1994-04-30", "1994-04", true)]        // coarser
    [InlineData("1994-04-30", "1994", true)]
    [InlineData("1994-04-30", "199X", true)]
    [InlineData("1994-04-30", "19XX", true)]
    [InlineData("1994-04-30", "XXXX-04-30", true)]
    [InlineData("1994", "1994-04", false)]             // finer
    [InlineData("XXXX-01-16", "1994-01-16", false)]
    [InlineData("1994-04-30", "1994-04-13", false)]
    [InlineData("1994-04-30", "1995", false)]
    [InlineData("1993-05-27/1993-05-29", "1993-05-29", true)]
    [InlineData("1993-05-27/1993-05-29", "1993-05", true)]
    [InlineData("1992/2006", "1995", false)]
    [InlineData("1992 2006", "1992/2006", true)]
    [InlineData("1992", "1992/2006", false)]
    [InlineData("2021", "2021/..", true)]
    [InlineData("14752400000", "14752400000", true)]
    [InlineData("14752400000", "14800000000", false)]  // no rounding
    [InlineData("2.9", "3", false)]
    [InlineData("62/79", "62", false)]
    public void A_passage_vouches_for_the_same_and_for_coarser_dates(string passage, string figure, bool vouches) =>
        Assert.Equal(vouches, FigureMatch.Vouches(passage.Split(' '), figure));

    [Theory]
    [InlineData("1991-12-16 1991-12-17", "1991-12-16/1991-12-17", true)]
    [InlineData("1991-12-16 1991-12-17", "XXXX-12-16 1991-12-17", true)]
    [InlineData("1991 XXXX-12-16", "1991-12-16", true)]
    [InlineData("1992/2006", "1992 2006", true)]
    [InlineData("1991-12-16", "1991-12-17", false)]
    [InlineData("1991-12-16", "1991-11-16", false)]
    [InlineData("1997 1997 1999", "1997 1999 1999", false)]
    [InlineData("5 5", "5", false)]
    [InlineData("199X", "1990", false)]
    public void Languages_are_compared_by_the_parts_of_dates(string one, string other, bool same) =>
        Assert.Equal(same, FigureMatch.Parts(one.Split(' ')).SequenceEqual(FigureMatch.Parts(other.Split(' '))));
}
