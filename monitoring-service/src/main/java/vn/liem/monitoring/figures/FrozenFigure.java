package vn.liem.monitoring.figures;

import java.util.Optional;

/**
 * A figure as it was signed.
 *
 * @param version the version of its definition
 * @param value the number; of a rate its numerator; nothing where there was no number
 * @param whole the denominator of a rate
 */
public record FrozenFigure(String id, int version, Optional<String> value, Optional<String> whole) {

    /** A figure as it is signed. */
    public static FrozenFigure of(String id, int version, Figure figure) {
        return switch (figure) {
            case Figure.Count(var count) -> whole(id, version, Long.toString(count));
            case Figure.Rate(var numerator, var denominator) ->
                rate(id, version, Long.toString(numerator), Long.toString(denominator));
            case Figure.Median(var value) ->
                new FrozenFigure(
                        id,
                        version,
                        value.map(number -> number.stripTrailingZeros().toPlainString()),
                        Optional.empty());
            case Figure.Money(var amountVnd) -> whole(id, version, amountVnd.toString());
            case Figure.MoneyRate(var numeratorVnd, var denominatorVnd) ->
                rate(id, version, numeratorVnd.toString(), denominatorVnd.toString());
        };
    }

    private static FrozenFigure whole(String id, int version, String value) {
        return new FrozenFigure(id, version, Optional.of(value), Optional.empty());
    }

    private static FrozenFigure rate(String id, int version, String numerator, String denominator) {
        return new FrozenFigure(id, version, Optional.of(numerator), Optional.of(denominator));
    }
}
