package vn.liem.monitoring.process;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.liem.procedure.journey.CaseStage;

/** From one stage to another (bước chuyển giai đoạn). */
public record Passage(CaseStage from, CaseStage to) implements Comparable<Passage> {

    private static final Comparator<Passage> ORDER =
            Comparator.comparing(Passage::from).thenComparing(Passage::to);
    private static final String BETWEEN = "-";

    public Passage {
        if (from == to) {
            throw new IllegalArgumentException("nothing passes from %s to %s".formatted(from, to));
        }
    }

    /** The passage that an address names, {@code trial-investigation}. */
    public static Optional<Passage> ofCode(String code) {
        String[] stages = code.split(BETWEEN, -1);
        return stages.length == 2
                ? stage(stages[0])
                        .flatMap(from ->
                                stage(stages[1]).filter(to -> to != from).map(to -> new Passage(from, to)))
                : Optional.empty();
    }

    private static Optional<CaseStage> stage(String code) {
        return Arrays.stream(CaseStage.values())
                .filter(stage -> stage.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    /** It as an address names it. */
    public String code() {
        return (from.name() + BETWEEN + to.name()).toLowerCase(Locale.ROOT);
    }

    /** Whether it leads back to an earlier stage: whoever goes on after a suspension does not come back. */
    public boolean isBack() {
        return to.compareTo(from) < 0
                && from != CaseStage.INVESTIGATION_SUSPENDED
                && from != CaseStage.PROSECUTION_SUSPENDED;
    }

    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
