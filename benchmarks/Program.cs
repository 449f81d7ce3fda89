using BenchmarkDotNet.Running;
using TurkicWiki.Benchmarks;
using TurkicWiki.Benchmarks.Parts;
using TurkicWiki.Benchmarks.Startup;

// make <folder> [subjects]           the wiki and the Hugo site, to look at
// compare [subjects|wiki] [runs] [program]
//                                    our site and Hugo's built in turn, and what came of it
// saves [count] [folder]             a page of the real wiki, or another, saved again and again, stage by stage
// profile                            generator/generics.mibc made anew
// parts [BenchmarkDotNet's options]  the hot parts one by one
switch (args)
{
    case ["make", var folder, .. var rest]:
        Synthetic.Write(folder, Number(rest, 0, 3000));
        return 0;
    case ["compare", .. var rest]:
        return Comparison.Run(rest.ElementAtOrDefault(0) ?? "3000", Number(rest, 1, 5), rest.ElementAtOrDefault(2));
    case ["saves", .. var rest]:
        return new Saves(rest.ElementAtOrDefault(1) ?? Repository.Root).Run(Number(rest, 0, 50));
    case ["profile"]:
        return StartupProfile.Run();
    case ["parts", .. var rest]:
        BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks), typeof(WritingBenchmarks)]).Run(rest);
        return 0;
    default:
        Console.Error.WriteLine("usage: benchmarks make <folder> [subjects] | compare [subjects|wiki] [runs] [program] | saves [count] [folder] | profile | parts [options]");
        return 2;
}

static int Number(string[] arguments, int at, int otherwise) =>
    arguments.Length > at ? int.Parse(arguments[at], CultureInfo.InvariantCulture) : otherwise;
