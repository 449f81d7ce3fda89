using TurkicWiki.Diagnostics;

namespace TurkicWiki.Rendering.Templates;

/// <summary>What a tag of a template does.</summary>
public enum TagKind
{
    /// <summary><c>{{name}}</c> or <c>{{{name}}}</c>, or a helper with arguments.</summary>
    Value,

    /// <summary><c>{{#if name}}</c> and the like.</summary>
    Open,

    /// <summary><c>{{else}}</c> or <c>{{else if name}}</c>.</summary>
    Else,

    /// <summary><c>{{/if}}</c>.</summary>
    Close,

    /// <summary><c>{{> name context}}</c>.</summary>
    Partial,

    /// <summary><c>{{!-- … --}}</c>.</summary>
    Comment,
}

/// <summary>A tag of a template.</summary>
/// <param name="Name">The first word: a path, a helper, a block or a partial.</param>
/// <param name="Arguments">The words after it; a text in its quotation marks, a named one as <c>name=value</c>.</param>
/// <param name="Printed">As written, with its braces.</param>
/// <param name="Index">Where it begins in the template.</param>
public sealed record TemplateTag(TagKind Kind, string Name, ImmutableArray<string> Arguments, Location At, string Printed, int Index)
{
    /// <summary>True for <c>{{{name}}}</c>, which is ready HTML.</summary>
    public bool IsReady => Printed.StartsWith("{{{", StringComparison.Ordinal);

    /// <summary>Where it ends in the template.</summary>
    public int End => Index + Printed.Length;
}
