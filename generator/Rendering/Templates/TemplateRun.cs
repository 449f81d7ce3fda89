using TurkicWiki.Content.Languages;

namespace TurkicWiki.Rendering.Templates;

/// <summary>One run of a template: what it writes to, the page's language, and the contexts that it stands in.</summary>
public sealed class TemplateRun(HtmlWriter to, Language language)
{
    private (object? Value, int Index, int Count)[] contexts = new (object?, int, int)[16];
    private int depth = -1;

    public HtmlWriter To => to;

    public Language Language => language;

    /// <summary>True at the first item of the innermost list.</summary>
    public bool IsFirst => contexts[InList()].Index == 0;

    /// <summary>True at the last item of the innermost list.</summary>
    public bool IsLast => InList() is var at && contexts[at].Index == contexts[at].Count - 1;

    /// <summary>The place of the item in the innermost list, from 0.</summary>
    public int Index => contexts[InList()].Index;

    /// <summary>The context that so many scopes lie around the innermost.</summary>
    public object? Context(int up) => contexts[depth - up].Value;

    /// <summary>Writes nodes with a value as their context.</summary>
    public void Within(object? value, ReadOnlySpan<TemplateNode> nodes, int index = -1, int count = 0)
    {
        if (++depth == contexts.Length) Array.Resize(ref contexts, depth * 2);
        contexts[depth] = (value, index, count);
        Write(nodes);
        depth--;
    }

    /// <summary>Writes nodes in the context that holds already.</summary>
    public void Write(ReadOnlySpan<TemplateNode> nodes)
    {
        foreach (var node in nodes) node.Write(this);
    }

    private int InList()
    {
        var at = depth;
        while (at > 0 && contexts[at].Index < 0) at--;
        return at;
    }
}
