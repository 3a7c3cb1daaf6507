package vn.liem.notification.notice.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.StoredEvent;
import vn.liem.notification.notice.NoticeEvent;
import vn.liem.notification.notice.NoticeEvent.NoticeAcknowledged;
import vn.liem.notification.notice.NoticeEvent.NoticeRead;

/**
 * A notice as inboxes show it.
 *
 * @param id the event that gives it
 * @param pos where that event stands, the order of an inbox
 * @param addressee the body or the territory to which it goes
 * @param clockId which clock, as the list of clocks calls it
 * @param readBy the subject ids of those who have read it, each between bars
 */
public record NoticeRow(
        UUID id,
        long pos,
        String addressee,
        NoticeKind kind,
        String subject,
        String clock,
        UUID setBy,
        String clockId,
        LocalDate dueOn,
        LocalDate standsOn,
        Instant madeAt,
        String readBy,
        boolean acknowledged,
        Optional<Instant> acknowledgedAt) {

    /** The event that tells of a date that was counted anew. */
    static final String RECOUNT_TOLD = "clock.recount-told.v1";

    /** What stands in the place of a clock where a notice speaks of discipline. */
    private static final String OF_DISCIPLINE = "discipline_gap";

    /** What stands in the place of a clock where a decision waits for its second signature. */
    private static final String SECOND_SIGNATURE = "second_signature";

    /** What stands in the place of a clock where somebody demands that an officer be replaced. */
    private static final String OFFICER_DEMAND = "officer_demand";

    /** What stands in the place of a clock where a notice speaks of a directive itself: the code of what it says. */
    private static final Map<String, NoticeKind> OF_DIRECTIVE = Map.of(
            "directive_issued", NoticeKind.DIRECTIVE_ISSUED,
            "directive_urged", NoticeKind.DIRECTIVE_URGED,
            "directive_not_done", NoticeKind.DIRECTIVE_NOT_DONE);

    /** What stands in the place of a clock where a notice tells an outcome. */
    private static final String SOURCE_OUTCOME = "source_outcome";

    /** A reader as it stands in the column. */
    static String mark(String officer) {
        return "|" + officer + "|";
    }

    /** The notice that an event of a clock gives. */
    static NoticeRow given(StoredEvent event, ReminderTold told) {
        return new NoticeRow(
                event.id(),
                event.pos(),
                told.to(),
                kind(event, told),
                event.subject(),
                told.key().clock(),
                told.key().setBy(),
                event.subject() + "/" + told.key().clock() + "/" + told.key().setBy(),
                told.dueOn(),
                told.standsOn().orElse(told.dueOn()),
                event.recordedAt(),
                "",
                false,
                Optional.empty());
    }

    private static NoticeKind kind(StoredEvent event, ReminderTold told) {
        if (told.key().clock().equals(OF_DISCIPLINE)) {
            return NoticeKind.DISCIPLINE_GAP;
        }
        if (told.key().clock().equals(SECOND_SIGNATURE)) {
            return NoticeKind.SIGNATURE_AWAITED;
        }
        if (told.key().clock().equals(OFFICER_DEMAND)) {
            return NoticeKind.REPLACEMENT_DEMANDED;
        }
        if (OF_DIRECTIVE.containsKey(told.key().clock())) {
            return Objects.requireNonNull(OF_DIRECTIVE.get(told.key().clock()));
        }
        return told.standsOn()
                .map(stands -> kind(stands, told.dueOn()))
                .orElse(event.type().equals(RECOUNT_TOLD) ? NoticeKind.RECOUNTED : NoticeKind.REASON_ASKED);
    }

    /** The notice of how a source was decided, to the body whose finding led to it; it speaks of the inspection. */
    static NoticeRow given(StoredEvent event, OutcomeTold told) {
        OutcomeTold.Decision decision = told.decision();
        String subject = told.to().inspection();
        return new NoticeRow(
                event.id(),
                event.pos(),
                told.to().body(),
                NoticeKind.valueOf("SOURCE_" + decision.outcome().toUpperCase(Locale.ROOT)),
                subject,
                SOURCE_OUTCOME,
                decision.event(),
                subject + "/" + SOURCE_OUTCOME + "/" + decision.event(),
                decision.decidedOn(),
                decision.decidedOn(),
                event.recordedAt(),
                "",
                false,
                Optional.empty());
    }

    private static NoticeKind kind(LocalDate stands, LocalDate due) {
        return stands.isBefore(due)
                ? NoticeKind.DUE_SOON
                : stands.equals(due) ? NoticeKind.DUE_TODAY : NoticeKind.OVERDUE;
    }

    /** The row after something happened to the notice. */
    NoticeRow after(NoticeEvent event, Instant at) {
        return switch (event) {
            case NoticeRead(var officer) -> with(officer, acknowledged, acknowledgedAt);
            case NoticeAcknowledged(var officer, var _) -> with(officer, true, Optional.of(at));
        };
    }

    private NoticeRow with(String officer, boolean known, Optional<Instant> knownAt) {
        String readers = readBy.contains(mark(officer)) ? readBy : readBy + mark(officer);
        return new NoticeRow(
                id, pos, addressee, kind, subject, clock, setBy, clockId, dueOn, standsOn, madeAt, readers, known,
                knownAt);
    }
}
