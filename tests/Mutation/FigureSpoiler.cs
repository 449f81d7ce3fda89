using System.Globalization;
using TurkicWiki.Content.Languages;
using TurkicWiki.Figures;

namespace TurkicWiki.Tests.Mutation;

/// <summary>
/// Spoils a figure as it is printed in a language. The same seed makes the same change in every language, or none where a language
/// prints the figure so differently that there is no same change.
/// </summary>
internal static class FigureSpoiler
{
    public static readonly ImmutableArray<string> Changes = ["digit", "day", "month", "year", "scale word"];

    /// <summary>The printed form with one thing changed; null where it has no such thing.</summary>
    /// <param name="turn">Which of the possible changes: the same number, the same change.</param>
    public static string? Spoil(string change, string value, string printed, Language language, int turn) => change switch
    {
        "digit" => EdtfDate.Parse(value) is null ? Digit(printed, turn) : null,
        "day" => Day(value, printed, turn),
        "month" => Month(value, printed, language, turn),
        "year" => Year(value, printed, turn),
        "scale word" => Scale(printed, language, turn),
        _ => null,
    };

    private static string? Digit(string printed, int turn)
    {
        var digits = printed.Select((c, i) => (c, i)).Where(d => char.IsAsciiDigit(d.c)).ToList();
        if (digits.Count == 0) return null;
        var place = turn / 9 % digits.Count;
        var (old, at) = digits[place];
        var now = (char)('0' + ((old - '0' + 1 + (turn % 9)) % 10));
        if (now == '0' && (place == 0 || place == digits.Count - 1)) now = old == '5' ? '7' : '5';
        return printed[..at] + now + printed[(at + 1)..];
    }

    private static string? Day(string value, string printed, int turn)
    {
        if (EdtfDate.Parse(value) is not { IsRange: false } || value.Length != 10) return null;
        var day = int.Parse(value[8..], CultureInfo.InvariantCulture);
        var moved = ((day - 1 + 1 + (turn % 27)) % 28) + 1;
        return moved == day ? null : Replace(printed, day.ToString(CultureInfo.InvariantCulture), moved.ToString(CultureInfo.InvariantCulture));
    }

    private static string? Year(string value, string printed, int turn)
    {
        if (value.Length < 4 || !value[..3].All(char.IsAsciiDigit) || EdtfDate.Parse(value) is null) return null;
        var year = value[..4].Replace('X', '0');
        var step = value[3] == 'X' ? 10 : 1;
        var moved = int.Parse(year, CultureInfo.InvariantCulture) + (step * (turn % 2 == 0 ? 1 + (turn / 2 % 9) : -1 - (turn / 2 % 9)));
        return Replace(printed, year, moved.ToString(CultureInfo.InvariantCulture));
    }

    private static string? Month(string value, string printed, Language language, int turn)
    {
        if (EdtfDate.Parse(value) is not { IsRange: false } || value.Length < 7) return null;
        var month = int.Parse(value[5..7], CultureInfo.InvariantCulture);
        var moved = ((month - 1 + 1 + (turn % 11)) % 12) + 1;
        var words = printed.Split(' ', '\n', '\u00A0', ',', '–');
        var word = words.FirstOrDefault(w => language.Figures.Months[month - 1].Any(stem => w.StartsWith(stem, StringComparison.OrdinalIgnoreCase)));
        return word is null ? null : Replace(printed, word, language.Dates.Months[moved - 1]);
    }

    private static string? Scale(string printed, Language language, int turn)
    {
        var scales = language.Figures.Scales;
        var power = scales.Where(s => printed.Contains(s.Key, StringComparison.OrdinalIgnoreCase)).Select(s => s.Value).FirstOrDefault(-1);
        if (power < 0) return null;
        var powers = scales.Values.Distinct().Order().Where(p => p != power).ToList();
        var word = scales.Where(s => printed.Contains(s.Key, StringComparison.OrdinalIgnoreCase)).MaxBy(s => s.Key.Length).Key;
        return Replace(printed, word, scales.First(s => s.Value == powers[turn % powers.Count] && s.Key.Length > 3 == word.Length > 3 || s.Value == powers[turn % powers.Count]).Key);
    }

    private static string? Replace(string text, string old, string now)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 || old == now ? null : text[..at] + now + text[(at + old.Length)..];
    }
}
