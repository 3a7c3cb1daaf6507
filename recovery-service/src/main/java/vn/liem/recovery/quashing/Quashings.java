package vn.liem.recovery.quashing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.recovery.quashing.QuashingEvent.JudgmentQuashedNoted;
import vn.liem.recovery.quashing.QuashingEvent.QuashingWithdrawnNoted;

/** Everything that quashed judgments of one case, by day. */
public record Quashings(List<Quashing> all) {

    public Quashings {
        all = all.stream()
                .sorted(Comparator.comparing(Quashing::decidedOn).thenComparing(Quashing::documentNo))
                .toList();
    }

    /** No judgment of the case was quashed. */
    public static Quashings none() {
        return new Quashings(List.of());
    }

    Optional<Quashing> find(QuashingKey key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The state after the event. */
    public Quashings after(QuashingEvent event) {
        return switch (event) {
            case JudgmentQuashedNoted(var quashing) -> {
                List<Quashing> more = new ArrayList<>(without(quashing.key()));
                more.add(quashing);
                yield new Quashings(more);
            }
            case QuashingWithdrawnNoted(var key) -> new Quashings(without(key));
        };
    }

    private List<Quashing> without(QuashingKey key) {
        return all.stream().filter(one -> !one.key().equals(key)).toList();
    }
}
