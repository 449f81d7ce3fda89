using TurkicWiki.Checking;
using TurkicWiki.Content;
using TurkicWiki.Content.Languages;
using TurkicWiki.Diagnostics;

namespace TurkicWiki.Rendering.Templates;

/// <summary>
/// Checks every template against the record that it will get, before a page is rendered: a name, partial, helper, asset or
/// interface string that does not exist is found on its line, also in a branch that no page takes.
/// </summary>
public sealed class TemplateChecker
{
    private static readonly string[] Blocks = ["if", "unless", "each", "with"];

    private readonly Dictionary<string, SourceFile> partials;
    private readonly HashSet<string> assets;
    private readonly ImmutableArray<Language> languages;
    private readonly HashSet<(string Partial, Type Context)> seen = [];
    private readonly List<Diagnostic> found = [];

    private TemplateChecker(Theme theme, ImmutableArray<Language> languages)
    {
        partials = theme.Templates.Where(Theme.IsPartial).ToDictionary(Theme.NameOf, StringComparer.Ordinal);
        assets = [.. theme.Assets.Select(a => a.Name)];
        this.languages = languages;
    }

    /// <summary>What is wrong in a theme, for wikis in these languages.</summary>
    /// <param name="views">The record that each page's template gets, by the template's name.</param>
    public static ImmutableArray<Diagnostic> Check(Theme theme, ImmutableArray<Language> languages, IReadOnlyDictionary<string, Type> views)
    {
        var checker = new TemplateChecker(theme, languages);
        var pages = theme.Templates.Where(t => !Theme.IsPartial(t)).ToDictionary(Theme.NameOf, StringComparer.Ordinal);
        foreach (var (name, view) in views.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            if (pages.TryGetValue(name, out var template)) checker.Walk(template, view);
            else checker.found.Add(new Diagnostic(Rules.BadTemplate, new Location($"themes/{theme.Name}/templates/{name}.hbs", 1, 1), "the theme lacks this template"));
        }
        foreach (var (name, template) in pages.Where(p => !views.ContainsKey(p.Key)))
            checker.Report(Rules.UnknownName, new Location(template.Path, 1, 1), $"no page has the template '{name}'", name, views.Keys);
        foreach (var (name, partial) in checker.partials.Where(p => !checker.seen.Any(s => s.Partial == p.Key)))
            checker.found.Add(new Diagnostic(Rules.UnknownName, new Location(partial.Path, 1, 1), $"no template uses the partial '{name}'"));
        return [.. Diagnostic.Sort(Causes.Once(Diagnostic.Sort(checker.found.Distinct())))];
    }

    private void Walk(SourceFile template, Type view)
    {
        var scopes = new Stack<(TemplateTag? Open, Type? Context)>([(null, view)]);
        foreach (var tag in TemplateScanner.Tags(template).Where(t => t.Kind != TagKind.Comment))
        {
            switch (tag.Kind)
            {
                case TagKind.Open:
                    scopes.Push((tag, Inside(tag, scopes)));
                    break;
                case TagKind.Close when scopes.Peek().Open?.Name == tag.Name:
                    scopes.Pop();
                    break;
                case TagKind.Close:
                    found.Add(new Diagnostic(Rules.BadTemplate, tag.At, $"'{tag.Name}' is closed but not open here"));
                    return;
                case TagKind.Else:
                    Alternative(tag, scopes);
                    break;
                case TagKind.Partial:
                    Partial(tag, scopes);
                    break;
                default:
                    Value(tag, scopes);
                    break;
            }
        }
        if (scopes.Peek().Open is { } open) found.Add(new Diagnostic(Rules.BadTemplate, open.At, $"'{open.Name}' is not closed"));
    }

    private Type? Inside(TemplateTag tag, Stack<(TemplateTag? Open, Type? Context)> scopes)
    {
        if (!Blocks.Contains(tag.Name))
        {
            Report(Rules.UnknownName, tag.At, $"no block '{tag.Name}'", tag.Name, Blocks);
            return null;
        }
        if (tag.Arguments is not [var path]) return Malformed(tag, $"'{tag.Name}' takes one name");
        var type = TypeOf(path, tag, scopes);
        return tag.Name switch
        {
            "each" when type is not null && TemplateMember.ItemOf(type) is null => Malformed(tag, $"'{path}' is not a list"),
            "each" => type is null ? null : TemplateMember.ItemOf(type),
            "with" => type,
            _ => scopes.Peek().Context,
        };
    }

