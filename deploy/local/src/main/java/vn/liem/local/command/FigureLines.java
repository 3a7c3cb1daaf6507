package vn.liem.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of a report as lines for people, in Vietnamese. */
final class FigureLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NO_VALUE = "không có số liệu";
    private static final Map<String, String> FAMILIES = Map.of(
            "sources", "NGUỒN TIN VỀ TỘI PHẠM",
            "transfers", "CHUYỂN HỒ SƠ",
            "cases", "VỤ ÁN",
            "accused", "BỊ CAN",
            "stage", "VỤ ÁN, VỤ VIỆC THEO GIAI ĐOẠN, CUỐI KỲ");

    private FigureLines() {}

    /** A heading, then a line a figure, by families. */
    static List<String> of(JsonNode report) {
        JsonNode period = report.path("period");
        String scope = report.path("scope").asText();
        List<String> lines = new ArrayList<>();
        lines.add("BÁO CÁO SỐ LIỆU từ %s đến %s (dữ liệu đến hết ngày %s), %s"
                .formatted(
                        day(period.path("from")),
                        day(period.path("to")),
                        day(period.path("asOf")),
                        scope.equals("ALL") ? "toàn bộ" : "đơn vị " + scope));
        Map<String, String> names = names();
        Set<String> ids = new LinkedHashSet<>(names.keySet());
        report.path("figures").fieldNames().forEachRemaining(ids::add);
        String family = "";
        for (String id : ids) {
            JsonNode value = report.path("figures").path(id);
            if (value.isMissingNode()) {
                continue;
            }
            String next = id.substring(0, id.indexOf('.'));
            if (!next.equals(family)) {
                family = next;
                lines.add("");
                lines.add(FAMILIES.getOrDefault(family, family));
            }
            lines.add("  %-56s %s".formatted(names.getOrDefault(id, id), value(value)));
        }
        return lines;
    }

    private static String value(JsonNode value) {
        if (value.isObject()) {
            String rate = value.path("rate").isNull()
                    ? NO_VALUE
                    : value.path("rate").asText().replace('.', ',') + " %";
            return "%8s   (%s / %s)"
                    .formatted(
                            rate,
                            value.path("numerator").asText(),
                            value.path("denominator").asText());
        }
        return "%8s".formatted(value.isNull() ? NO_VALUE : value.asText().replace('.', ','));
    }

    private static String day(JsonNode day) {
        return LocalDate.parse(day.asText()).format(DAY);
    }

    /** The names by id, in the order of the file. */
    private static Map<String, String> names() {
        try (InputStream in = FigureLines.class.getResourceAsStream("figures.properties")) {
            if (in == null) {
                throw new IllegalStateException("the launcher was built without the names of figures");
            }
            Map<String, String> names = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .forEach(line -> names.put(line.split(" = ", 2)[0], line.split(" = ", 2)[1]));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
