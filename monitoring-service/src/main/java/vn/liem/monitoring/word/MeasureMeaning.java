package vn.liem.monitoring.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a measure of the process means in words (giải thích số đo). All of them stand in {@code process/measures.json}, which
 * the documentation shows as a page of its own: they are no figures of the committee.
 *
 * @param version counts up when the same facts would give another number
 * @param counted what is one row
 * @param limit by which last day a row is judged, or why by none; nothing where a row takes no time
 * @param dates by which day a row counts
 */
public record MeasureMeaning(String id, int version, Said title, Said counted, Optional<Said> limit, Said dates) {

    private static final List<MeasureMeaning> ALL = read();

    /** The meanings in the order in which measures are shown. */
    public static List<MeasureMeaning> all() {
        return ALL;
    }

    /** What a measure means; none may be without. */
    public static MeasureMeaning of(String id) {
        return ALL.stream()
                .filter(meaning -> meaning.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody says what %s means".formatted(id)));
    }

    private static List<MeasureMeaning> read() {
        List<MeasureMeaning> all = new ArrayList<>();
        for (JsonNode row : WordTable.at("/process/measures.json")) {
            all.add(new MeasureMeaning(
                    row.path("id").asText(),
                    row.path("version").asInt(),
                    Said.of(row.path("title")),
                    Said.of(row.path("counted")),
                    Optional.of(row.path("limit"))
                            .filter(limit -> !limit.isMissingNode())
                            .map(Said::of),
                    Said.of(row.path("dates"))));
        }
        return List.copyOf(all);
    }
}
