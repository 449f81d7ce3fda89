using TurkicWiki.Content.Sources;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Seeds;

/// <summary>A source as its original says, with the parts written by hand; or the passages that stand in the way.</summary>
/// <param name="Refusals">Passages with hand-written parts that the original no longer has, and readings of what it does not print.</param>
/// <param name="Unsettled">Numbers such as <c>12.000</c>, of which only a reading can tell what they mean, without one.</param>
public sealed record ImportResult(Source Source, ImmutableArray<Diagnostic> Refusals, ImmutableArray<(Passage Passage, string Printed)> Unsettled);
