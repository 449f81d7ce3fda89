using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Diagnostics;
using TurkicWiki.Linking;

namespace TurkicWiki.Editing;

/// <summary>What mending came to.</summary>
/// <param name="Files">The files that changed, as they are now.</param>
/// <param name="Done">What was mended, where it stood before its file's first change.</param>
/// <param name="Left">What could have been mended but for what it would have changed in meaning.</param>
public sealed record Mending(ImmutableArray<SourceFile> Files, ImmutableArray<Diagnostic> Done, ImmutableArray<Diagnostic> Left);

/// <summary>
/// Makes the changes that diagnostics offer, as long as figures, citations and links stay what they were and no new error comes of
/// them. What fails that test stays as it is.
/// </summary>
public sealed class Mender
{
    private const int Rounds = 4;

    private readonly PageCache cache = new();
    private readonly List<Diagnostic> done = [];
    private readonly List<Diagnostic> left = [];
    private ImmutableSortedDictionary<string, SourceFile> files;

    private Mender(IEnumerable<SourceFile> files) => this.files = files.ToImmutableSortedDictionary(f => f.Path, f => f, StringComparer.Ordinal);

    public static Mending Mend(ImmutableArray<SourceFile> files)
    {
        var mender = new Mender(files);
        for (var round = 0; round < Rounds && mender.MendOnce(); round++)
        {
        }
        return new Mending(
            [.. files.Select(f => mender.files[f.Path]).Where(now => now.Text != files.First(f => f.Path == now.Path).Text)],
            [.. Diagnostic.Sort(mender.done.Distinct())],
            [.. Diagnostic.Sort(mender.left.Distinct())]);
    }

    private bool MendOnce()
    {
        var site = SiteOf(files);
        var found = SiteChecker.Check(site);
        var offers = found.Where(d => d.Fix is not null && !left.Contains(d)).GroupBy(d => d.At.File)
            .SelectMany(offer => SafeParts(site, [.. offer])).ToImmutableArray();
        if (offers.IsEmpty) return false;
        var errors = Errors(found);
        return Try(offers, errors) || ByParts(offers, errors);
    }

    // All changes of a file together; where these change what it says, those that do not alone.
    private IEnumerable<ImmutableArray<Diagnostic>> SafeParts(Site site, ImmutableArray<Diagnostic> offer)
    {
        if (SaysTheSame(files[offer[0].At.File], offer, site)) return [offer];
        var safe = offer.Where(one => SaysTheSame(files[one.At.File], [one], site)).ToImmutableArray();
        left.AddRange(offer.Except(safe));
        return safe.IsEmpty ? [] : SaysTheSame(files[safe[0].At.File], safe, site) ? [safe] : [[safe[0]]];
    }

    // New errors came of something: folder after folder, for the languages of a page are compared; then one change after another,
    // within a file from its end, so that places stay as they were found.
    private bool ByParts(ImmutableArray<ImmutableArray<Diagnostic>> offers, HashSet<string> errors)
    {
        var changed = false;
        foreach (var folder in offers.GroupBy(o => Path.GetDirectoryName(o[0].At.File)))
        {
            if (Try([.. folder], errors))
            {
                changed = true;
                continue;
            }
            foreach (var one in folder.SelectMany(offer => offer.Reverse()))
            {
                if (Try([[one]], errors)) changed = true;
                else left.Add(one);
            }
        }
        return changed;
    }

    private bool Try(ImmutableArray<ImmutableArray<Diagnostic>> offers, HashSet<string> errors)
    {
        var candidate = files;
        foreach (var offer in offers) candidate = candidate.SetItem(offer[0].At.File, Changed(files[offer[0].At.File], offer)!);
        if (!Errors(SiteChecker.Check(SiteOf(candidate))).IsSubsetOf(errors)) return false;
        files = candidate;
        done.AddRange(offers.SelectMany(o => o));
        return true;
    }

    // A broken number is mended into one: that it then stands in its passage is seen by its bringing no new error.
    private static bool SaysTheSame(SourceFile before, ImmutableArray<Diagnostic> offer, Site site)
    {
        if (Changed(before, offer) is not { } after) return false;
        var rejoined = Changed(before, [.. offer.Where(d => d.Rule == Rules.BrokenNumber || IsOfTheSame(d))]) ?? before;
        return Meaning.Of(rejoined, site.Languages) == Meaning.Of(after, site.Languages);
    }

    // An old slug means the subject that bears it no longer, and a citation that names its sentences the same passage.
    private static bool IsOfTheSame(Diagnostic offer) => offer.Rule == Rules.NoSubject || offer.Rule == Rules.NoPassage || offer.Rule == Rules.SentencesNotNamed;

    private static SourceFile? Changed(SourceFile file, ImmutableArray<Diagnostic> offer)
    {
        // Places count from after a byte order mark, but for the mark's own.
        if (file.HasByteOrderMark) return file with { Text = file.Text[1..] };
        var (text, lines, end) = (file.Text, new LineMap(file), file.Text.Length);
        foreach (var fix in offer.Select(d => d.Fix!).OrderByDescending(f => f.At.Line).ThenByDescending(f => f.At.Column))
        {
            var at = lines.OffsetOf(fix.At);
            if (PrintedAt(file.Text, at, fix.Old) is not { } length) return null;
            if (at + length > end) continue;         // two at one spot: the next round sees to the other
            text = string.Concat(text.AsSpan(0, at), fix.New, text.AsSpan(at + length));
            end = at;
        }
        return file with { Text = text };
    }

    private static int? PrintedAt(string text, int at, string old) =>
        string.CompareOrdinal(text, at, old, 0, old.Length) == 0 ? old.Length
        : old == "\"" && string.CompareOrdinal(text, at, "\\\"", 0, 2) == 0 ? 2
        : null;

    private Site SiteOf(ImmutableSortedDictionary<string, SourceFile> now) => SiteLinker.Link(ContentParser.Parse([.. now.Values], cache), cache);

    private static HashSet<string> Errors(IEnumerable<Diagnostic> found) =>
        [.. found.Where(d => d.Rule.Severity == Severity.Error && d.Fix is null).Select(d => $"{d.At.File} {d.Rule.Code} {d.Message}")];
}
