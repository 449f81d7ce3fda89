using TurkicWiki.Content.Pages;

namespace TurkicWiki.Checking;

/// <summary>Works out a derived figure in decimal arithmetic, products and quotients before sums.</summary>
public static class DerivedSum
{
    private const int MostDigits = 20;

    /// <summary>True if the result is what its working makes; a quotient may be rounded to the digits that the result shows.</summary>
    public static bool IsRight(DerivedFigure derived)
    {
        if (Of(derived) is not { } sum || Number(derived.Result) is not { } result) return false;
        return derived.Operators.Contains('/') ? Math.Abs(sum - result) <= LastPlace(result) / 2 : sum == result;
    }

    /// <summary>What the working makes; null where it cannot be worked out.</summary>
    public static decimal? Of(DerivedFigure derived)
    {
        var operands = derived.Operands.Select(Number).ToImmutableArray();
        if (operands.Contains(null) || operands.Length != derived.Operators.Length + 1) return null;
        try
        {
            return Sum([.. operands.OfType<decimal>()], derived.Operators);
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            return null;
        }
    }

    private static decimal? Sum(ImmutableArray<decimal> operands, ImmutableArray<char> operators)
    {
        var terms = new List<decimal> { operands[0] };
        foreach (var (sign, operand) in operators.Zip(operands.Skip(1)))
        {
            switch (sign)
            {
                case '+': terms.Add(operand); break;
                case '-': terms.Add(-operand); break;
                case '*': terms[^1] *= operand; break;
                case '/': terms[^1] /= operand; break;
                default: return null;
            }
        }
        return terms.Sum();
    }

    // The unit of the last digit that is not a trailing zero: 0.01 for 92.35, 1000000 for 4181000000.
    private static decimal LastPlace(decimal number)
    {
        var unit = 1m;
        while (number % unit != 0) unit /= 10;
        while (number != 0 && number % (unit * 10) == 0) unit *= 10;
        return unit;
    }

    private static decimal? Number(PlacedFigure figure) =>
        figure.Value.Length <= MostDigits && decimal.TryParse(figure.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
