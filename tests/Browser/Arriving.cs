using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>Waits for what a link leads to. Playwright's own WaitForURLAsync waits for ever where a page comes between its look and its listening.</summary>
internal static class Arriving
{
    private const int Patience = 30_000;

    /// <param name="address">With <c>*</c> for a part of a path, and <c>**</c> for any.</param>
    public static Task ArrivesAtAsync(this IPage page, string address)
    {
        var pattern = Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        return ArrivedAsync(page, Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{pattern}$"), new() { Timeout = Patience }));
    }

    /// <param name="part">What stands in the address of the page that is left.</param>
    public static Task LeavesAsync(this IPage page, string part) =>
        ArrivedAsync(page, Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(Regex.Escape(part)), new() { Timeout = Patience }));

    private static async Task ArrivedAsync(IPage page, Task elsewhere)
    {
        await elsewhere;
        await page.WaitForLoadStateAsync();
    }
}