    private void Alternative(TemplateTag tag, Stack<(TemplateTag? Open, Type? Context)> scopes)
    {
        if (scopes.Peek().Open is not { } open)
        {
            found.Add(new Diagnostic(Rules.BadTemplate, tag.At, "'else' stands outside a block"));
            return;
        }
        // The other branch of `each` and `with` stands in the scope around them.
        if (open.Name is "each" or "with")
        {
            scopes.Pop();
            scopes.Push((open, scopes.Peek().Context));
        }
        if (tag.Name.Length > 0) Inside(tag, scopes);
    }

    private void Partial(TemplateTag tag, Stack<(TemplateTag? Open, Type? Context)> scopes)
    {
        var context = tag.Arguments.IsEmpty ? scopes.Peek().Context : TypeOf(tag.Arguments[0], tag, scopes);
        if (!partials.TryGetValue(tag.Name, out var partial))
            Report(Rules.UnknownName, tag.At, $"no partial '{tag.Name}'", tag.Name, partials.Keys);
        else if (context is not null && seen.Add((tag.Name, context)))
            Walk(partial, context);
    }

    private void Value(TemplateTag tag, Stack<(TemplateTag? Open, Type? Context)> scopes)
    {
        if (tag.Arguments.IsEmpty)
        {
            // A helper hides a name that is spelled like it.
            if (TemplateHelpers.Names.Contains(tag.Name)) Malformed(tag, $"the helper '{tag.Name}' needs an argument");
            else TypeOf(tag.Name, tag, scopes);
            return;
        }
        if (!TemplateHelpers.Names.Contains(tag.Name))
        {
            Report(Rules.UnknownName, tag.At, $"no helper '{tag.Name}'", tag.Name, TemplateHelpers.Names);
            return;
        }
        foreach (var argument in tag.Arguments.Select(a => a.Split('=', 2)[^1]).Where(a => !a.StartsWith('"'))) TypeOf(argument, tag, scopes);
        if (tag.Arguments[0] is not ['"', .. var literal, '"']) return;
        if (tag.Name == TemplateHelpers.Asset && !assets.Contains(literal)) Report(Rules.UnknownName, tag.At, $"no asset '{literal}'", literal, assets);
        if (tag.Name is TemplateHelpers.Text or TemplateHelpers.Count) Strings(literal, tag);
    }

    private void Strings(string key, TemplateTag tag)
    {
        var lacking = languages.RemoveAll(l => l.Strings.ContainsKey(key));
        if (lacking.IsEmpty) return;
        var codes = string.Join(", ", lacking.Select(l => $"'{l.Code}'"));
        Report(Rules.UnknownString, tag.At, $"no interface string '{key}' in {codes}", key, lacking[0].Strings.Keys);
    }

    /// <summary>The type of a path in the scope where it stands, or null where that is not known; a wrong name is reported.</summary>
    private Type? TypeOf(string path, TemplateTag tag, Stack<(TemplateTag? Open, Type? Context)> scopes)
    {
        if (path.StartsWith('@'))
        {
            if (!TemplateCompiler.Places.Contains(path)) Report(Rules.UnknownName, tag.At, $"no '{path}'", path, TemplateCompiler.Places);
            return null;
        }
        // `if` and `unless` open no scope of their own: `..` passes over them.
        var outer = scopes.Where(s => s.Open?.Name is null or "each" or "with").Select(s => s.Context).ToList();
        var steps = path.Split('/');
        var up = steps.Count(s => s == "..");
        var type = outer.ElementAtOrDefault(Math.Min(up, outer.Count - 1));
        foreach (var name in steps[^1].Split('.', StringSplitOptions.RemoveEmptyEntries).Where(n => n != "this"))
        {
            if (type is null) return null;
            if (MemberOf(type, name) is { } member)
            {
                type = member;
                continue;
            }
            Report(Rules.UnknownName, tag.At, $"{type.Name} has no '{name}'", name, TemplateMember.NamesOf(type));
            return null;
        }
        return type;
    }

    private static Type? MemberOf(Type type, string name) =>
        TemplateMember.Of(type, name)?.PropertyType is { } member
            ? Nullable.GetUnderlyingType(member) ?? member
            : null;

    private Type? Malformed(TemplateTag tag, string message)
    {
        found.Add(new Diagnostic(Rules.BadTemplate, tag.At, message));
        return null;
    }

    private void Report(Rule rule, Location at, string message, string wrong, IEnumerable<string> right) =>
        found.Add(new Diagnostic(rule, at, message, Spelling.Hint(wrong, right)));
}
