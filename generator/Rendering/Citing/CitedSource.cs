using TurkicWiki.Content.Sources;

namespace TurkicWiki.Rendering.Citing;

/// <summary>A source as the pages of one language cite it.</summary>
/// <param name="Lang">The language of the citations, where it is not the page's.</param>
internal sealed record CitedSource(string Apa, string Gost, string BibTex, string? Lang)
{
    public static CitedSource Of(Edition edition, Source source)
    {
        var citing = new SourceCiting(edition, source);
        return new CitedSource(citing.Apa(), citing.Gost(), Citing.BibTex.Of(source, edition.Code), edition.Foreign(citing.Language));
    }
}
