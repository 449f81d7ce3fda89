using TurkicWiki.Content;
using TurkicWiki.Content.Pages;

namespace TurkicWiki.Linking;

/// <summary>
/// All of a wiki's content that linking reads, compared with what it was before: of a page only what it tells others, which is how it is
/// called, its headings, and what it links to and cites. An edit of its words alone leaves that as it was.
/// </summary>
internal sealed class ToldContent(WikiContent content)
{
    private readonly WikiContent content = content;

    public override bool Equals(object? other) => other is ToldContent { content: var before }
        && before.Pages.SequenceEqual(content.Pages, Telling.TheSame)
        && BesidePages(before).SequenceEqual(BesidePages(content));

    // What is read of the same files is the same.
    private static IEnumerable<SourceFile> BesidePages(WikiContent content) =>
        content.Files.Values.Where(f => !f.Path.EndsWith(".md", StringComparison.Ordinal));

    public override int GetHashCode() => content.Pages.Length;

    /// <summary>Two pages that tell others the same.</summary>
    private sealed class Telling : IEqualityComparer<Page>
    {
        public static readonly Telling TheSame = new();

        public bool Equals(Page? one, Page? other) => ReferenceEquals(one, other) || (one is not null && other is not null
            && one.Id == other.Id
            && NamesOf(one.FrontMatter).SequenceEqual(NamesOf(other.FrontMatter))
            && one.Sections.Select(s => s.Id).SequenceEqual(other.Sections.Select(s => s.Id))
            && one.Blocks.Select(b => (b.Name, b.Argument)).SequenceEqual(other.Blocks.Select(b => (b.Name, b.Argument)))
            && one.Linked.SequenceEqual(other.Linked)
            && one.LinkedInPart.Select(l => (l.Slug, l.Anchor)).SequenceEqual(other.LinkedInPart.Select(l => (l.Slug, l.Anchor)))
            && one.Cited.SequenceEqual(other.Cited)
            && one.CitedInPart.Select(c => c.ToString()).SequenceEqual(other.CitedInPart.Select(c => c.ToString())));

        public int GetHashCode(Page page) => page.Id.GetHashCode();

        // Title, aliases and forms each end with a sign that none of them has: what is an alias in one is none in the other.
        private static IEnumerable<string?> NamesOf(FrontMatter front) =>
            [front.Title.Text, front.Abbreviation, null, .. front.Aliases.Select(a => a.Text), null, .. front.Forms.Select(f => f.Text)];
    }
}
