namespace TurkicWiki.Figures;

/// <summary>A number or a date that stands in a text.</summary>
/// <param name="Value">Its normal form: <c>1135000000</c>, <c>92.3</c>, <c>62/79</c>, or a date in the forms of <see cref="EdtfDate"/>.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is there, scale word and month included.</param>
public readonly record struct Figure(string Value, int Start, int Length);
