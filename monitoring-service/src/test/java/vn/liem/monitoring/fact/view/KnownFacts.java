package vn.liem.monitoring.fact.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;

/** Facts as if one log had told each of them in an event of its own. */
public final class KnownFacts {

    /** The log that told them. */
    public static final String LOG = "case-service/1";

    private static final Instant RECORDED_AT = Instant.parse("2024-07-01T01:00:00Z");

    private KnownFacts() {}

    /** These facts, known. */
    public static Known of(Facts facts) {
        List<Known.Kept> kept = new ArrayList<>();
        for (Class<? extends Fact> type : facts.types().stream()
                .sorted(java.util.Comparator.comparing(Class::getSimpleName))
                .toList()) {
            facts.all(type).forEach(fact -> kept.add(new Known.Kept(fact, origin(fact, kept.size() + 1L))));
        }
        return Known.of(Map.of(LOG, (long) kept.size()), kept);
    }

    /** Where a fact would come from that was told at a position. */
    public static Origin origin(Fact fact, long pos) {
        return new Origin("fact/" + pos, FactRow.subjectOf(fact), LOG, pos, "%064x".formatted(pos), RECORDED_AT);
    }
}
