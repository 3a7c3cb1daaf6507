package vn.liem.monitoring.fact.view;

import java.util.Map;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.CustodyFact.Beginning;
import vn.liem.monitoring.fact.HandOverFact.Subject;

/** What each body tells of its time with a file, by epoch; the day is the event's legal day. */
final class ToldOfCustody {

    static final Map<String, Telling> ALL = Map.of(
            "custody.file-opened.v1", held(Beginning.OPENED),
            "custody.holder-taken-from-register.v1", held(Beginning.TAKEN_FROM_REGISTER),
            "custody.taken-over.v1", held(Beginning.ACCEPTED),
            "custody.taken-back.v1", held(Beginning.TAKEN_BACK));

    private ToldOfCustody() {}

    record HolderTold(Subject subject, long epoch, String holder) {}

    private static Telling held(Beginning beginning) {
        return new Telling(event -> key(Telling.read(event, HolderTold.class)), (before, event) -> {
            CustodyFact told = fact(event, Telling.read(event, HolderTold.class), beginning);
            return before.map(CustodyFact.class::cast)
                    .filter(known -> winsOver(known, told))
                    .or(() -> Optional.of(told));
        });
    }

    /** An import and an acceptance may name one epoch, neither having heard of the other: the acceptance counts. */
    private static boolean winsOver(CustodyFact known, CustodyFact told) {
        return told.beginning() == Beginning.TAKEN_FROM_REGISTER && known.beginning() != Beginning.TAKEN_FROM_REGISTER;
    }

    private static CustodyFact fact(StoredEvent event, HolderTold told, Beginning beginning) {
        return new CustodyFact(told.subject(), told.epoch(), told.holder(), event.occurredOn(), beginning);
    }

    private static String key(HolderTold told) {
        return String.join(
                "/", "custody", told.subject().kind().name(), told.subject().id(), Long.toString(told.epoch()));
    }
}
