using System.Collections.Concurrent;
using System.Text;
using TurkicWiki.Content;

namespace TurkicWiki.Rendering.Templates;

/// <summary>
/// Compiles templates against the types of the records that they get: every name becomes a delegate that reads its property.
/// <see cref="TemplateChecker"/> says what is wrong with a template; what it would report throws here.
/// </summary>
internal sealed class TemplateCompiler(IReadOnlyDictionary<string, SourceFile> partials, IReadOnlyDictionary<string, TemplateHelper> helpers)
{
    /// <summary>What tells where an item stands in its list.</summary>
    public static readonly string[] Places = ["@first", "@last", "@index"];

    private readonly ConcurrentDictionary<(string Partial, Type Context), Lazy<TemplateNode[]>> compiled = [];

    public TemplateNode[] Compile(SourceFile template, Type context)
    {
        using var pieces = TemplateText.Pieces(template).GetEnumerator();
        return Nodes(pieces, ImmutableStack.Create(context), out _);
    }

    // Up to the tag that closes the block, or begins its other branch.
    private TemplateNode[] Nodes(IEnumerator<TemplatePiece> pieces, ImmutableStack<Type> scopes, out TemplateTag? end)
    {
        var nodes = new List<TemplateNode>();
        while (true)
        {
            if (!pieces.MoveNext()) throw new FormatException("a block of a template is not closed");
            var (text, tag) = pieces.Current;
            if (text.Length > 0) nodes.Add(new TemplateNode.Text(Encoding.UTF8.GetBytes(text)));
            if (tag is null or { Kind: TagKind.Else or TagKind.Close })
            {
                end = tag;
                return [.. nodes];
            }
            if (tag.Kind != TagKind.Comment) nodes.Add(Node(tag, pieces, scopes));
        }
    }

    private TemplateNode Node(TemplateTag tag, IEnumerator<TemplatePiece> pieces, ImmutableStack<Type> scopes) => tag.Kind switch
    {
        TagKind.Open => Block(tag, pieces, scopes),
        TagKind.Partial => Partial(tag, scopes),
        _ when tag.Arguments.IsEmpty => new TemplateNode.Value(Read(tag.Name, tag, scopes).Of, tag.IsReady),
        _ => Call(tag, scopes),
    };

    private TemplateNode Block(TemplateTag tag, IEnumerator<TemplatePiece> pieces, ImmutableStack<Type> scopes)
    {
        var (of, type) = Read(tag.Arguments[0], tag, scopes);
        var inside = tag.Name switch
        {
            "each" => scopes.Push(TemplateMember.ItemOf(type) ?? throw Wrong(tag, $"'{tag.Arguments[0]}' is not a list")),
            "with" => scopes.Push(type),
            _ => scopes,
        };
        var then = Nodes(pieces, inside, out var end);
        TemplateNode[] other = end switch
        {
            { Kind: TagKind.Else, Name: "" } => Nodes(pieces, scopes, out _),
            // The close of the outer block closes this one too.
            { Kind: TagKind.Else } => [Block(end, pieces, scopes)],
            _ => [],
        };
        return tag.Name switch
        {
            "if" => new TemplateNode.If(of, then, other),
            "unless" => new TemplateNode.If(of, other, then),
            "each" => new TemplateNode.Each(of, then, other),
            "with" => new TemplateNode.With(of, then, other),
            _ => throw Wrong(tag, $"no block '{tag.Name}'"),
        };
    }

    private TemplateNode.Partial Partial(TemplateTag tag, ImmutableStack<Type> scopes)
    {
        if (!partials.TryGetValue(tag.Name, out var partial)) throw Wrong(tag, $"no partial '{tag.Name}'");
        var (of, type) = tag.Arguments.IsEmpty ? (null, scopes.Peek()) : Read(tag.Arguments[0], tag, scopes);
        return new TemplateNode.Partial(of, compiled.GetOrAdd((tag.Name, type), key => new Lazy<TemplateNode[]>(() => Compile(partial, key.Context))));
    }

    private TemplateNode.Call Call(TemplateTag tag, ImmutableStack<Type> scopes)
    {
        if (!helpers.TryGetValue(tag.Name, out var helper)) throw Wrong(tag, $"no helper '{tag.Name}'");
        var named = tag.Arguments.Where(IsNamed).Select(a => a.Split('=', 2)).Select(a => (a[0], Argument(a[1], tag, scopes)));
        return new TemplateNode.Call(helper, [.. tag.Arguments.Where(a => !IsNamed(a)).Select(a => Argument(a, tag, scopes))], [.. named]);
    }

    private static bool IsNamed(string argument) => argument[0] != '"' && argument.Contains('=');

    private static Func<TemplateRun, object?> Argument(string argument, TemplateTag tag, ImmutableStack<Type> scopes)
    {
        if (argument is not ['"', .. var literal, '"']) return Read(argument, tag, scopes).Of;
        return _ => literal;
    }

    /// <summary>What reads a path in the scope where it stands, and the type of what it reads.</summary>
    private static (Func<TemplateRun, object?> Of, Type Type) Read(string path, TemplateTag tag, ImmutableStack<Type> scopes)
    {
        switch (path)
        {
            case "@first": return (run => run.IsFirst, typeof(bool));
            case "@last": return (run => run.IsLast, typeof(bool));
            case "@index": return (run => run.Index, typeof(int));
        }
        var steps = path.Split('/');
        var up = Math.Min(steps.Count(s => s == ".."), scopes.Count() - 1);
        var type = scopes.ElementAt(up);
        Func<TemplateRun, object?> of = run => run.Context(up);
        foreach (var name in steps[^1].Split('.', StringSplitOptions.RemoveEmptyEntries).Where(n => n != "this"))
        {
            var property = TemplateMember.Of(type, name) ?? throw Wrong(tag, $"{type.Name} has no '{name}'");
            var (outer, get) = (of, TemplateMember.Getter(property));
            of = run => outer(run) is { } owner ? get(owner) : null;
            type = property.PropertyType;
        }
        return (of, type);
    }

    private static FormatException Wrong(TemplateTag tag, string message) => new($"{tag.At.File}:{tag.At.Line}:{tag.At.Column}: {message}");
}
