using System.Collections;
using System.Reflection;
using System.Text;
using TurkicWiki.Content;
using TurkicWiki.Content.Pages;
using TurkicWiki.Tests.Content;
using TurkicWiki.Tests.Rendering;

namespace TurkicWiki.Tests.Budget;

/// <summary>Counts what stays in memory from the reading of a wiki to its last page.</summary>
public class HeldTests
{
    private static readonly SourceFile File = SourceLoader.Load(Repository.Root).Single(f => f.Path == "content/states/kazakhstan/kk.md");

    // Slugs, passages, figures, headings, quotations: about two fifths of this article, which is full of marks. Its words stay in the file.
    [Fact]
    public void A_page_that_was_read_holds_no_copy_of_its_words()
    {
        var held = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Reach(PageParser.Parse(File, Sample.Language("kk")), held);

        Assert.InRange(held.OfType<string>().Sum(text => text.Length), 1, File.Text.Length / 2);
    }

    [Fact]
    public void A_file_holds_its_text_as_UTF8_alone()
    {
        var file = new SourceFile("content/a.md", Encoding.UTF8.GetBytes("қазақ"));
        var text = Lent(file);

        // What another thread looks for on its stack may keep it for a while.
        for (var i = 0; i < 20 && text.IsAlive; i++) GC.Collect();

        Assert.False(text.IsAlive);
        Assert.Equal("қазақ", file.Text);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Lent(SourceFile file) => new(file.Text);

    // All that an object leads to; a file is held by the wiki, whoever else points to it.
    private static void Reach(object? from, HashSet<object> held)
    {
        if (from is null or SourceFile or Type or Delegate || (!from.GetType().IsValueType && !held.Add(from))) return;
        if (from is Array { Rank: 1 } array && !array.GetType().GetElementType()!.IsPrimitive)
            foreach (var item in (IEnumerable)array) Reach(item, held);
        if (from is string or Array || from.GetType().IsPrimitive || from.GetType().IsEnum) return;
        for (var type = from.GetType(); type is not null; type = type.BaseType)
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Reach(field.GetValue(from), held);
    }
}
