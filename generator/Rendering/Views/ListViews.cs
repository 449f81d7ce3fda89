namespace TurkicWiki.Rendering.Views;

/// <summary>A subject in a list.</summary>
public sealed record SubjectView(LinkView Link, string Description);

/// <summary>All subjects of a kind.</summary>
/// <param name="Treated">Those with an article.</param>
/// <param name="Named">Those that the sources only name.</param>
public sealed record KindView(string Title, string Lead, string Url, ImmutableArray<SubjectView> Treated, ImmutableArray<SubjectView> Named);

/// <summary>The subjects under a letter.</summary>
public sealed record LetterView(string Letter, string Id, ImmutableArray<LinkView> Links);

/// <summary>Every subject by the alphabet.</summary>
public sealed record AToZView(ImmutableArray<LetterView> Letters);

/// <summary>The disagreements about one subject.</summary>
public sealed record DisputedSubjectView(LinkView Subject, ImmutableArray<DisagreementView> Disagreements);

/// <summary>Every disagreement.</summary>
public sealed record DisagreementsView(ImmutableArray<DisputedSubjectView> Subjects, ImmutableArray<ReferenceView> References);

/// <summary>What changed on a day.</summary>
/// <param name="Id">Its anchor, to which the feed leads.</param>
public sealed record ChangeView(string Id, DateView Date, string What, ImmutableArray<LinkView> Subjects);

/// <summary>Every change.</summary>
public sealed record ChangesView(ImmutableArray<ChangeView> Changes);
