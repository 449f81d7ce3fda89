using System.Collections.Concurrent;
using TurkicWiki.Content.Languages;
using TurkicWiki.Content.Pages;

namespace TurkicWiki.Content;

/// <summary>
/// Keeps what was made of files, so that a build after an edit makes anew only what changed: the same path and text give the same page.
/// </summary>
public sealed class PageCache
{
    private readonly ConcurrentDictionary<string, Kept> kept = new(StringComparer.Ordinal);
    private int round;

    /// <summary>A page. It is read anew if its text or its language is another than before.</summary>
    public Page Parse(SourceFile file, Language language) => Get(file, language, () => PageParser.Parse(file, language));

    /// <summary>What another file holds.</summary>
    /// <param name="context">What else it depends on, compared with <c>Equals</c>.</param>
    internal T Get<T>(SourceFile file, object context, Func<T> parse)
        where T : notnull => Get(file.Path, (file, context), parse);

    /// <summary>What is made of something, under a name of its own.</summary>
    /// <param name="context">All that it depends on, compared with <c>Equals</c>.</param>
    internal T Get<T>(string name, object context, Func<T> make)
        where T : notnull
    {
        if (kept.TryGetValue(name, out var known) && known.Context.Equals(context))
        {
            known.Round = round;
            return (T)known.Made;
        }
        var made = make();
        kept[name] = new Kept(context, made) { Round = round };
        return made;
    }

    /// <summary>Forgets what nobody has asked for since the last time: what was made of files that are gone.</summary>
    public void ForgetUnused()
    {
        foreach (var (name, unused) in kept.Where(k => k.Value.Round != round)) kept.TryRemove(KeyValuePair.Create(name, unused));
        round++;
    }

    private sealed class Kept(object context, object made)
    {
        public object Context { get; } = context;

        public object Made { get; } = made;

        public int Round { get; set; }
    }
}
