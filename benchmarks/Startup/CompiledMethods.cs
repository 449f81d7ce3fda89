using System.Reflection;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace TurkicWiki.Benchmarks.Startup;

/// <summary>The generic methods that a program compiled as it ran, from what the runtime wrote down of that run.</summary>
internal sealed class CompiledMethods
{
    /// <summary>What the runtime is to write down: modules, types, and methods with what they are made over.</summary>
    public const string Events = "Microsoft-Windows-DotNETRuntime:0x1F000080018:5,Microsoft-Windows-DotNETRuntimeRundown:0x1F000080018:5";

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type Shared = Type.GetType("System.__Canon")!;

    private sealed record TypeEvent(ulong Module, int Token, bool IsArray, ImmutableArray<ulong> Over);

    private sealed record MethodEvent(ulong Type, ImmutableArray<ulong> Over);

    private readonly Dictionary<ulong, string> modules = [];
    private readonly Dictionary<ulong, TypeEvent> types = [];
    private readonly Dictionary<long, MethodEvent> methods = [];
    private readonly Dictionary<long, int> compiled = [];

    private CompiledMethods(EventPipeEventSource trace)
    {
        var atTheEnd = new ClrRundownTraceEventParser(trace);
        trace.Clr.LoaderModuleLoad += AddModule;
        atTheEnd.LoaderModuleDCStop += AddModule;
        trace.Clr.TypeBulkType += of =>
        {
            foreach (var type in Enumerable.Range(0, of.Count).Select(of.Values)) AddType(type);
        };
        trace.Clr.MethodMethodDetails += of =>
            methods[of.MethodID] = new((ulong)of.TypeID, [.. Enumerable.Range(0, of.TypeParameterCount).Select(i => (ulong)of.TypeParameters(i))]);
        trace.Clr.MethodLoadVerbose += of =>
        {
            if (of.IsJitted) compiled[of.MethodID] = of.MethodToken;
        };
        trace.Process();
    }

    /// <param name="trace">A file of the events, of a program whose libraries are this program's too.</param>
    public static ImmutableArray<MethodBase> In(string trace)
    {
        using var source = new EventPipeEventSource(trace);
        var found = new CompiledMethods(source);
        return [.. found.compiled.Select(c => found.methods.TryGetValue(c.Key, out var method) ? found.Resolve(c.Value, method) : null).OfType<MethodBase>()];
    }

    private void AddModule(ModuleLoadUnloadTraceData of) => modules[(ulong)of.ModuleID] = of.ModuleILPath;

    private void AddType(GCBulkTypeValues of) => types[of.TypeID] = new(
        of.ModuleID,
        of.TypeNameID,
        of.Flags.HasFlag(TypeFlags.Array),
        [.. Enumerable.Range(0, of.TypeParameterCount).Select(of.TypeParameterID)]);

    // None of code that the program made as it ran, nor of what has no name outside of the runtime.
    private MethodBase? Resolve(int token, MethodEvent of)
    {
        if (Resolve(of.Type) is not { } type) return null;
        var method = type.GetMembers(Declared).OfType<MethodBase>().FirstOrDefault(m => m.MetadataToken == token);
        if (method is MethodInfo { IsGenericMethodDefinition: true } definition) return Over(definition.GetGenericArguments(), of.Over, definition.MakeGenericMethod);
        return type.IsGenericType ? method : null;
    }

    private Type? Resolve(ulong id)
    {
        if (!types.TryGetValue(id, out var of)) return null;
        if (of.IsArray) return Resolve(of.Over[0])?.MakeArrayType();
        if (!modules.TryGetValue(of.Module, out var path) || path.Length == 0) return null;
        var type = Assembly.Load(Path.GetFileNameWithoutExtension(path)).ManifestModule.ResolveType(of.Token);
        return of.Over.IsEmpty ? type : Over(type.GetGenericArguments(), of.Over, type.MakeGenericType);
    }

    private T? Over<T>(Type[] parameters, ImmutableArray<ulong> arguments, Func<Type[], T> make)
        where T : class
    {
        var types = parameters.Zip(arguments.Select(Resolve), (parameter, type) => type == Shared ? Any(parameter) : type).OfType<Type>().ToArray();
        try
        {
            return types.Length == parameters.Length ? make(types) : null;
        }
        catch (ArgumentException)
        {
            return null;   // asks for more than Any knows
        }
    }

    // Reference types share their code, so one that the parameter allows stands for all.
    private static Type Any(Type parameter)
    {
        var asked = parameter.GetGenericParameterConstraints();
        return asked.Length == 0 ? typeof(object) : asked.FirstOrDefault(c => !c.ContainsGenericParameters) ?? typeof(string);
    }
}
