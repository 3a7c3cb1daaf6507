package vn.liem.monitoring.reports.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.MoneyUnit;

/** A figure of a report, as it is exchanged, in the words of people: a count, money in đồng, or a share with both numbers. */
final class FigureText {

    private static final String NUMERATOR = "numerator";

    private FigureText() {}

    /** The figure; nothing where it is not known. */
    static String of(JsonNode figure, Language language) {
        if (figure.isObject()) {
            String parts = "%s/%s"
                    .formatted(whole(figure.path(NUMERATOR), language), whole(figure.path("denominator"), language));
            return number(figure.path("rate"))
                    .map(rate -> language.decimal(rate) + " % (" + parts + ")")
                    .orElse(parts);
        }
        return figure.isTextual()
                ? whole(figure, language) + " đồng"
                : number(figure).map(language::decimal).orElse("");
    }

    /** By how much it is more than another; nothing where either is not known. */
    static String change(JsonNode now, JsonNode before, Language language) {
        JsonNode is = now.isObject() ? now.path("rate") : now;
        JsonNode was = before.isObject() ? before.path("rate") : before;
        return number(is)
                .flatMap(value -> number(was).map(value::subtract))
                .map(difference -> (difference.signum() > 0 ? "+" : "") + language.decimal(difference))
                .map(text -> now.isObject() ? text + language.of(" điểm", " points") : text)
                .orElse("");
    }

    private static String whole(JsonNode number, Language language) {
        return number(number)
                .map(BigDecimal::toBigInteger)
                .map((BigInteger value) -> MoneyUnit.DONG.written(value, language))
                .orElse("");
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.decimalValue());
        }
        return node.isTextual() && node.asText().matches("-?[0-9]{1,30}(\\.[0-9]{1,9})?")
                ? Optional.of(new BigDecimal(node.asText()))
                : Optional.empty();
    }
}
