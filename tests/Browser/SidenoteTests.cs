using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TurkicWiki.Tests.Browser;

/// <summary>On a wide screen a sentence has its source beside it.</summary>
public sealed class SidenoteTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData("en", 1024)]
    [InlineData("kk", 1280)]
    [InlineData("ru", 1440)]
    [InlineData("kk", 1920)]
    public async Task A_source_stands_beside_its_sentence_and_covers_nothing(string language, int width)
    {
        var page = await OpenAsync($"/{language}/states/kazakhstan/", width);
        await Expect(page.Locator(".sidenotes p").First).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(Overlaps));

        // A table that is opened moves what is below it.
        await page.SetViewportSizeAsync(width - 40, 900);
        await page.EvaluateAsync("document.querySelectorAll('.text details').forEach(d => d.open = true)");
        await Task.Delay(200);
        Assert.Empty(await page.EvaluateAsync<string[]>(Overlaps));
    }

    [Theory]
    [InlineData("en", 1200)]
    [InlineData("ru", 1440)]
    public async Task Where_the_margin_is_free_of_the_box_the_first_notes_stand_at_the_height_of_their_sentences(string language, int width)
    {
        var page = await OpenAsync($"/{language}/states/kazakhstan/", width);
        await Expect(page.Locator(".sidenotes p").First).ToBeVisibleAsync();
        var marks = await page.Locator(".text .reference a").EvaluateAllAsync<double[]>("marks => marks.slice(0, 3).map(m => m.getBoundingClientRect().top)");
        var notes = await page.Locator(".sidenotes p").EvaluateAllAsync<double[]>("notes => notes.slice(0, 3).map(n => n.getBoundingClientRect().top)");
        Assert.All(marks.Zip(notes), pair => Assert.InRange(pair.Second - pair.First, -10, 40));
    }

    [Fact]
    public async Task A_passage_is_named_once_beside_a_section_with_the_number_of_its_mark()
    {
        var page = await OpenAsync("/en/leaders/shavkat-mirziyoyev/", 1440);
        await Expect(page.Locator(".sidenotes p").First).ToBeVisibleAsync();
        var beside = await page.Locator(".sidenotes p").EvaluateAllAsync<string[]>("notes => notes.map(n => n.textContent.split(' ')[0])");
        var wanted = await page.EvaluateAsync<string[]>("""
            () => {
              const numbers = [];
              let seen = new Set();
              for (const e of document.querySelectorAll('.text h2, .text h3, .text .reference a')) {
                if (!e.hash) seen = new Set();
                else if (!seen.has(e.textContent)) numbers.push(e.textContent.replace(/\D/g, '')), seen.add(e.textContent);
              }
              return numbers;
            }
            """);
        Assert.Equal(wanted, beside);
    }

    [Fact]
    public async Task The_notes_say_nothing_twice_to_those_who_listen_and_stop_no_key()
    {
        var page = await OpenAsync("/en/leaders/shavkat-mirziyoyev/", 1440);
        await Expect(page.Locator(".sidenotes[aria-hidden=true]")).ToHaveCountAsync(1);
        await Expect(page.Locator(".sidenotes a:not([tabindex='-1'])")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nothing_moves_when_the_notes_come()
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await page.AddInitScriptAsync("""
            window.shift = 0;
            new PerformanceObserver(list => { for (const e of list.getEntries()) window.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
            """);
        await page.GotoAsync("/kk/states/kazakhstan/");
        await Expect(page.Locator(".sidenotes p").First).ToBeVisibleAsync();
        await Task.Delay(500);
        Assert.Equal(0.0, await page.EvaluateAsync<double>("window.shift"));
    }

    [Fact]
    public async Task A_phone_and_paper_have_no_notes_beside()
    {
        var phone = await OpenAsync("/en/states/kazakhstan/", 390);
        await Expect(phone.Locator(".sidenotes")).ToHaveCountAsync(0);
        var paper = await OpenAsync("/en/states/kazakhstan/", 1440);
        await Expect(paper.Locator(".sidenotes p").First).ToBeVisibleAsync();
        await paper.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(paper.Locator(".sidenotes p").First).Not.ToBeVisibleAsync();
    }

    private Task<IPage> OpenAsync(string path, int width) =>
        browser.OpenAsync(path, new() { ViewportSize = new() { Width = width, Height = 900 } });

    // Pairs of notes, or of a note and a text, box or contents, that lie over each other; and notes beyond the window.
    private const string Overlaps = """
        () => {
          const notes = [...document.querySelectorAll('.sidenotes p')];
          const others = [...document.querySelectorAll('.text > *, .infobox, .contents')];
          const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          const found = [];
          notes.forEach((note, i) => {
            const box = note.getBoundingClientRect();
            if (box.right > document.documentElement.clientWidth) found.push('beyond the window: ' + note.textContent);
            for (const other of [...notes.slice(i + 1), ...others])
              if (meet(box, other.getBoundingClientRect())) found.push(note.textContent + ' over ' + other.textContent.slice(0, 60));
          });
          return found;
        }
        """;
}
