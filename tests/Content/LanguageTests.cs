using TurkicWiki.Content.Languages;
using TurkicWiki.Figures;

namespace TurkicWiki.Tests.Content;

public class LanguageTests
{
    [Theory]
    [InlineData("en", 1, "one")]
    [InlineData("en", 0, "other")]
    [InlineData("en", 21, "other")]
    [InlineData("kk", 1, "one")]
    [InlineData("kk", 5, "other")]
    [InlineData("ru", 1, "one")]
    [InlineData("ru", 21, "one")]
    [InlineData("ru", 11, "many")]
    [InlineData("ru", 2, "few")]
    [InlineData("ru", 24, "few")]
    [InlineData("ru", 12, "many")]
    [InlineData("ru", 0, "many")]
    [InlineData("ru", 111, "many")]
    public void A_count_takes_the_form_of_the_language(string language, int n, string category) =>
        Assert.Equal(category, Sample.Language(language).Plurals.Of(n));

    [Theory]
    [InlineData("n = 0,2..4", 3, true)]
    [InlineData("n = 0,2..4", 1, false)]
    [InlineData("n mod 10 = 1 and n mod 100 != 11 or n = 5", 5, true)]
    [InlineData("v != 0", 5, false)]
    [InlineData("", 5, true)]
    [InlineData("n > 3", 5, null)]
    [InlineData("n % 0 = 1", 5, null)]
    [InlineData("n = 1 and", 5, null)]
    public void Conditions_are_those_of_CLDR(string condition, int n, bool? holds) =>
        Assert.Equal(holds, PluralRules.Holds(condition, n));

    [Theory]
    [InlineData("1991-12-16", "16 December 1991", "1991 жылғы 16 желтоқсан", "16 декабря 1991 года")]
    [InlineData("1991-12-06", "6 December 1991", "1991 жылғы 6 желтоқсан", "6 декабря 1991 года")]
    [InlineData("1991-12", "December 1991", "1991 жылғы желтоқсан", "декабрь 1991 года")]
    [InlineData("1991", "1991", "1991 жыл", "1991 год")]
    [InlineData("XXXX-12-16", "16 December", "16 желтоқсан", "16 декабря")]
    [InlineData("199X", "1990s", "1990-жылдар", "1990-е годы")]
    [InlineData("19XX", "20th century", "XX ғасыр", "XX век")]
    [InlineData("20XX", "21st century", "XXI ғасыр", "XXI век")]
    [InlineData("1993-05-27/1993-05-29", "27–29 May 1993", "1993 жылғы 27–29 мамыр", "27–29 мая 1993 года")]
    [InlineData("2019-01/2019-09", "January–September 2019", "2019 жылғы қаңтар–қыркүйек", "январь–сентябрь 2019 года")]
    [InlineData("1991/2000", "1991–2000", "1991–2000 жылдар", "1991–2000 годы")]
    [InlineData("2009-10-03/2021-11-12", "3 October 2009 – 12 November 2021", "2009 жылғы 3 қазан\u00A0– 2021 жылғы 12 қараша", "3 октября 2009 года\u00A0– 12 ноября 2021 года")]
    [InlineData("2019/..", "2019 – …", "2019 жыл\u00A0– …", "2019 год\u00A0– …")]
    [InlineData("../1991", "… – 1991", "…\u00A0– 1991 жыл", "…\u00A0– 1991 год")]
    public void Dates_are_written_by_the_patterns_of_each_language(string date, string en, string kk, string ru)
    {
        var parsed = EdtfDate.Parse(date)!.Value;

        Assert.Equal([en, kk, ru], Sample.Codes.Select(code => DateFormat.Format(parsed, Sample.Language(code))));
    }

    [Fact]
    public void A_year_in_a_table_is_its_number_alone()
    {
        Assert.Equal("1991", DateFormat.Format(new EdtfDate("1991"), Sample.Language("ru"), DateForm.Bare));
        Assert.Equal("1991–2000", DateFormat.Format(new EdtfDate("1991/2000"), Sample.Language("kk"), DateForm.Bare));
    }

    [Theory]
    [InlineData("14752.4", "14,752.4", "14\u00A0752,4")]
    [InlineData("1300", "1,300", "1\u00A0300")]
    [InlineData("999", "999", "999")]
    [InlineData("-2.50", "\u22122.50", "\u22122,50")]
    [InlineData("1135000000", "1,135,000,000", "1\u00A0135\u00A0000\u00A0000")]
    [InlineData("62/79", "62/79", "62/79")]
    public void Numbers_are_grouped_from_four_digits_up(string number, string en, string ru)
    {
        Assert.Equal(en, NumberFormat.Format(number, Sample.Language("en")));
        Assert.Equal(ru, NumberFormat.Format(number, Sample.Language("ru")));
    }

    [Theory]
    [InlineData("en", 1, 12, 23, 111)]
    public void Ordinals_take_the_ending_of_their_number(string language, params int[] numbers) =>
        Assert.Equal(["1st", "12th", "23rd", "111th"], numbers.Select(Sample.Language(language).Dates.Ordinal));

    [Fact]
    public void A_string_that_counts_takes_the_form_of_its_number()
    {
        var forms = ImmutableSortedDictionary<string, string>.Empty.Add("one", "{n} источник").Add("few", "{n} источника").Add("other", "{n} источников");
        var language = Sample.Language("ru") with { Strings = ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>>.Empty.Add("n", forms) };

        Assert.Equal(["21 источник", "3 источника", "1\u00A0000 источников"], new[] { 21, 3, 1000 }.Select(n => language.Count("n", n)));
    }

    [Fact]
    public void A_string_that_a_language_lacks_shows_its_key() =>
        Assert.Equal("⟨no-such-string⟩", Sample.Language("ru").Text("no-such-string"));
}
