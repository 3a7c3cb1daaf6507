package vn.liem.notification.clock.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.notification.clock.ClockKey;
import vn.liem.notification.clock.ClocksEvent;
import vn.liem.notification.clock.ClocksEvent.AppraisalNoted;
import vn.liem.notification.clock.ClocksEvent.AppraisalStepNoted;
import vn.liem.notification.clock.ClocksEvent.BodyInvolved;
import vn.liem.notification.clock.ClocksEvent.BodyLeft;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockExtended;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockRecounted;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.ClockResumed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.ClockStopped;
import vn.liem.notification.clock.ClocksEvent.DirectiveNoted;
import vn.liem.notification.clock.ClocksEvent.DirectiveStepNoted;
import vn.liem.notification.clock.ClocksEvent.DocumentNoted;
import vn.liem.notification.clock.ClocksEvent.DocumentStepNoted;
import vn.liem.notification.clock.ClocksEvent.ExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.LawChanged;
import vn.liem.notification.clock.ClocksEvent.MeasureEndNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureNoted;
import vn.liem.notification.clock.ClocksEvent.MissExplained;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.NotedWithdrawn;
import vn.liem.notification.clock.ClocksEvent.OffenceNoted;
import vn.liem.notification.clock.ClocksEvent.PassingOnNoted;
import vn.liem.notification.clock.ClocksEvent.PetitionNoted;
import vn.liem.notification.clock.ClocksEvent.PetitionStepNoted;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.notification.clock.ClocksEvent.ReceiptNoted;
import vn.liem.notification.clock.ClocksEvent.RecountTold;
import vn.liem.notification.clock.ClocksEvent.SubjectPlaced;
import vn.liem.notification.clock.MissReason;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.Urgency;
import vn.liem.procedure.clock.UrgencyRule;

