namespace TurkicWiki.Content;

/// <summary>
/// Latin letters without their marks. A list of ours: the generator runs without the culture data that .NET's own normalisation
/// needs, so that it does the same on every machine.
/// </summary>
public static class LatinLetter
{
    // Each line is a letter, then the letters that are it with a mark.
    private static readonly string[] Families =
    [
        "AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ",
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "BḂḄḆ",
        "bḃḅḇ",
        "CÇĆĈĊČḈ",
        "cçćĉċčḉ",
        "DĎḊḌḎḐḒĐÐ",
        "dďḋḍḏḑḓđð",
        "EÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆƏƎ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəǝ",
        "FḞ",
        "fḟ",
        "GĜĞĠĢǦǴḠ",
        "gĝğġģǧǵḡ",
        "HĤȞḢḤḦḨḪĦ",
        "hĥȟḣḥḧḩḫẖħ",
        "IÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ",
        "iìíîïĩīĭįǐȉȋḭḯỉịı",
        "JĴ",
        "jĵǰ",
        "KĶǨḰḲḴ",
        "kķǩḱḳḵ",
        "LĹĻĽḶḸḺḼŁ",
        "lĺļľḷḹḻḽł",
        "MḾṀṂ",
        "mḿṁṃ",
        "NÑŃŅŇǸṄṆṈṊŊ",
        "nñńņňǹṅṇṉṋŋ",
        "OÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø",
        "PṔṖ",
        "pṕṗ",
        "RŔŖŘȐȒṘṚṜṞ",
        "rŕŗřȑȓṙṛṝṟ",
        "SŚŜŞŠȘṠṢṤṦṨ",
        "sśŝşšșṡṣṥṧṩ",
        "TŢŤȚṪṬṮṰŦ",
        "tţťțṫṭṯṱẗŧ",
        "UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "VṼṾ",
        "vṽṿ",
        "WŴẀẂẄẆẈ",
        "wŵẁẃẅẇẉẘ",
        "XẊẌ",
        "xẋẍ",
        "YÝŶŸȲẎỲỴỶỸ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "ZŹŻŽẐẒẔ",
        "zźżžẑẓẕ",
    ];

    private static readonly char[] Bases = MadeBases();

    /// <summary>The letter without its mark; any other character as it is.</summary>
    public static char Base(char letter) => letter < Bases.Length ? Bases[letter] : letter;

    // By the letter itself: it is asked for every letter of every text.
    private static char[] MadeBases()
    {
        char[] bases = [.. Enumerable.Range(0, Families.Max(family => family.Max()) + 1).Select(letter => (char)letter)];
        foreach (var family in Families)
            foreach (var marked in family) bases[marked] = family[0];
        return bases;
    }
}
