using TurkicWiki.Rendering;

namespace TurkicWiki.Serving;

/// <summary>A site as the preview shows it: its files by path, and what is wrong with its content.</summary>
/// <param name="Version">Differs from build to build, and from one run of the preview to the next.</param>
/// <param name="Problems">The diagnostics as text; empty for none.</param>
public sealed record Snapshot(
    string Version,
    ImmutableDictionary<string, OutputFile> Files,
    string DefaultLanguage,
    string Problems);
