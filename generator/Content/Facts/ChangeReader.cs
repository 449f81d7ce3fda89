using TurkicWiki.Content.Yaml;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Facts;

/// <summary>Reads <c>content/changes.yaml</c>, newest first.</summary>
public static class ChangeReader
{
    public const string Path = "content/changes.yaml";

    internal static readonly string[] Keys = ["date", "subjects", "what"];

    public static (ImmutableArray<Change> Changes, ImmutableArray<Diagnostic> Found) Read(SourceFile file, IReadOnlyCollection<string> languages)
    {
        var found = new List<Diagnostic>();
        var changes = YamlList.Read(file, found, Keys)
            .Select(map => ChangeOf(map, languages)).OfType<Change>().ToImmutableArray();
        foreach (var (newer, older) in changes.Zip(changes.Skip(1)).Where(pair => pair.First.Date < pair.Second.Date))
            found.Add(new Diagnostic(Rules.BadDate, older.At, $"{older.Date:yyyy-MM-dd} stands after {newer.Date:yyyy-MM-dd}", "the newest change comes first"));
        return (changes, [.. found]);
    }

    private static Change? ChangeOf(MapReader map, IReadOnlyCollection<string> languages)
    {
        var subjects = map.Slugs("subjects");
        var what = map.RequiredWordings("what", languages);
        return DayOf(map) is { } day ? new Change(day, subjects, what, map.At) : null;
    }

    private static DateOnly? DayOf(MapReader map)
    {
        var text = map.RequiredText("date");
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (text.Length > 0) map.Report(Rules.BadDate, "date", $"'{text}' is not a day", "write one such as \"2026-11-21\"");
        return null;
    }
}
