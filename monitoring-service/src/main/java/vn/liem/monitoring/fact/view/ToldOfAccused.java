package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.Offence;

/** What investigation-service tells of persons accused; the stream is named by the case and the person's key. */
final class ToldOfAccused {

    static final Map<String, Telling> ALL = Map.of(
            "accused.charged.v1", Telling.whole(ChargeTold.class, (event, _) -> key(event), ToldOfAccused::fact),
            "accused.charge-corrected.v1",
                    Telling.whole(ChargeTold.class, (event, _) -> key(event), ToldOfAccused::fact),
            "accused.charge-annulled.v1", Telling.end(AnnulmentTold.class, (event, _) -> key(event)));

    private ToldOfAccused() {}

    record ChargeTold(LocalDate chargedOn, Charge charge) {}

    record Charge(Optional<String> article, Optional<String> clause, boolean official, boolean partyMember) {
        Optional<Offence> offence() {
            return article.map(named -> new Offence(named, clause));
        }
    }

    record AnnulmentTold() {}

    private static AccusedFact fact(StoredEvent event, ChargeTold told) {
        return new AccusedFact(
                Telling.caseOf(event),
                person(event),
                told.chargedOn(),
                told.charge().official(),
                told.charge().partyMember(),
                told.charge().offence());
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }

    /** The last part of the stream's name. */
    private static String person(StoredEvent event) {
        String[] parts = event.stream().value().split("[:/]", -1);
        return parts[parts.length - 1];
    }
}
