package vn.liem.monitoring.fact.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.eventstore.StoredEvent;

/** Which events of other services tell of facts, and how. */
final class Tellings {

    private static final Map<String, Telling> ALL = all();

    private static final Set<String> UNCOUNTED = Stream.of(
                    ToldOfCustody.ALL, ToldOfClocks.ALL, ToldOfControl.ALL, ToldOfInterference.ALL, ToldOfMeetings.ALL)
            .flatMap(each -> each.keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    private Tellings() {}

    /** The stored names of the events that are read. */
    static List<String> types() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** How an event tells of a fact, if it does. */
    static Optional<Telling> of(StoredEvent event) {
        return Optional.ofNullable(ALL.get(event.type()));
    }

    /** The same for what figures count: who holds a file, clocks, meetings and how proceedings are conducted are in none. */
    static Optional<Telling> ofCounted(StoredEvent event) {
        return UNCOUNTED.contains(event.type()) ? Optional.empty() : of(event);
    }

    private static Map<String, Telling> all() {
        Map<String, Telling> all = new HashMap<>();
        all.putAll(ToldByCases.ALL);
        all.putAll(ToldOfDecisions.ALL);
        all.putAll(ToldOfAccused.ALL);
        all.putAll(ToldOfHandOvers.ALL);
        all.putAll(ToldOfCustody.ALL);
        all.putAll(ToldOfClocks.ALL);
        all.putAll(ToldOfMoney.ALL);
        all.putAll(ToldOfAssets.ALL);
        all.putAll(ToldOfDirectives.ALL);
        all.putAll(ToldOfAppraisals.ALL);
        all.putAll(ToldOfPetitions.ALL);
        all.putAll(ToldOfDiscipline.ALL);
        all.putAll(ToldOfSupervision.ALL);
        all.putAll(ToldOfMeetings.ALL);
        all.putAll(ToldOfControl.ALL);
        all.putAll(ToldOfInterference.ALL);
        return Map.copyOf(all);
    }
}
