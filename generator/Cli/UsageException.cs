namespace TurkicWiki.Cli;

/// <summary>A command cannot begin, because of how or where it was called. Caught at the edge of the command line.</summary>
public sealed class UsageException(string message) : Exception(message);
