using System.Globalization;
using System.Text.Json;
using System.Xml;
using CsvHelper;
using CsvHelper.Configuration;

namespace TurkicWiki.Tests.Hostile;

/// <summary>The files for programs are read by parsers, which find what they should hold and nothing beside.</summary>
internal static class HostileFiles
{
    private static readonly HashSet<string> Namespaces =
        ["http://www.w3.org/2005/Atom", "http://www.sitemaps.org/schemas/sitemap/0.9", "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/2000/xmlns/"];

    public static void AssertRead(string output)
    {
        foreach (var file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories))
        {
            switch (Path.GetExtension(file))
            {
                case ".json":
                    JsonDocument.Parse(File.ReadAllBytes(file)).Dispose();
                    break;
                case ".jsonl":
                    Assert.All(File.ReadLines(file), line => JsonDocument.Parse(line).Dispose());
                    break;
                case ".xml":
                    AssertXml(file);
                    break;
                case ".csv":
                    AssertCells(file);
                    break;
            }
        }
    }

    private static void AssertXml(string file)
    {
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            Assert.NotEqual(XmlNodeType.ProcessingInstruction, reader.NodeType);
            if (reader.NodeType != XmlNodeType.Element) continue;
            Assert.Contains(reader.NamespaceURI, Namespaces);
            Assert.DoesNotContain("script", reader.LocalName, StringComparison.OrdinalIgnoreCase);
            // xhtml:link is how a sitemap tells of other languages.
            Assert.True(reader.NamespaceURI != "http://www.w3.org/1999/xhtml" || reader.LocalName == "link", reader.LocalName);
            while (reader.MoveToNextAttribute()) Assert.False(reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase), reader.LocalName);
        }
    }

    // https://owasp.org/www-community/attacks/CSV_Injection
    private static void AssertCells(string file)
    {
        using var reader = new CsvReader(new StreamReader(file), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
        while (reader.Read())
        {
            foreach (var cell in reader.Parser.Record!)
            {
                var isNumber = decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
                Assert.False(cell.TrimStart().Length > 0 && "=+-@＝＋－＠\t\r\n".Contains(cell.TrimStart()[0], StringComparison.Ordinal) && !isNumber, $"{Path.GetFileName(file)}: {cell}");
            }
        }
    }
}
