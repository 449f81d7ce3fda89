using System.Diagnostics;
using Microsoft.Playwright;

namespace TurkicWiki.Tests.Browser;

/// <summary>Finds a Chromium on this machine, or gets one.</summary>
internal static class Chromium
{
    // The first has no window to draw around the page, and takes a third less time.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        // Nothing leaves this machine, whatever asks.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    // Several classes of tests ask for it at once.
    private static readonly Lazy<string?> Program = new(() => Find() ?? (Install() ? Find() : null));

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program.Value, Headless = true, Args = Arguments });

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    // True if the system now has one; otherwise Playwright's own, which it finds by itself.
    private static bool Install()
    {
        if (File.Exists("/etc/debian_version") && Environment.UserName == "root"
            && Run("apt-get", "update")
            && Names[..2].Any(name => Run("apt-get", $"install -y --no-install-recommends {name}"))) return true;
        var exit = Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return exit == 0 ? false : throw new InvalidOperationException("there is no Chromium; name one with CHROMIUM_PATH");
    }

    private static bool Run(string program, string arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
