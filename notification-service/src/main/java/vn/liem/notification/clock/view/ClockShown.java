package vn.liem.notification.clock.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.Explained;
import vn.liem.notification.clock.MissReason;
import vn.liem.notification.clock.Sentence;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.Urgency;
import vn.liem.procedure.clock.UrgencyGroup;
import vn.liem.procedure.clock.UrgencyRule;

/**
 * A clock as it is shown, and how its last day came about.
 *
 * @param subject the case or source it runs for
 * @param clock its name in the profile
 * @param startedBy the fact that set it
 * @param nominalOn the last day before days off move it
 * @param daysLeft how many days are left, 0 on the last one, negative where it has run out; not there where it has ended
 * @param rowId the row of the profile
 * @param steps how its last day was counted, sentence by sentence
 * @param passedOver the days that the counting passed over, and why
 * @param setBy the event that reports the fact
 * @param owner the body whose turn it is, where that was told
 * @param person the key of whom it is about, where it runs for one person alone
 * @param group how urgent it is, while it runs
 * @param nextReminderOn when its owner is reminded of it next, where anybody is
 * @param missed whether it was missed
 * @param whyMissed why, as its owner has said
 * @param notKnown why its last day cannot be computed, where it cannot
 */
public record ClockShown(
        String subject,
        String clock,
        Sentence name,
        ClockState state,
        LocalDate asOf,
        ClockFact startedBy,
        LocalDate startedOn,
        Optional<LocalDate> nominalOn,
        Optional<LocalDate> dueOn,
        Optional<Long> daysLeft,
        Optional<LocalDate> metOn,
        Optional<String> rowId,
        Optional<Sentence> article,
        List<Sentence> steps,
        List<Explained.PassedOver> passedOver,
        UUID setBy,
        Optional<String> owner,
        Optional<UUID> person,
        Optional<UrgencyGroup> group,
        Optional<LocalDate> nextReminderOn,
        boolean missed,
        Optional<WhyMissed> whyMissed,
        Optional<Sentence> notKnown) {

    private static final Urgency URGENCY = Profile.vietnam().urgency();

    /** Why it was missed: the code of the list, its words, and the body that said so. */
    public record WhyMissed(MissReason reason, Sentence inWords, String saidBy) {
        static WhyMissed of(MissReason reason, String saidBy) {
            return new WhyMissed(reason, new Sentence(reason.vietnamese(), reason.english()), saidBy);
        }
    }

    static ClockShown of(
            String subject,
            ClockSet set,
            Optional<LocalDate> metOn,
            boolean stopped,
            boolean missed,
            Optional<WhyMissed> whyMissed,
            LocalDate asOf) {
        Explained explained = set.explained();
        ClockState state = ClockState.on(asOf, explained.right(), set.dueOn(), metOn, stopped);
        Optional<LocalDate> ended = metOn.filter(met -> !met.isAfter(asOf));
        UrgencyRule urgency = URGENCY.of(set.key().clock());
        boolean runs = state == ClockState.RUNNING || state == ClockState.OVERDUE;
        Optional<LocalDate> reminded = set.recordedOn()
                .filter(recorded -> runs && !explained.right())
                .flatMap(recorded -> set.dueOn()
                        .filter(due -> !recorded.isAfter(due))
                        .map(due -> urgency.reminderAfter(due, later(asOf, recorded.minusDays(1)))));
        return new ClockShown(
                subject,
                set.key().clock(),
                explained.name(),
                state,
                asOf,
                explained.startedBy(),
                set.startedOn(),
                set.nominalOn(),
                set.dueOn(),
                set.dueOn().filter(_ -> ended.isEmpty()).map(due -> ChronoUnit.DAYS.between(asOf, due)),
                ended,
                set.rowId(),
                explained.article(),
                explained.steps(),
                explained.passedOver(),
                set.key().setBy(),
                set.owner(),
                set.person().map(PersonKey::value),
                runs ? set.dueOn().map(due -> urgency.groupOf(due, asOf)) : Optional.empty(),
                reminded,
                missed,
                whyMissed,
                set.notKnown());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
