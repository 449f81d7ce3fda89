using TurkicWiki.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
