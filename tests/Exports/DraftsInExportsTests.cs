using System.Text;
using NJsonSchema;
using TurkicWiki.Content;
using TurkicWiki.Exports;
using TurkicWiki.Linking;
using TurkicWiki.Rendering;

namespace TurkicWiki.Tests.Exports;

/// <summary>What is not published is not in the data, either.</summary>
public class DraftsInExportsTests
{
    private static readonly ImmutableArray<SourceFile> Files = SourceLoader.Load(RealWiki.RealWiki.Root);

    [Theory]
    [InlineData("states/kazakhstan")]
    [InlineData("organisations/organization-of-turkic-states")]
    [InlineData("places/central-asia")]
    public async Task The_data_of_a_published_wiki_name_no_draft(string draft)
    {
        var slug = draft.Split('/')[1];
        Assert.Contains(Data(Files), f => Text(f).Contains($"\"{slug}\"", StringComparison.Ordinal));

        var published = Data(Files.Select(f => f.Path == $"content/{draft}/facts.yaml" ? f with { Text = "draft: true\n" + f.Text } : f));
        Assert.All(published, f => Assert.DoesNotMatch($"[\" ]{slug}\"", Text(f)));
        foreach (var file in published.Where(f => f.Path.EndsWith("s.json", StringComparison.Ordinal)))
        {
            var schema = await JsonSchema.FromFileAsync(Path.Combine(RealWiki.RealWiki.Root, "schemas", file.Path.Replace("data/", "data-", StringComparison.Ordinal)));
            Assert.Empty(schema.Validate(Text(file)));
        }
    }

    private static ImmutableArray<OutputFile> Data(IEnumerable<SourceFile> files) =>
        [.. SiteExports.Plan(SiteLinker.Link(ContentParser.Parse([.. files], new PageCache())), []).SelectMany(g => g.Make()).Where(f => f.Path.StartsWith("data/", StringComparison.Ordinal))];

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
