namespace TurkicWiki.Benchmarks;

/// <summary>Finds the repository that the program was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "TurkicWiki.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("the program does not stand in the repository"));
}
