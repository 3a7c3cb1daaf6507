package vn.liem.monitoring.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a figure means in words (giải thích chỉ tiêu). All of them stand in {@code figures/definitions.json}, which the
 * documentation shows as a page.
 *
 * @param version counts up when the same facts would give another figure
 * @param counted what is counted or added up
 * @param base what it is a part of; a rate alone has one
 * @param dates by which day a fact counts
 */
public record Meaning(String id, int version, Said title, Said counted, Optional<Said> base, Said dates) {

    private static final List<Meaning> ALL = read();

    /** The meanings in the order in which reports print figures, also of those that nothing counts yet. */
    public static List<Meaning> all() {
        return ALL;
    }

    /** What a figure means. */
    public static Optional<Meaning> find(String id) {
        return ALL.stream().filter(meaning -> meaning.id().equals(id)).findFirst();
    }

    /** What a defined figure means; none may be without. */
    public static Meaning of(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("nobody says what %s means".formatted(id)));
    }

    private static List<Meaning> read() {
        List<Meaning> all = new ArrayList<>();
        for (JsonNode row : WordTable.read("definitions.json")) {
            all.add(new Meaning(
                    row.path("id").asText(),
                    row.path("version").asInt(),
                    Said.of(row.path("title")),
                    Said.of(row.path("counted")),
                    Optional.of(row.path("base"))
                            .filter(base -> !base.isMissingNode())
                            .map(Said::of),
                    Said.of(row.path("dates"))));
        }
        return List.copyOf(all);
    }
}
