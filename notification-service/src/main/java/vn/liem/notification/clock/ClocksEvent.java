package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;

/** What has happened to the clocks of a subject. */
public sealed interface ClocksEvent {

    /** A fact was noted. */
    @EventType("clock.fact-noted.v1")
    record FactNoted(NotedFact fact) implements ClocksEvent {}

    /** The lengthening of a limit was noted. */
    @EventType("clock.extension-noted.v1")
    record ExtensionNoted(NotedExtension extension) implements ClocksEvent {}

    /** The receipt of a file was noted. */
    @EventType("clock.receipt-noted.v1")
    record ReceiptNoted(NotedReceipt receipt) implements ClocksEvent {}

    /** An offence was noted. */
    @EventType("clock.offence-noted.v1")
    record OffenceNoted(NotedOffence offence) implements ClocksEvent {}

    /** That the subject was passed on was noted. */
    @EventType("clock.passing-on-noted.v1")
    record PassingOnNoted(NotedPassingOn passingOn) implements ClocksEvent {}

    /** That a person is held was noted. */
    @EventType("clock.measure-noted.v1")
    record MeasureNoted(NotedMeasure measure) implements ClocksEvent {}

    /** That a measure on a person was extended was noted. */
    @EventType("clock.measure-extension-noted.v1")
    record MeasureExtensionNoted(NotedMeasureExtension extension) implements ClocksEvent {}

    /** That a measure on a person ended was noted. */
    @EventType("clock.measure-end-noted.v1")
    record MeasureEndNoted(NotedMeasureEnd end) implements ClocksEvent {}

    /** What a petition is was noted. */
    @EventType("clock.petition-noted.v1")
    record PetitionNoted(NotedPetition petition) implements ClocksEvent {}

    /** A step of a petition was noted. */
    @EventType("clock.petition-step-noted.v1")
    record PetitionStepNoted(NotedPetitionStep step) implements ClocksEvent {}

    /** That a body was asked for an expertise or a valuation was noted. */
    @EventType("clock.appraisal-noted.v1")
    record AppraisalNoted(NotedAppraisal appraisal) implements ClocksEvent {}

    /** What happened to such a request was noted. */
    @EventType("clock.appraisal-step-noted.v1")
    record AppraisalStepNoted(NotedAppraisalStep step) implements ClocksEvent {}

    /** That a directive was issued was noted. */
    @EventType("clock.directive-noted.v1")
    record DirectiveNoted(NotedDirective directive) implements ClocksEvent {}

    /** That the last day of a directive was moved, or that it ended, was noted. */
    @EventType("clock.directive-step-noted.v1")
    record DirectiveStepNoted(NotedDirectiveStep step) implements ClocksEvent {}

    /** That a paper went to bodies which are to answer it was noted. */
    @EventType("clock.document-noted.v1")
    record DocumentNoted(NotedDocument document) implements ClocksEvent {}

    /** That a body answered it, that all were given more time, or that it was closed, was noted. */
    @EventType("clock.document-step-noted.v1")
    record DocumentStepNoted(NotedDocumentStep step) implements ClocksEvent {}

    /** What stood under a reference was taken back. */
    @EventType("clock.noted-withdrawn.v1")
    record NotedWithdrawn(String reference) implements ClocksEvent {}

    /** Where the subject belongs is known. */
    @EventType("clock.subject-placed.v1")
    record SubjectPlaced(String locality, String registeredBy) implements ClocksEvent {}

    /** A body takes part in what happens to the subject. */
    @EventType("clock.body-involved.v1")
    record BodyInvolved(String body) implements ClocksEvent {}

    /** A body takes part no more: what said so was wrong. */
    @EventType("clock.body-left.v1")
    record BodyLeft(String body) implements ClocksEvent {}

