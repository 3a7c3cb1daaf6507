package vn.liem.monitoring.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the committee wants a rate to reach (chỉ tiêu phấn đấu), from {@code figures/targets.json}. Of the four rates of
 * recovery the one named there is measured.
 */
public record Target(String figure, Relation relation, BigDecimal percent) {

    private static final List<Target> ALL = read();

    /** How a rate reaches it. */
    public enum Relation {
        AT_LEAST("đạt", "at least"),
        ABOVE("trên", "above");

        private final String vietnamese;
        private final String english;

        Relation(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    /** All of them. */
    public static List<Target> all() {
        return ALL;
    }

    /** The target of a figure. */
    public static Optional<Target> find(String figure) {
        return ALL.stream().filter(target -> target.figure().equals(figure)).findFirst();
    }

    /** It in Vietnamese, {@code trên 90 %}. */
    public String vietnamese() {
        return "%s %s %%".formatted(relation.vietnamese, percent.toPlainString());
    }

    /** It in English, {@code above 90 %}. */
    public String english() {
        return "%s %s %%".formatted(relation.english, percent.toPlainString());
    }

    /** Whether a part of a whole reaches it, by both numbers and not by the rounded rate. */
    public boolean isReachedBy(BigDecimal part, BigDecimal whole) {
        int compared = part.scaleByPowerOfTen(2).compareTo(percent.multiply(whole));
        return switch (relation) {
            case AT_LEAST -> compared >= 0;
            case ABOVE -> compared > 0;
        };
    }

    private static List<Target> read() {
        List<Target> all = new ArrayList<>();
        for (JsonNode row : WordTable.read("targets.json")) {
            all.add(new Target(
                    row.path("figure").asText(),
                    Relation.valueOf(row.path("relation").asText().toUpperCase(Locale.ROOT)),
                    new BigDecimal(row.path("percent").asText())));
        }
        return List.copyOf(all);
    }
}
