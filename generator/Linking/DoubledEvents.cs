using TurkicWiki.Content;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Linking;

/// <summary>Finds events that share an id: ids are one namespace over all files.</summary>
internal static class DoubledEvents
{
    public static IEnumerable<Diagnostic> In(WikiContent content) =>
        from same in content.Events.GroupBy(e => e.Id, StringComparer.Ordinal)
        from second in same.Skip(1)
        select new Diagnostic(Rules.DoubledId, second.At, $"the event '{same.Key}' is already told in {same.First().At}");
}
