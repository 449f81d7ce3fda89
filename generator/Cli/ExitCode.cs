namespace TurkicWiki.Cli;

/// <summary>What a command tells the shell that ran it.</summary>
public static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Something is wrong in the content.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command was not written as it must be.</summary>
    public const int WrongUsage = 2;

    /// <summary>The machine failed: a full disk, a port that is taken, a fault of the program.</summary>
    public const int MachineFault = 3;
}
