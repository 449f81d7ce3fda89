using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace TurkicWiki.Rendering.Templates;

/// <summary>Reads the properties of views by typed delegates: what reflection costs is paid once for each property, not for each value.</summary>
internal static class TemplateMember
{
    private const string Kept = "A native program keeps all members of the program itself (Native.props), and a method for owners that are classes.";
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The property that templates call by a name beginning with a small letter, or null.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Kept)]
    public static PropertyInfo? Of(Type type, string name) => type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..]);

    /// <summary>What templates can call of a type.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Kept)]
    public static IReadOnlyList<string> NamesOf(Type type) => [.. type.GetProperties().Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..])];

    /// <summary>The type of a list's items, or null where the type is no list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;

    public static Func<object, object?> Getter(PropertyInfo property)
    {
        var (owner, type) = (property.DeclaringType!, property.PropertyType);
        if (owner.IsValueType) return property.GetValue;
        if (type == typeof(bool)) return Made(Flag<object>, property, owner);
        if (type == typeof(int)) return Made(Number<object>, property, owner);
        if (ItemOf(type) is { } item) return Made(List<object, object>, property, owner, item);
        return type.IsValueType ? property.GetValue : Made(Reference<object>, property, owner);
    }

    // The method that is named serves every owner: code for it is there before the program runs. A delegate, as Invoke would compile a stub for each.
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = Kept)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Kept)]
    private static Func<object, object?> Made(Func<MethodInfo, Func<object, object?>> method, PropertyInfo property, params Type[] types) =>
        method.Method.GetGenericMethodDefinition().MakeGenericMethod(types).CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(property.GetMethod!);

    private static Func<object, object?> Reference<TOwner>(MethodInfo get)
        where TOwner : class
    {
        var typed = get.CreateDelegate<Func<TOwner, object?>>();
        return owner => typed((TOwner)owner);
    }

    private static Func<object, object?> Flag<TOwner>(MethodInfo get)
        where TOwner : class
    {
        var typed = get.CreateDelegate<Func<TOwner, bool>>();
        return owner => typed((TOwner)owner) ? True : False;
    }

    private static Func<object, object?> Number<TOwner>(MethodInfo get)
        where TOwner : class
    {
        var typed = get.CreateDelegate<Func<TOwner, int>>();
        return owner => typed((TOwner)owner);
    }

    private static Func<object, object?> List<TOwner, TItem>(MethodInfo get)
        where TOwner : class
    {
        var typed = get.CreateDelegate<Func<TOwner, ImmutableArray<TItem>>>();
        return owner => typed((TOwner)owner);
    }
}
