package vn.liem.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a report as lines for people, in Vietnamese. */
final class FigureLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NO_VALUE = "không có số liệu";

    private FigureLines() {}

    /**
     * A heading, then a line a figure, by sections.
     *
     * @param report what monitoring-service answers for a period
     * @param definitions what it says each figure means, in the order in which a report shows them
     */
    static List<String> of(JsonNode report, JsonNode definitions) {
        JsonNode period = report.path("period");
        String scope = report.path("scope").asText();
        List<String> lines = new ArrayList<>();
        lines.add("BÁO CÁO SỐ LIỆU từ %s đến %s (dữ liệu đến hết ngày %s), %s"
                .formatted(
                        day(period.path("from")),
                        day(period.path("to")),
                        day(period.path("asOf")),
                        scope.equals("ALL") ? "toàn bộ" : "đơn vị " + scope));
        String section = "";
        for (JsonNode definition : definitions) {
            JsonNode value = report.path("figures").path(definition.path("id").asText());
            if (value.isMissingNode()) {
                continue;
            }
            String next = inVietnamese(definition.path("section"));
            if (!next.equals(section)) {
                section = next;
                lines.add("");
                lines.add(section.toUpperCase(Locale.forLanguageTag("vi")));
            }
            lines.add("  %-56s %s".formatted(inVietnamese(definition.path("title")), value(value)));
        }
        return lines;
    }

    private static String inVietnamese(JsonNode words) {
        return words.path("vietnamese").asText();
    }

    /** Counts and money stand as numbers, whole money as a text; a rate has both its numbers beside it. */
    private static String value(JsonNode value) {
        if (value.isObject()) {
            String rate = value.path("rate").isNull() ? NO_VALUE : number("#,##0.00", value.path("rate")) + " %";
            return "%8s   (%s / %s)"
                    .formatted(
                            rate, number("#,##0", value.path("numerator")), number("#,##0", value.path("denominator")));
        }
        return "%8s".formatted(value.isNull() ? NO_VALUE : number("#,##0.##", value));
    }

    private static String number(String form, JsonNode value) {
        DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
        marks.setGroupingSeparator('.');
        marks.setDecimalSeparator(',');
        return new DecimalFormat(form, marks).format(new BigDecimal(value.asText()));
    }

    private static String day(JsonNode day) {
        return LocalDate.parse(day.asText()).format(DAY);
    }
}
