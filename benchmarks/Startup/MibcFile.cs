using System.Reflection;
using System.Reflection.Emit;

namespace TurkicWiki.Benchmarks.Startup;

/// <summary>
/// Writes a list of methods for crossgen2's <c>--mibc</c>: a library whose method <c>AssemblyDictionary</c> loads, for each group, its
/// name and the token of a method, which loads the tokens of the group's methods. A group is named by the assemblies that its methods
/// need, first the one that declares them. The format is that which <c>MIbcProfileParser</c> of dotnet/runtime reads.
/// </summary>
internal static class MibcFile
{
    public static void Write(string path, IEnumerable<MethodBase> methods)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(path)), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(assembly.GetName().Name!);
        var dictionary = Method(module, "AssemblyDictionary");
        foreach (var group in methods.GroupBy(Assemblies).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var list = Method(module, group.Key);
            foreach (var method in group.OrderBy(m => $"{m.DeclaringType} {m}", StringComparer.Ordinal)) Load(list, Token(module, method));
            list.GetILGenerator().Emit(OpCodes.Ret);
            dictionary.GetILGenerator().Emit(OpCodes.Ldstr, group.Key);
            Load(dictionary, module.GetMethodMetadataToken(list));
        }
        dictionary.GetILGenerator().Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        assembly.Save(path);
    }

    private static MethodBuilder Method(ModuleBuilder module, string name) =>
        module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);

    private static void Load(MethodBuilder into, int token)
    {
        into.GetILGenerator().Emit(OpCodes.Ldtoken, token);
        into.GetILGenerator().Emit(OpCodes.Pop);
    }

    private static int Token(ModuleBuilder module, MethodBase method) => method is ConstructorInfo constructor
        ? module.GetMethodMetadataToken(constructor)
        : module.GetMethodMetadataToken((MethodInfo)method);

    private static string Assemblies(MethodBase method)
    {
        var over = method.IsGenericMethod ? method.GetGenericArguments() : [];
        return string.Concat(over.Prepend(method.DeclaringType!).SelectMany(Types).Select(t => t.Assembly.GetName().Name)
            .Prepend(method.DeclaringType!.Assembly.GetName().Name).Distinct().Select(name => $"{name};"));
    }

    private static IEnumerable<Type> Types(Type type) =>
        type.HasElementType ? Types(type.GetElementType()!)
        : type.IsPrimitive ? []
        : type.GetGenericArguments().SelectMany(Types).Prepend(type);
}
