package vn.liem.monitoring.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The skeleton of a report on paper (mẫu báo cáo), R1 to R14. Each stands in a file of its own, {@code reports/r3.json}, which
 * somebody who knows the law can read and mend; what it says of figures, it says by their ids.
 *
 * @param title what stands in large letters, {@code BÁO CÁO SÁU THÁNG}
 * @param subject what it is about; nothing where the case says so
 * @param wide whether its tables need the long side of the paper
 */
public record ReportForm(
        String code, Said name, String title, Optional<String> subject, boolean wide, Needs needs, List<Piece> pieces) {

    private static final int FORMS = 14;
    private static final List<ReportForm> ALL = IntStream.rangeClosed(1, FORMS)
            .mapToObj(number -> read("r" + number))
            .toList();

    /** What must be named beside the period. */
    public enum Needs {
        NOTHING,
        /** The number of a case. */
        CASE,
        /** The families of figures that it is about. */
        FIGURES
    }

    /** With what figures are compared. */
    public enum Comparison {
        PREVIOUS,
        YEAR_BEFORE,
        BOTH
    }

    /** One piece of a skeleton, from top to bottom. */
    public sealed interface Piece {

        /** A heading. */
        record Heading(String text) implements Piece {}

        /** A paragraph; {@code {cases.instituted}} stands for the figure. */
        record Words(String text) implements Piece {}

        /** A table of figures. */
        record Figures(List<String> ids, Comparison compared) implements Piece {
            public Figures {
                ids = List.copyOf(ids);
            }
        }

        /** A table of the figures that are asked for. */
        record ChosenFigures(Comparison compared) implements Piece {}

        /** A table with a row for each fact. */
        record Annex(String code) implements Piece {}

        /** What such a report has and the system does not hold: it is said, never made up. */
        record NotHeld(String what) implements Piece {}

        /** What people write themselves. */
        record ToWrite(String what) implements Piece {}
    }

    public ReportForm {
        pieces = List.copyOf(pieces);
    }

    /** All of them, in order. */
    public static List<ReportForm> all() {
        return ALL;
    }

    /** The form with this code, {@code r3}. */
    public static Optional<ReportForm> find(String code) {
        return ALL.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    private static ReportForm read(String code) {
        JsonNode form = WordTable.at("/reports/" + code + ".json");
        List<Piece> pieces = new ArrayList<>();
        form.path("parts").forEach(piece -> pieces.add(piece(code, piece)));
        return new ReportForm(
                form.path("code").asText(),
                Said.of(form.path("name")),
                form.path("title").asText(),
                Optional.of(form.path("subject").asText()).filter(text -> !text.isBlank()),
                form.path("wide").asBoolean(),
                Needs.valueOf(upper(form.path("needs"))),
                pieces);
    }

    private static Piece piece(String code, JsonNode piece) {
        String kind = piece.fieldNames().next();
        JsonNode value = piece.path(kind);
        return switch (kind) {
            case "heading" -> new Piece.Heading(value.asText());
            case "words" -> new Piece.Words(value.asText());
            case "figures" -> {
                List<String> ids = new ArrayList<>();
                value.forEach(id -> ids.add(id.asText()));
                yield new Piece.Figures(ids, Comparison.valueOf(upper(piece.path("compared"))));
            }
            case "chosenFigures" -> new Piece.ChosenFigures(Comparison.valueOf(upper(value)));
            case "annex" -> new Piece.Annex(value.asText());
            case "notHeld" -> new Piece.NotHeld(value.asText());
            case "toWrite" -> new Piece.ToWrite(value.asText());
            default -> throw new IllegalStateException("%s has a piece %s that nobody prints".formatted(code, kind));
        };
    }

    private static String upper(JsonNode text) {
        return text.asText().toUpperCase(java.util.Locale.ROOT);
    }
}
