using System.Collections.Concurrent;
using System.Collections.Frozen;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Content.Sources;
using TurkicWiki.Linking;

namespace TurkicWiki.Rendering;

/// <summary>A fact with the subject that owns it.</summary>
public sealed record OwnedFact(Subject.Treated Owner, Fact Fact, string ClaimId);

/// <summary>What stands elsewhere about each subject, found once for all languages.</summary>
public sealed class SiteIndex
{
    private const int RelatedLimit = 6;

    private readonly ILookup<string, OwnedFact> own;
    private readonly ILookup<string, OwnedFact> others;
    private readonly ILookup<string, Event> events;
    private readonly ILookup<string, Dataset> datasets;
    private readonly ILookup<string, Disagreement> disagreements;
    private readonly Lazy<ILookup<string, Passage>> naming;
    private readonly Site site;
    private readonly FrozenDictionary<string, Source> sources;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> related = new(StringComparer.Ordinal);
    private readonly Lazy<SiteTally> tally;
    private readonly ImmutableDictionary<object, Disagreement> disputed;
    private readonly ImmutableDictionary<Disagreement, string> disagreementIds;
    private readonly ILookup<PassageId, (Disagreement, DisputedValue)> disputedValues;

    public SiteIndex(Site site)
    {
        this.site = site;
        tally = new Lazy<SiteTally>(() => SiteTally.Of(site));
        sources = site.Content.Sources.DistinctBy(s => s.Id).ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        var facts = site.Subjects.Values.OfType<Subject.Treated>().SelectMany(Owned).ToImmutableArray();
        own = facts.ToLookup(f => f.Owner.Slug, StringComparer.Ordinal);
        others = facts.SelectMany(f => Named(f.Fact).Select(slug => (slug, f))).ToLookup(p => p.slug, p => p.f, StringComparer.Ordinal);
        events = site.Events.SelectMany(e => e.Subjects.Select(s => (s.Text, e))).Distinct().ToLookup(p => p.Text, p => p.e, StringComparer.Ordinal);
        datasets = site.Datasets.Values.SelectMany(d => d.Subjects.Select(s => (s.Text, d))).ToLookup(p => p.Text, p => p.d, StringComparer.Ordinal);
        disagreements = site.Disagreements.ToLookup(d => d.Subject, StringComparer.Ordinal);
        disputed = site.Disagreements
            .SelectMany(d => d.Values.Select(v => (object?)v.Fact).Append(d.Event).OfType<object>().Select(told => KeyValuePair.Create(told, d)))
            .DistinctBy(d => d.Key, ReferenceEqualityComparer.Instance)
            .ToImmutableDictionary(ReferenceEqualityComparer.Instance);
        disagreementIds = disagreements
            .SelectMany(of => of.Select((d, i) => KeyValuePair.Create(d, $"{of.Key}-disagreement-{i + 1}")))
            .ToImmutableDictionary(ReferenceEqualityComparer.Instance);
        disputedValues = site.Disagreements
            .SelectMany(d => d.Values.SelectMany(v => v.Citations.Select(c => (c.Passage, Value: (d, v)))))
            .ToLookup(p => p.Passage, p => p.Value);
        naming = new Lazy<ILookup<string, Passage>>(() => site.Content.Sources.SelectMany(s => s.Passages)
            .SelectMany(p => p.Mentions.Concat(p.About.Select(a => a.Text)).Distinct().Select(slug => (slug, p)))
            .ToLookup(p => p.slug, p => p.p, StringComparer.Ordinal));
    }

    /// <summary>What the wiki has, counted.</summary>
    public SiteTally Tally => tally.Value;

    public Source? SourceOf(string id) => sources.GetValueOrDefault(id);

    /// <summary>The facts of a subject's own file.</summary>
    public IEnumerable<OwnedFact> FactsOf(string slug) => own[slug];

    /// <summary>Facts of others that name a subject: its memberships, its leaders, the agreements that it is a party to.</summary>
    public IEnumerable<OwnedFact> FactsNaming(string slug) => others[slug];

    /// <summary>The events on a subject's timeline, in order.</summary>
    public IEnumerable<Event> EventsOf(string slug) => events[slug];

    public IEnumerable<Dataset> DatasetsOf(string slug) => datasets[slug];

    public IEnumerable<Disagreement> DisagreementsOf(string slug) => disagreements[slug];

    /// <summary>What sources disagree about in a fact or an event; null for one that they agree on.</summary>
    public Disagreement? DisagreementOf(object told) => disputed.GetValueOrDefault(told);

    /// <summary>Where a disagreement stands on the page of its subject.</summary>
    public string IdOf(Disagreement found) => disagreementIds[found];

    /// <summary>The values that a passage gives where others differ.</summary>
    public IEnumerable<(Disagreement Disagreement, DisputedValue Value)> DisputedIn(PassageId passage) => disputedValues[passage];

    /// <summary>The passages that name a subject or are about it.</summary>
    public IEnumerable<Passage> PassagesNaming(string slug) => naming.Value[slug];

    /// <summary>The subjects that share most passages with one, most first.</summary>
    public ImmutableArray<string> RelatedTo(string slug) => related.GetOrAdd(slug, FoundRelated);

    private ImmutableArray<string> FoundRelated(string slug) =>
    [
        .. PassagesOf(slug)
            .SelectMany(passage => site.Uses.GetValueOrDefault(passage, []).Select(use => use.Subject).Distinct(StringComparer.Ordinal))
            .Where(other => other != slug && other.Length > 0)
            .CountBy(other => other, StringComparer.Ordinal)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(RelatedLimit)
            .Select(count => count.Key),
    ];

    // All that a subject rests on: its pages, its facts or its line, its events, and the tables that it owns.
    private IEnumerable<PassageId> PassagesOf(string slug)
    {
        var subject = site.Find(slug);
        var texts = subject is Subject.Treated { Pages.Values: var pages } ? pages.SelectMany(p => p.Cited) : [];
        var own = subject is null ? [] : CitingStatement.Of(subject).SelectMany(s => s.Citations);
        var told = EventsOf(slug).SelectMany(e => e.Citations);
        var rows = DatasetsOf(slug).Where(d => d.Subjects[0].Text == slug).SelectMany(d => d.Rows.SelectMany(r => r.Citations).Concat(d.Citations));
        return texts.Concat(own.Concat(told).Concat(rows).Select(c => c.Passage)).Distinct();
    }

    private static IEnumerable<OwnedFact> Owned(Subject.Treated subject)
    {
        var ids = ClaimIds.Of(subject.Facts);
        return subject.Facts.Facts.Select((fact, i) => new OwnedFact(subject, fact, ids[i]));
    }

    private static IEnumerable<string> Named(Fact fact) => fact.Value switch
    {
        FactValue.Subject subject => [subject.Slug],
        FactValue.Membership membership => [membership.State],
        FactValue.Office office => [office.Of],
        FactValue.Succession succession => [succession.Into],
        _ => [],
    };
}
