using System.Text;

namespace TurkicWiki.Benchmarks;

/// <summary>Makes the same pages twice: as a wiki of ours and as a Hugo site.</summary>
public static class Synthetic
{
    public static readonly string[] Languages = ["en", "kk", "ru"];

    /// <summary>Writes <c>wiki/</c> and <c>hugo/</c> below a folder. The same number of subjects gives the same bytes.</summary>
    public static void Write(string folder, int subjects)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var all = Enumerable.Range(0, subjects).Select(i => new SyntheticSubject(i, subjects)).ToImmutableArray();
        WikiWriter.Write(Path.Combine(folder, "wiki"), all);
        HugoWriter.Write(Path.Combine(folder, "wiki"), Path.Combine(folder, "hugo"));
    }

    internal static void Put(string root, string path, string text)
    {
        var place = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
