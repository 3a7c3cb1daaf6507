package vn.liem.service.part.view;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.service.door.CommandDoor;

/**
 * By whom a decision was recorded that dates from before the file moved on.
 *
 * @param part the part that keeps the decision: another may keep one under the same number
 * @param body the body, which held the file on the day of the decision and no longer when it recorded it
 * @param recordedOn the day on which it did
 * @param holder the body that held the file by then
 */
public record FormerHolder(String part, DecisionKey key, String body, LocalDate recordedOn, String holder) {

    /** What is read of a mark. */
    record Told(Marked decision) {
        record Marked(String part, String documentNo, Optional<PersonKey> person, String unit, String holder) {}
    }

    static FormerHolder of(StoredEvent event) {
        Told.Marked marked = BodyCodec.decode(event.body(), Told.class).decision();
        return new FormerHolder(
                marked.part(),
                new DecisionKey(marked.documentNo(), marked.person()),
                marked.unit(),
                LocalDate.ofInstant(event.recordedAt(), CommandDoor.VIETNAM),
                marked.holder());
    }

    /** Whether it marks the decision of this part under this number. */
    boolean isOf(String kind, DecisionKey decision) {
        return part.equals(kind) && key.equals(decision);
    }

    /** As it is shown beside the decision. */
    Shown shown() {
        return new Shown(body, recordedOn, holder);
    }

    /** By which former holder a decision was recorded, when, and who held the file by then. */
    public record Shown(String body, LocalDate recordedOn, String holder) {}
}
