using TurkicWiki.Content;
using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;
using Citing = TurkicWiki.Rendering.Citing;

namespace TurkicWiki.Tests.Exports;

public sealed class BibliographyTests
{
    private static readonly Location At = new("seeds/essay.yaml", 1, 1);

    private static readonly SourceRecord Bare = new(
        "manuscript", [], null, null, null, null, null, null, null, null, null, null, null, "en",
        new Wordings(ImmutableSortedDictionary<string, Wording>.Empty.Add("en", new Wording("Essay", At)), At), null);

    [Fact]
    public void A_source_without_a_title_goes_by_its_name() =>
        Assert.Equal("@unpublished{essay,\n  title = {Essay},\n  langid = {en},\n}\n", BibTex(Bare));

    [Fact]
    public void Signs_that_BibTeX_gives_a_meaning_are_escaped() =>
        Assert.Contains(@"title = {Oil \& gas: 50\% of \{x\}_1}".Replace("_", @"\_", StringComparison.Ordinal),
            BibTex(Bare with { Title = "Oil & gas: 50% of {x}_1" }), StringComparison.Ordinal);

    [Fact]
    public void Authors_are_joined_as_BibTeX_reads_them() =>
        Assert.Contains("author = {A. Smith and B. Jones and others}", BibTex(Bare with { Authors = ["A. Smith", "B. Jones et al."] }), StringComparison.Ordinal);

    private static string BibTex(SourceRecord record) =>
        Citing.BibTex.Of(new Source("essay", record, "essay.txt", "", SourceLayout.Plain, [], [], At), "en");
}
