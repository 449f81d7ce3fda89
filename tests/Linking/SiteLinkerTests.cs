using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Facts;
using TurkicWiki.Exports;
using TurkicWiki.Linking;
using TurkicWiki.Tests.Checking;

namespace TurkicWiki.Tests.Linking;

public class SiteLinkerTests
{
    private const string LeagueFacts = "content/organisations/lake-league/facts.yaml";
    private const string Observer = "  - { state: bresk, status: observer, attested: [\"1996\"], cite: [lake-chronicle#p5] }\n";

    private static readonly Site Base = SmallSite.Load(SmallSite.BaseName);

    [Fact]
    public void Subjects_are_those_with_facts_and_those_of_one_line() =>
        Assert.Equal(["arvenia", "bresk", "lake-league", "oda-tarn", "velmar"], Base.Subjects.Keys);

    [Fact]
    public void A_fact_takes_date_and_citations_from_its_event()
    {
        var founded = ((Subject.Treated)Base.Find("lake-league")!).Facts.Facts.Single(f => f.Field == "founded");
        Assert.Equal("1994-04-30", ((FactValue.Date)founded.Value).When.Text);
        Assert.Equal(["lake-chronicle#p3", "lake-chronicle#p5"], founded.Citations.Select(c => c.ToString()));
    }

    [Fact]
    public void An_old_slug_leads_to_the_new_one() => Assert.Equal("arvenia", Base.Redirects["states/old-arvenia"]);

    [Theory]
    [InlineData("places/arvenia", "places/arvenia")]
    [InlineData("places/old-arvenia", "places/old-arvenia")]
    public void A_subject_that_changed_its_kind_is_found_in_the_folder_that_it_left(string formerly, string address)
    {
        var site = SmallSite.With("content/states/arvenia/facts.yaml", "[old-arvenia]", $"[old-arvenia, {formerly}]");
        Assert.Empty(site.Diagnostics.Concat(site.Content.Diagnostics));
        Assert.Equal(("arvenia", "arvenia"), (site.Redirects[address], site.Redirects["states/old-arvenia"]));
        var redirects = Encoding.UTF8.GetString(HostFiles.Of(site).Single(f => f.Path == "_redirects").Bytes.Span);
        Assert.All(new[] { "en", "qaa" }, language =>
            Assert.Contains($"\n/{language}/{address}/*  /{language}/states/arvenia/  301\n", redirects, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("states/arvenia", "2:25: error LINK004: 'states/arvenia' is where 'arvenia' is today")]
    [InlineData("bresk", "2:25: error LINK004: the old slug 'bresk' is the slug of another subject")]
    [InlineData("places/bresk", "2:25: error LINK004: the old slug 'bresk' is the slug of another subject")]
    [InlineData("plases/arvenia", "2:25: error SCHEMA008: 'plases' is no folder of subjects (did you mean 'places'?)")]
    [InlineData("places/Old Arvenia", "2:25: error SCHEMA007: 'Old Arvenia' is not a slug (try 'old-arvenia')")]
    public void An_old_address_that_cannot_redirect_is_an_error(string formerly, string printed)
    {
        var site = SmallSite.With("content/states/arvenia/facts.yaml", "[old-arvenia]", $"[old-arvenia, {formerly}]");
        Assert.Equal($"content/states/arvenia/facts.yaml:{printed}", Assert.Single(site.Content.Diagnostics.Concat(site.Diagnostics)).ToString());
    }

    [Fact]
    public void Backlinks_come_from_pages_and_facts() => Assert.Equal(
        ["arvenia: lake-league, oda-tarn", "bresk: lake-league", "lake-league: arvenia", "velmar: arvenia"],
        Base.Backlinks.Select(b => $"{b.Key}: {string.Join(", ", b.Value)}"));

    [Fact]
    public void A_passage_knows_each_address_that_cites_it_once() => Assert.Equal(
        [
            "/leaders/oda-tarn/ claim", "/organisations/lake-league/ claim", "/states/arvenia/ claim", "/states/bresk/ event",
        ],
        Base.Uses[PassageId.Parse("lake-chronicle#p3")!.Value].Select(u => $"{u.Url} {u.Kind}"));

    [Fact]
    public void What_one_language_alone_cites_is_known_as_well()
    {
        var site = SmallSite.With("content/states/arvenia/qaa.md", "[@lake-chronicle#p3]", "[@lake-chronicle#p7]");
        Assert.All(new[] { "lake-chronicle#p3", "lake-chronicle#p7" }, passage =>
            Assert.Contains(site.Uses[PassageId.Parse(passage)!.Value], u => u is { Url: "/states/arvenia/", Kind: "claim" }));
    }

    [Fact]
    public void A_row_is_used_at_its_dataset() =>
        Assert.Contains(Base.Uses[PassageId.Parse("lake-chronicle#p9")!.Value], u => u is { Url: "/datasets/fish-trade/", Subject: "arvenia", Kind: "row" });

    [Fact]
    public void A_draft_is_left_out_with_its_links_and_its_place_among_subjects()
    {
        var site = SmallSite.Load("draft-is-left-out");
        Assert.Null(site.Find("oda-tarn"));
        Assert.Contains("oda-tarn", site.Drafts);
        Assert.DoesNotContain(site.AllPages, p => p.Id.Slug == "oda-tarn");
        // A link to it without a text of its own is still words, not a slug.
        Assert.Equal("Oda Tarn", site.Title("oda-tarn", "en"));
        Assert.Equal("nobody", site.Title("nobody", "en"));
    }

    [Fact]
    public void Two_dates_of_an_event_are_a_disagreement()
    {
        var found = Assert.Single(SmallSite.Load("disagreement-is-no-error").Disagreements);
        Assert.Equal(("lake-league", "when", "league-founded", 2), (found.Subject, found.Field, found.Event?.Id, found.Values.Length));
        Assert.True(found.Values[0].Preferred);
    }

    [Theory]
    [InlineData("status: member, cite: [lake-chronicle#p3]", 1)]                              // another status of the same time
    [InlineData("status: member, from: \"2000\", cite: [lake-chronicle#p3]", 0)]               // after the time that is attested
    [InlineData("status: observer, cite: [lake-chronicle#p3]", 0)]                            // the same: a doubled entry
    public void Two_entries_of_one_key_disagree_where_their_time_overlaps(string second, int disagreements) => Assert.Equal(
        disagreements,
        SmallSite.With(LeagueFacts, Observer, $"{Observer}  - {{ state: bresk, {second} }}\n").Disagreements.Length);

    [Fact]
    public void Two_entries_of_a_single_field_disagree() => Assert.Equal("seat", Assert.Single(SmallSite.With(
        LeagueFacts, "members:", "seat:\n  - { subject: velmar, cite: [lake-chronicle#p5] }\n  - { subject: bresk, cite: [lake-chronicle#p5] }\nmembers:")
        .Disagreements).Field);

    [Fact]
    public void Events_stand_by_date_and_the_undated_last()
    {
        var undated = "- id: later\n  kind: founding\n  title: { en: Later, qaa: Poste }\n  subjects: [bresk]\n  when: { cite: [lake-chronicle#p5] }\n";
        var site = SmallSite.Of([.. SmallSite.FilesOf(SmallSite.BaseName), new SourceFile("content/events/undated.yaml", undated)]);
        Assert.Equal(["league-founded", "later"], site.Events.Select(e => e.Id));
    }
}
