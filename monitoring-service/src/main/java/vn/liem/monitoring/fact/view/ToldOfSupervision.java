package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.SupervisionFact;

/** What case-service tells of the committee's list. */
final class ToldOfSupervision {

    static final Map<String, Telling> ALL = Map.of(
            "supervision.listed.v1", whole(),
            "supervision.corrected.v1", whole(),
            "supervision.statement-withdrawn.v1", Telling.end(StatementTold.class, (event, _) -> key(event)),
            "supervision.delisted.v1",
                    Telling.more(
                            DelistingTold.class,
                            SupervisionFact.class,
                            (event, _) -> key(event),
                            (known, told) -> known.delistedOn(told.delisting().delistedOn())));

    private ToldOfSupervision() {}

    record StatementTold(String caseId) {}

    record ItemTold(Details details, Optional<Delisting> delisting) {
        record Details(String caseId, String level, String criterion, LocalDate listedOn) {}

        SupervisionFact fact(StoredEvent event) {
            String stream = key(event);
            return new SupervisionFact(
                    stream.substring(stream.indexOf(':') + 1),
                    details.caseId(),
                    details.level(),
                    details.criterion(),
                    details.listedOn(),
                    delisting.map(Delisting::delistedOn));
        }
    }

    record Delisting(LocalDate delistedOn) {}

    record DelistingTold(Delisting delisting) {}

    private static Telling whole() {
        return Telling.whole(ItemTold.class, (event, _) -> key(event), (event, told) -> told.fact(event));
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }
}
