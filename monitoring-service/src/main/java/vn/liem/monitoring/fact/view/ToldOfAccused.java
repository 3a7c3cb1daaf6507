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
            "accused.charged.v1", charge(),
            "accused.charge-corrected.v1", charge(),
            "accused.charge-annulled.v1", Telling.end(AnnulmentTold.class, (event, _) -> key(event)),
            "accused.separated.v1",
                    Telling.more(
                            SeparationTold.class,
                            AccusedFact.class,
                            ToldOfAccused::chargeOf,
                            (known, told) -> known.goneInto(
                                    told.into().otherCase(), told.into().partedOn())));

    private ToldOfAccused() {}

    record ChargeTold(LocalDate chargedOn, Charge charge) {}

    record Charge(Optional<String> article, Optional<String> clause, boolean official, boolean partyMember) {
        Optional<Offence> offence() {
            return article.map(named -> new Offence(named, clause));
        }
    }

    record AnnulmentTold() {}

    /** That somebody went into another case. */
    record SeparationTold(Into into) {
        record Into(String otherCase, LocalDate partedOn, Optional<String> chargedIn) {}
    }

    /** A charge is corrected where it was recorded, wherever the person is since. */
    private static Telling charge() {
        return new Telling(ToldOfAccused::key, (before, event) -> {
            AccusedFact told = fact(event, Telling.read(event, ChargeTold.class));
            return Optional.of(
                    before.map(AccusedFact.class::cast).map(told::where).orElse(told));
        });
    }

    /** The key of the charge, which stands in the case where it was laid. */
    private static String chargeOf(StoredEvent event, SeparationTold told) {
        return "accused:" + told.into().chargedIn().orElseGet(() -> Telling.caseOf(event)) + "/" + person(event);
    }

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
