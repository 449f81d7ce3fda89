namespace TurkicWiki.Content;

/// <summary>What <c>content/wiki.yaml</c> says of the whole wiki.</summary>
/// <param name="BaseUrl">Where it is published, without a closing slash.</param>
/// <param name="Languages">Codes, in the order of menus.</param>
/// <param name="EditUrl">The address of a file at its host, with <c>{path}</c>; null for none.</param>
/// <param name="ReportUrl">Where to report an error, with <c>{page}</c>; null for none.</param>
/// <param name="Theme">The folder of <c>themes/</c> to use.</param>
/// <param name="Build">What is made beside the pages themselves.</param>
public sealed record SiteConfig(
    Wordings Title,
    Wordings Description,
    string BaseUrl,
    ImmutableArray<string> Languages,
    string DefaultLanguage,
    string? EditUrl,
    string? ReportUrl,
    Wording Theme,
    ParallelOutputs Build);

/// <summary>What a build makes beside the pages themselves; each can be switched off.</summary>
/// <param name="Compare">Two languages side by side.</param>
/// <param name="PageData">The data of a page, beside it.</param>
/// <param name="PageText">The text of a page, beside it.</param>
public sealed record ParallelOutputs(bool Compare, bool PageData, bool PageText);
