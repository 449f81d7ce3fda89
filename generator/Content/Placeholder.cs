namespace TurkicWiki.Content;

/// <summary>What stands where a text is still to be written.</summary>
public static class Placeholder
{
    public const string Text = "…";
}
