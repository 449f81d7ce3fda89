using TurkicWiki.Figures;

namespace TurkicWiki.Tests.Figures;

public class FigureReaderTests
{
    [Theory]
    // numbers, in each language's form
    [InlineData("en", "amounted to 14752.4 million US dollars", "14752400000")]
    [InlineData("en", "was 4 billion 181 million dollars", "4181000000")]
    [InlineData("en", "more than 1,300 Turkish companies", "1300")]
    [InlineData("en", "about 500 thousand people", "500000")]
    [InlineData("en", "| 2019 | 1.135 Billion |", "2019 1135000000")]
    [InlineData("en", "methodological literature 28 names for 5113.5 thousand", "28 5113500")]
    [InlineData("en", "from 5 to 10 billion", "5000000000 10000000000")]
    [InlineData("en", "increased by 2.9%.", "2.9")]
    [InlineData("en", "falls by 1.2% to 14.7 million", "1.2 14700000")]
    [InlineData("en", "1.470", "1.47")]
    [InlineData("en", "more than 12.000 students", "12")]
    [InlineData("en", "1 180 million", "1 180000000")]
    [InlineData("ru", "14\u00A0752,4\u00A0млн долларов", "14752400000")]
    [InlineData("ru", "1\u202F300 компаний", "1300")]
    [InlineData("ru", "4 млрд 181 млн долларов", "4181000000")]
    [InlineData("ru", "около 500 тыс. человек и 70 тысяч", "500000 70000")]
    [InlineData("ru", "1,8 и 2,9 миллиарда", "1800000000 2900000000")]
    [InlineData("kk", "14\u00A0752,4 миллион доллар", "14752400000")]
    [InlineData("kk", "12 мыңнан астам студент", "12000")]
    [InlineData("kk", "2,9%-ға өсті", "2.9")]
    [InlineData("ru", "на 2,9\u00A0%", "2.9")]
    [InlineData("ru", "с 7 до 16 миллионов тонн", "7000000 16000000")]
    [InlineData("kk", "10–20 млн", "10000000 20000000")]
    // fractions, ordinals, letters and hyphens
    [InlineData("en", "Resolution 62/79 on", "62/79")]
    [InlineData("en", "in Afghanistan after 9/11...", "9/11")]
    [InlineData("en", "6, 1/3 answered that", "6 1/3")]
    [InlineData("en", "File-431: 18.", "431 18")]
    [InlineData("en", "Fund-75-N, Series-1", "75 1")]
    [InlineData("ru", "фонд 5-Н, опись 1", "5 1")]
    [InlineData("en", "at the 47th Session", "47")]
    [InlineData("kk", "БҰҰ-ның 47-сессиясында", "47")]
    [InlineData("kk", "8-ші саммит", "8")]
    [InlineData("ru", "на 47-й сессии", "47")]
    [InlineData("en", "Bayraktar TB2s", "")]
    [InlineData("en", "(4-7), and the majority 25", "4 7 25")]
    [InlineData("en", "481–491", "481 491")]
    // Roman numerals
    [InlineData("ru", "VIII саммит", "8")]
    [InlineData("ru", "на V саммите", "5")]
    [InlineData("kk", "VIII саммит", "8")]
    [InlineData("en", "I think, and I agree", "")]
    [InlineData("en", "V. Discussion", "")]
    [InlineData("en", "World War II", "2")]
    // marks, addresses, identifiers
    [InlineData("en", "identification and identity1. ", "")]
    [InlineData("en", "products to new markets.2", "")]
    [InlineData("en", "of this factor.<sup>5</sup> All", "")]
    [InlineData("en", "president Tokayev [3] declared", "")]
    [InlineData("en", "doi: https://doi.org/10.26577/jpcp.2021.v76.i2.12", "")]
    [InlineData("en", "doi 10.32523/2616-6887/2023-142-1-67-74", "")]
    [InlineData("en", "ISSN 1563-0285 journal. №2 (86). 2019", "2 86 2019")]
    [InlineData("en", "ORCID 0000-0002-8900-0562", "")]
    [InlineData("en", "bakirova.zhanat88@gmail.com", "")]
    [InlineData("en", "RECIBIDO: 02/11/2022 · APROBADO: 10/03/2023", "")]
    [InlineData("en", "www.opsour.com/2022", "")]
    public void Numbers_are_read_in_their_normal_form(string language, string text, string expected) => Check(language, text, expected);

