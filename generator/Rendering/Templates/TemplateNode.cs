using System.Collections;

namespace TurkicWiki.Rendering.Templates;

/// <summary>A part of a compiled template.</summary>
public abstract record TemplateNode
{
    public abstract void Write(TemplateRun run);

    /// <summary>What stands between the tags.</summary>
    internal sealed record Text(ReadOnlyMemory<byte> Html) : TemplateNode
    {
        public override void Write(TemplateRun run) => run.To.Write(Html.Span);
    }

    /// <summary><c>{{name}}</c>.</summary>
    internal sealed record Value(Func<TemplateRun, object?> Of, bool IsReady) : TemplateNode
    {
        public override void Write(TemplateRun run)
        {
            var value = Of(run);
            if (value is Html html) html(run.To);
            else if (IsReady) run.To.Write(Printed(value));
            else run.To.WriteEscaped(Printed(value));
        }

        private static string? Printed(object? value) => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture);
    }

    /// <summary><c>{{helper argument name=argument}}</c>.</summary>
    internal sealed record Call(
        TemplateHelper Helper, Func<TemplateRun, object?>[] Arguments, (string Name, Func<TemplateRun, object?> Of)[] Named) : TemplateNode
    {
        public override void Write(TemplateRun run)
        {
            var arguments = new object?[Arguments.Length];
            for (var i = 0; i < arguments.Length; i++) arguments[i] = Arguments[i](run);
            var named = Named.Length == 0 ? [] : new (string, object?)[Named.Length];
            for (var i = 0; i < named.Length; i++) named[i] = (Named[i].Name, Named[i].Of(run));
            Helper(run.To, run.Language, arguments, named);
        }
    }

    /// <summary><c>{{#if name}} … {{else}} … {{/if}}</c>.</summary>
    internal sealed record If(Func<TemplateRun, object?> Of, TemplateNode[] Then, TemplateNode[] Else) : TemplateNode
    {
        public override void Write(TemplateRun run) => run.Write(HasValue(Of(run)) ? Then : Else);
    }

    /// <summary><c>{{#with name}} … {{else}} … {{/with}}</c>.</summary>
    internal sealed record With(Func<TemplateRun, object?> Of, TemplateNode[] Then, TemplateNode[] Else) : TemplateNode
    {
        public override void Write(TemplateRun run)
        {
            var value = Of(run);
            if (HasValue(value)) run.Within(value, Then);
            else run.Write(Else);
        }
    }

    /// <summary><c>{{#each name}} … {{else}} … {{/each}}</c>.</summary>
    internal sealed record Each(Func<TemplateRun, object?> Of, TemplateNode[] Item, TemplateNode[] Else) : TemplateNode
    {
        public override void Write(TemplateRun run)
        {
            var list = Of(run) as IList;
            var count = list?.Count ?? 0;
            for (var i = 0; i < count; i++) run.Within(list![i], Item, i, count);
            if (count == 0) run.Write(Else);
        }
    }

    /// <summary><c>{{> name context}}</c>. It is compiled when it is first met, for partials may hold themselves.</summary>
    internal sealed record Partial(Func<TemplateRun, object?>? Of, Lazy<TemplateNode[]> Nodes) : TemplateNode
    {
        public override void Write(TemplateRun run)
        {
            if (Of is null) run.Write(Nodes.Value);
            else run.Within(Of(run), Nodes.Value);
        }
    }

    // Nothing, false, zero, an empty text and an empty list are no value.
    private static bool HasValue(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        int number => number != 0,
        string text => text.Length > 0,
        ICollection list => list.Count > 0,
        _ => true,
    };
}
