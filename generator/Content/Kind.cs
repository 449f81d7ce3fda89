namespace TurkicWiki.Content;

/// <summary>A kind of subject: its word in <c>facts.yaml</c> and the folder, which is also its part of the address.</summary>
public sealed record Kind(string Name, string Folder)
{
    public static readonly Kind State = new("state", "states");
    public static readonly Kind Organisation = new("organisation", "organisations");
    public static readonly Kind Leader = new("leader", "leaders");
    public static readonly Kind Person = new("person", "people");
    public static readonly Kind Place = new("place", "places");
    public static readonly Kind Agreement = new("agreement", "agreements");
    public static readonly Kind Topic = new("topic", "topics");

    /// <summary>Every kind, in the order in which a reader meets them.</summary>
    public static ImmutableArray<Kind> All { get; } = [State, Organisation, Leader, Person, Place, Agreement, Topic];

    public static Kind? Named(string name) => All.FirstOrDefault(k => k.Name == name);

    public static Kind? OfFolder(string folder) => All.FirstOrDefault(k => k.Folder == folder);
}
