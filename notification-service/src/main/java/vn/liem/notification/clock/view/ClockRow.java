package vn.liem.notification.clock.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.notification.clock.ClockKey;
import vn.liem.notification.clock.ClocksEvent;
import vn.liem.notification.clock.ClocksEvent.BodyInvolved;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockResumed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.ExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.NotedWithdrawn;
import vn.liem.notification.clock.ClocksEvent.OffenceNoted;
import vn.liem.notification.clock.ClocksEvent.PassingOnNoted;
import vn.liem.notification.clock.ClocksEvent.ReceiptNoted;
import vn.liem.notification.clock.ClocksEvent.SubjectPlaced;

/**
 * A clock as lists show and filter it.
 *
 * @param id subject, clock and the event that set it
 * @param sortOn its last day, or a day after all days where that is not known
 * @param lapses whether it is the time of a right
 * @param standing false where what set it was taken back
 * @param whole how it was set, as JSON
 */
public record ClockRow(
        String id,
        String subject,
        String clock,
        LocalDate startedOn,
        Optional<LocalDate> dueOn,
        LocalDate sortOn,
        boolean lapses,
        Optional<LocalDate> metOn,
        boolean missed,
        boolean standing,
        String whole) {

    /** The day after all days that a clock without a known end is sorted by. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** The clock that an event speaks of, if it speaks of one. */
    static Optional<ClockKey> keyOf(ClocksEvent event) {
        return switch (event) {
            case ClockSet set -> Optional.of(set.key());
            case ClockMet(var key, var _, var _) -> Optional.of(key);
            case ClockMissed(var key, var _) -> Optional.of(key);
            case ClockResumed(var key) -> Optional.of(key);
            case MissWithdrawn(var key) -> Optional.of(key);
            case ClockCancelled(var key) -> Optional.of(key);
            case FactNoted _,
                    ExtensionNoted _,
                    ReceiptNoted _,
                    OffenceNoted _,
                    PassingOnNoted _,
                    NotedWithdrawn _,
                    SubjectPlaced _,
                    BodyInvolved _ -> Optional.empty();
        };
    }

    /** The key of the row of a subject's clock. */
    static String idOf(String subject, ClockKey key) {
        return subject + "/" + key.clock() + "/" + key.setBy();
    }

    /** The row after an event. */
    static Optional<ClockRow> after(Optional<ClockRow> row, String subject, ClocksEvent event) {
        return switch (event) {
            case ClockSet set -> Optional.of(set(row, subject, set));
            case ClockMet(var _, var on, var _) -> row.map(known -> known.with(Optional.of(on), known.missed, true));
            case ClockMissed _ -> row.map(known -> known.with(known.metOn, true, known.standing));
            case ClockResumed _ -> row.map(known -> known.with(Optional.empty(), known.missed, true));
            case MissWithdrawn _ -> row.map(known -> known.with(known.metOn, false, known.standing));
            case ClockCancelled _ -> row.map(known -> known.with(known.metOn, false, false));
            case FactNoted _,
                    ExtensionNoted _,
                    ReceiptNoted _,
                    OffenceNoted _,
                    PassingOnNoted _,
                    NotedWithdrawn _,
                    SubjectPlaced _,
                    BodyInvolved _ -> row;
        };
    }

    private static ClockRow set(Optional<ClockRow> row, String subject, ClockSet set) {
        Optional<ClockRow> before = row.filter(ClockRow::standing);
        return new ClockRow(
                idOf(subject, set.key()),
                subject,
                set.key().clock(),
                set.startedOn(),
                set.dueOn(),
                set.dueOn().orElse(NEVER),
                set.explained().right(),
                before.flatMap(ClockRow::metOn),
                before.map(ClockRow::missed).orElse(false),
                true,
                BodyCodec.encode(set).json());
    }

    private ClockRow with(Optional<LocalDate> met, boolean wasMissed, boolean stands) {
        return new ClockRow(id, subject, clock, startedOn, dueOn, sortOn, lapses, met, wasMissed, stands, whole);
    }

    static ClockSet setOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), ClockSet.class);
    }
}