    [Theory]
    [InlineData("en", "On April 30, 1994, the Presidents", "1994-04-30")]
    [InlineData("en", "established on 29 January 1992.", "1992-01-29")]
    [InlineData("en", "on 1st of January 2012", "2012-01-01")]
    [InlineData("en", "from May 27 to 29, 1993.", "1993-05-27/1993-05-29")]
    [InlineData("en", "27–29 May 1993", "1993-05-27/1993-05-29")]
    [InlineData("en", "from May 23 to May 27.", "XXXX-05-23/XXXX-05-27")]
    [InlineData("en", "16 and 17 December 1991", "1991-12-16 1991-12-17")]
    [InlineData("en", "to the Treaty on January 16 gave", "XXXX-01-16")]
    [InlineData("en", "in Istanbul on 12 November. President", "XXXX-11-12")]
    [InlineData("en", "in January-September 2018, according", "2018-01/2018-09")]
    [InlineData("en", "January–September 2019", "2019-01/2019-09")]
    [InlineData("en", "In August 2015, the accession", "2015-08")]
    [InlineData("en", "In July, at the meeting", "")]
    [InlineData("en", "agreement and protocol on October 37, 2018.", "37 2018")]
    [InlineData("en", "on April 31, 1994", "31 1994")]
    [InlineData("en", "13.07.2019, newtimes", "2019-07-13")]
    [InlineData("en", "Feb. 22, 2023. Available", "2023-02-22")]
    [InlineData("en", "years 2013-2015. Thus", "2013/2015")]
    [InlineData("en", "1992-2006, 2006-2021, 2021-present.", "1992/2006 2006/2021 2021")]
    [InlineData("en", "in 2016–17", "2016/2017")]
    [InlineData("en", "from 1,242 in 2016 to 2,211 in 2019", "1242 2016 2211 2019")]
    [InlineData("en", "Between 2016 and 2019, foreign trade", "2016 2019")]
    [InlineData("en", "12 March 2009 proposed", "2009-03-12")]
    [InlineData("kk", "1994 жылғы 30 сәуірде", "1994-04-30")]
    [InlineData("kk", "1994 жылғы сәуірдің 30-ында", "1994-04-30")]
    [InlineData("kk", "1993 жылғы 27–29 мамыр", "1993-05-27/1993-05-29")]
    [InlineData("kk", "1991 жылғы 16 және 17 желтоқсан", "1991-12-16 1991-12-17")]
    [InlineData("kk", "1994 жылғы сәуір", "1994-04")]
    [InlineData("kk", "2019 жылғы қаңтар–қыркүйек айларында", "2019-01/2019-09")]
    [InlineData("kk", "16 қаңтарда Қырғызстан қосылды", "XXXX-01-16")]
    [InlineData("kk", "1992–2006 жылдары", "1992/2006")]
    [InlineData("ru", "30 апреля 1994 года", "1994-04-30")]
    [InlineData("ru", "с 27 по 29 мая 1993 года", "1993-05-27/1993-05-29")]
    [InlineData("ru", "16 и 17 декабря 1991 года", "1991-12-16 1991-12-17")]
    [InlineData("ru", "в апреле 1994 года", "1994-04")]
    [InlineData("ru", "в 1994 г.", "1994")]
    [InlineData("ru", "31 окт. 2022 г.", "2022-10-31")]
    [InlineData("ru", "за январь–сентябрь 2019 года", "2019-01/2019-09")]
    [InlineData("ru", "с 1992 по 2006 год", "1992/2006")]
    [InlineData("ru", "16 января того же года", "XXXX-01-16")]
    public void Dates_have_the_precision_of_the_print(string language, string text, string expected) => Check(language, text, expected);

    [Theory]
    [InlineData("en", "in the early 1990s,", "199X")]
    [InlineData("en", "In 1980-90-ies she was", "198X 199X")]
    [InlineData("en", "in the early 90s of the XX century", "199X")]
    [InlineData("en", "its roots in the 1920s.", "192X")]
    [InlineData("en", "the XIII century", "12XX")]
    [InlineData("en", "beginning of the 20th century", "19XX")]
    [InlineData("en", "in the late 19th or early 20th century.", "18XX 19XX")]
    [InlineData("en", "into the 21st Century", "20XX")]
    [InlineData("kk", "1990-жылдары", "199X")]
    [InlineData("kk", "1980–1990-жылдары", "198X 199X")]
    [InlineData("kk", "XX ғасырдың 90-жылдары", "199X")]
    [InlineData("kk", "XX ғасыр", "19XX")]
    [InlineData("kk", "20-ғасыр", "19XX")]
    [InlineData("ru", "в 1990-х годах", "199X")]
    [InlineData("ru", "в 1980–1990-е годы", "198X 199X")]
    [InlineData("ru", "в 90-е годы XX века", "199X")]
    [InlineData("ru", "20-е заседание", "20")]
    [InlineData("ru", "конец XIX – начало XX века", "18XX 19XX")]
    [InlineData("ru", "ХХ век", "19XX")]        // in Cyrillic letters
    [InlineData("ru", "XX век", "19XX")]
    [InlineData("ru", "в XX в.", "19XX")]
    [InlineData("ru", "в XX–XXI вв.", "19XX 20XX")]
    public void Decades_and_centuries_are_dates(string language, string text, string expected) => Check(language, text, expected);

    [Fact]
    public void A_figure_covers_its_scale_word_and_month()
    {
        var figure = Assert.Single(FigureReader.Read("It was 4 billion 181 million dollars", Grammars.English));
        Assert.Equal("4 billion 181 million", "It was 4 billion 181 million dollars".Substring(figure.Start, figure.Length));
    }

    [Fact]
    public void Three_digits_after_a_sign_are_listed_as_ambiguous() =>
        Assert.Equal("12.000 1.334", string.Join(' ', FigureReader.Ambiguous("12.000 students, 1.334 billion, 14752.4 and 1.18")));

    private static void Check(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', FigureReader.Read(text, Grammars.Of(language)).Select(f => f.Value)));
}