    /**
     * A clock runs, or runs to another day than was known before.
     *
     * @param owner the body whose turn it is
     * @param recordedOn the day on which the fact that set it was recorded by its owner
     * @param person whom it is about, where it runs for one person alone
     * @param countedBy the version of the calendar and the law by which it was counted
     */
    @EventType("clock.set.v1")
    record ClockSet(
            ClockKey key,
            LocalDate startedOn,
            Optional<String> rowId,
            Optional<LocalDate> nominalOn,
            Optional<LocalDate> dueOn,
            Optional<Sentence> notKnown,
            Explained explained,
            Optional<String> owner,
            Optional<LocalDate> recordedOn,
            Optional<PersonKey> person,
            Optional<String> countedBy)
            implements ClocksEvent {}

    /** What it was set for has been done, on this legal day. */
    @EventType("clock.met.v1")
    record ClockMet(ClockKey key, LocalDate metOn, UUID metBy) implements ClocksEvent {}

    /** It runs longer, since the limit was lengthened (gia hạn); said beside the clock that is set anew. */
    @EventType("clock.extended.v1")
    record ClockExtended(ClockKey key, LocalDate dueBefore, LocalDate dueOn, UUID extendedBy) implements ClocksEvent {}

    /** What it was set for need not be done for now, from this legal day on: suspended (tạm đình chỉ) or passed on. */
    @EventType("clock.stopped.v1")
    record ClockStopped(ClockKey key, LocalDate stoppedOn, UUID stoppedBy) implements ClocksEvent {}

    /** Its last day has passed before it was done. */
    @EventType("clock.missed.v1")
    record ClockMissed(ClockKey key, LocalDate dueOn) implements ClocksEvent {}

    /** A fact heard of later shows that what was taken for its end was not. */
    @EventType("clock.resumed.v1")
    record ClockResumed(ClockKey key) implements ClocksEvent {}

    /** A fact heard of later shows that it was not missed. */
    @EventType("clock.miss-withdrawn.v1")
    record MissWithdrawn(ClockKey key) implements ClocksEvent {}

    /**
     * People are reminded of it (nhắc hạn).
     *
     * @param standsOn the day on which this reminder stands
     * @param to the body, or the territory whose standing agency hears of it
     */
    @EventType("clock.reminded.v1")
    record ClockReminded(ClockKey key, LocalDate dueOn, LocalDate standsOn, String to) implements ClocksEvent {}

    /** Its owner is asked why it was missed. */
    @EventType("clock.reason-asked.v1")
    record ReasonAsked(ClockKey key, LocalDate dueOn, String to) implements ClocksEvent {}

    /**
     * Its owner has said why it was missed (lý do chậm); a later reason stands in place of an earlier one.
     *
     * @param note more about it, sealed under the key of the subject
     * @param body the body that says so
     */
    @EventType("clock.miss-explained.v1")
    record MissExplained(ClockKey key, MissReason reason, Optional<SealedText> note, String body)
            implements ClocksEvent {}

    /**
     * What runs for the subject is counted by another version of the calendar or the law from here on.
     *
     * @param countedBefore the version before, where it was told
     */
    @EventType("clock.law-changed.v1")
    record LawChanged(Optional<String> countedBefore, String countedBy) implements ClocksEvent {}

    /**
     * A clock that runs ends on another day by another version of the calendar or the law; both days explain themselves.
     *
     * @param dueBefore the last day before; none where it could not be computed
     * @param dueOn the last day now; none where it can be computed no longer
     */
    @EventType("clock.recounted.v1")
    record ClockRecounted(
            ClockKey key,
            Optional<LocalDate> dueBefore,
            Optional<LocalDate> dueOn,
            Optional<String> countedBefore,
            String countedBy,
            Explained before,
            Explained explained)
            implements ClocksEvent {}

    /**
     * Its owner is told that it ends on another day by the law of now.
     *
     * @param dueOn the last day now, or before where it can be computed no longer
     */
    @EventType("clock.recount-told.v1")
    record RecountTold(ClockKey key, LocalDate dueOn, String to) implements ClocksEvent {}

    /** What set it was taken back: it never ran. */
    @EventType("clock.cancelled.v1")
    record ClockCancelled(ClockKey key) implements ClocksEvent {}
}
