using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>
/// What axe finds wrong, by the rules of WCAG 2.2 AA that a program can try. It runs in the page itself: no page holds a frame of another
/// site, for whose sake axe's own driver carries megabytes of findings over to a second page, in ten times the time.
/// https://www.deque.com/axe/core-documentation/api-documentation/
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // The one rule that is new in WCAG 2.2 is off unless asked for.
    private const string Options = "{ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }";

    public static Task<string[]> FoundAsync(IPage page) => FoundAsync(page.Locator("html"));

    /// <summary>The same in one part of a page.</summary>
    public static async Task<string[]> FoundAsync(ILocator part)
    {
        await part.Page.EvaluateAsync(Script);
        return await part.EvaluateAsync<string[]>(
            $$"""
            async part => (await axe.run(part, {{Options}})).violations
              .map(found => `${found.id}: ${found.help} (${found.nodes.length}, first ${found.nodes[0].html})`)
            """);
    }
}
