using System.Collections.Concurrent;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;

namespace TurkicWiki.Content;

/// <summary>Keeps what was parsed, so that a build after an edit reads only what changed: the same path and text give the same page.</summary>
public sealed class PageCache
{
    private readonly ConcurrentDictionary<string, (string Text, object Context, object Parsed)> kept = new(StringComparer.Ordinal);

    /// <summary>A page. It is read anew if its text or its language is another than before.</summary>
    public Page Parse(SourceFile file, Language language) => Get(file, language, () => PageParser.Parse(file, language));

    /// <summary>What another file holds.</summary>
    /// <param name="context">What else it depends on, compared with <c>Equals</c>.</param>
    internal T Get<T>(SourceFile file, object context, Func<T> parse)
        where T : notnull
    {
        if (kept.TryGetValue(file.Path, out var known) && known.Text == file.Text && known.Context.Equals(context)) return (T)known.Parsed;
        var parsed = parse();
        kept[file.Path] = (file.Text, context, parsed);
        return parsed;
    }
}