/**
 * A clock as lists show and filter it.
 *
 * @param id subject, clock and the event that set it
 * @param sortOn its last day, or a day after all days where that is not known
 * @param lapses whether it is the time of a right
 * @param owner the body whose turn it is, empty where that was not told
 * @param stopped whether what ended it only stopped it
 * @param reason why it was missed, as its owner has said
 * @param explainedBy the body that said so
 * @param lookOn the day from which on there is a reminder to give; a day after all days where there is none
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
        String owner,
        Optional<LocalDate> metOn,
        boolean stopped,
        boolean missed,
        Optional<MissReason> reason,
        Optional<String> explainedBy,
        LocalDate lookOn,
        boolean standing,
        String whole) {

    /** The day after all days that a clock without a known end is sorted by. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Urgency URGENCY = Profile.vietnam().urgency();

    /** The clock that an event speaks of, if it speaks of one. */
    static Optional<ClockKey> keyOf(ClocksEvent event) {
        return switch (event) {
            case ClockSet set -> Optional.of(set.key());
            case ClockMet(var key, var _, var _) -> Optional.of(key);
            case ClockMissed(var key, var _) -> Optional.of(key);
            case ClockStopped(var key, var _, var _) -> Optional.of(key);
            case ClockReminded(var key, var _, var _, var _) -> Optional.of(key);
            case ReasonAsked(var key, var _, var _) -> Optional.of(key);
            case MissExplained(var key, var _, var _, var _) -> Optional.of(key);
            case ClockExtended(var key, var _, var _, var _) -> Optional.of(key);
            case ClockResumed(var key) -> Optional.of(key);
            case MissWithdrawn(var key) -> Optional.of(key);
            case ClockCancelled(var key) -> Optional.of(key);
            case ClockRecounted recounted -> Optional.of(recounted.key());
            case RecountTold(var key, var _, var _) -> Optional.of(key);
            case FactNoted _,
                    ExtensionNoted _,
                    ReceiptNoted _,
                    OffenceNoted _,
                    PassingOnNoted _,
                    MeasureNoted _,
                    MeasureExtensionNoted _,
                    MeasureEndNoted _,
                    LawChanged _,
                    PetitionNoted _,
                    PetitionStepNoted _,
                    AppraisalNoted _,
                    AppraisalStepNoted _,
                    DirectiveNoted _,
                    DirectiveStepNoted _,
                    DocumentNoted _,
                    DocumentStepNoted _,
                    NotedWithdrawn _,
                    SubjectPlaced _,
                    BodyInvolved _,
                    BodyLeft _ -> Optional.empty();
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
            case ClockMet(var _, var on, var _) -> row.map(known -> known.ended(on, false));
            case ClockStopped(var _, var on, var _) -> row.map(known -> known.ended(on, true));
            case ClockResumed _ -> row.map(ClockRow::resumed);
            case ClockMissed _ -> row.map(known -> known.missed(true));
            case MissWithdrawn _ -> row.map(known -> known.missed(false).explained(Optional.empty(), Optional.empty()));
            case MissExplained(var _, var reason, var _, var body) ->
                row.map(known -> known.explained(Optional.of(reason), Optional.of(body)));
            case ClockReminded(var _, var due, var stands, var _) ->
                row.map(known -> known.looking(urgency(known).reminderAfter(due, stands)));
            case ClockCancelled _ ->
                row.map(known -> known.missed(false).looking(NEVER).standing(false));
            case ClockExtended _, ReasonAsked _, ClockRecounted _, RecountTold _ -> row;
            case FactNoted _,
                    ExtensionNoted _,
                    ReceiptNoted _,
                    OffenceNoted _,
                    PassingOnNoted _,
                    MeasureNoted _,
                    MeasureExtensionNoted _,
                    MeasureEndNoted _,
                    LawChanged _,
                    PetitionNoted _,
                    PetitionStepNoted _,
                    AppraisalNoted _,
                    AppraisalStepNoted _,
                    DirectiveNoted _,
                    DirectiveStepNoted _,
                    DocumentNoted _,
                    DocumentStepNoted _,
                    NotedWithdrawn _,
                    SubjectPlaced _,
                    BodyInvolved _,
                    BodyLeft _ -> row;
        };
    }

    private static ClockRow set(Optional<ClockRow> row, String subject, ClockSet set) {
        Optional<ClockRow> before = row.filter(ClockRow::standing);
        Optional<LocalDate> metOn = before.flatMap(ClockRow::metOn);
        return new ClockRow(
                idOf(subject, set.key()),
                subject,
                set.key().clock(),
                set.startedOn(),
                set.dueOn(),
                set.dueOn().orElse(NEVER),
                set.explained().right(),
                set.owner().orElse(""),
                metOn,
                before.map(ClockRow::stopped).orElse(false),
                before.map(ClockRow::missed).orElse(false),
                before.flatMap(ClockRow::reason),
                before.flatMap(ClockRow::explainedBy),
                metOn.isPresent() ? NEVER : firstReminder(set),
                true,
                BodyCodec.encode(set).json());
    }

    /** The first reminder of a clock that somebody is told of: none stands before the day on which it was recorded. */
    private static LocalDate firstReminder(ClockSet set) {
        boolean told = !set.explained().right()
                && set.dueOn().isPresent()
                && set.recordedOn().isPresent();
        return told && !set.recordedOn().get().isAfter(set.dueOn().get())
                ? URGENCY.of(set.key().clock())
                        .reminderAfter(set.dueOn().get(), set.recordedOn().get().minusDays(1))
                : NEVER;
    }

    private static UrgencyRule urgency(ClockRow row) {
        return URGENCY.of(row.clock);
    }

    private ClockRow ended(LocalDate on, boolean onlyStopped) {
        return with(Optional.of(on), onlyStopped, missed, reason, explainedBy, NEVER, true);
    }

    private ClockRow resumed() {
        return with(Optional.empty(), false, missed, reason, explainedBy, firstReminder(setOf(whole)), true);
    }

    private ClockRow missed(boolean was) {
        return with(metOn, stopped, was, reason, explainedBy, lookOn, standing);
    }

    private ClockRow explained(Optional<MissReason> why, Optional<String> by) {
        return with(metOn, stopped, missed, why, by, lookOn, standing);
    }

    private ClockRow looking(LocalDate on) {
        return with(metOn, stopped, missed, reason, explainedBy, on, standing);
    }

    private ClockRow standing(boolean stands) {
        return with(metOn, stopped, missed, reason, explainedBy, lookOn, stands);
    }

    private ClockRow with(
            Optional<LocalDate> met,
            boolean onlyStopped,
            boolean wasMissed,
            Optional<MissReason> why,
            Optional<String> by,
            LocalDate look,
            boolean stands) {
        return new ClockRow(
                id,
                subject,
                clock,
                startedOn,
                dueOn,
                sortOn,
                lapses,
                owner,
                met,
                onlyStopped,
                wasMissed,
                why,
                by,
                look,
                stands,
                whole);
    }

    static ClockSet setOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), ClockSet.class);
    }
}
