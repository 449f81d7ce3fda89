namespace TurkicWiki.Tests.Rendering;

/// <summary>The repository that the tests stand in.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "TurkicWiki.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
