using TurkicWiki.Diagnostics;

namespace TurkicWiki.Content.Pages;

/// <summary>The blocks that the generator can fill.</summary>
public static class GeneratedBlockNames
{
    private static readonly string[] Alone = ["timeline", "members", "reach", "open-facts", "only-named", "unused", "gaps"];
    private static readonly string[] OfDataset = ["table", "chart"];

    /// <summary>What is wrong with <c>::: name argument</c> and what to do, or null.</summary>
    public static (string Message, string? Hint)? Fault(string name, string argument)
    {
        string[] known = [.. Alone, .. OfDataset];
        if (!known.Contains(name))
            return ($"there is no block '{name}'", Spelling.Hint(name, known) ?? $"the blocks are: {string.Join(", ", known)}");
        if (OfDataset.Contains(name) && argument.Length == 0) return ($"'{name}' of which dataset?", $"write ::: {name} dataset-id");
        return Alone.Contains(name) && argument.Length > 0 ? ($"'{name}' takes no argument", $"write ::: {name}") : null;
    }
}
