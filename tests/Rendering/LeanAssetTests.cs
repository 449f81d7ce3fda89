using System.Text;
using TurkicWiki.Rendering.Templates;

namespace TurkicWiki.Tests.Rendering;

public sealed class LeanAssetTests
{
    [Fact]
    public void A_style_sheet_loses_comments_on_lines_of_their_own_and_indentation() => Assert.Equal(
        "a { color: red; } /* kept: it stands beside something */\n@media print {\na { color: black; }\n}\n",
        Lean("a.css", "/* one\n   two */\na { color: red; } /* kept: it stands beside something */\n\n@media print {\n  /* three */\n  a { color: black; }\n}\n"));

    [Fact]
    public void A_script_keeps_every_statement_and_every_address() => Assert.Equal(
        "const a = 'https://example.org/*'; // kept\nconst b = /\\/\\*/;\nf(a);\n",
        Lean("a.js", "// Why.\r\n/** What\r\n * it is. */\r\nconst a = 'https://example.org/*'; // kept\r\n  const b = /\\/\\*/;\r\n\r\n\tf(a);\r\n"));

    [Fact]
    public void A_drawing_stays_as_it_is() => Assert.Equal("<svg>\n  <g/>\n</svg>", Lean("a.svg", "<svg>\n  <g/>\n</svg>"));

    private static string Lean(string name, string text) => Encoding.UTF8.GetString(LeanAsset.Of(name, Encoding.UTF8.GetBytes(text)).Span);
}
