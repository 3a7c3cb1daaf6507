package vn.liem.cases.discipline;

import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;

/** What has happened in a matter of discipline: one person or organisation, in one case or in none. */
public sealed interface DisciplineEvent {

    /** The matter is kept here from now on. */
    @EventType("discipline.registered.v1")
    record MatterRegistered(DisciplineDetails details) implements DisciplineEvent {}

    /** A track was opened. */
    @EventType("discipline.opened.v1")
    record TrackOpened(DisciplineOpening opening) implements DisciplineEvent {}

    /** A form was proposed. */
    @EventType("discipline.proposed.v1")
    record DisciplineProposed(DisciplineProposal proposal) implements DisciplineEvent {}

    /** Discipline was decided. */
    @EventType("discipline.decided.v1")
    record DisciplineDecided(DisciplineDecision decision) implements DisciplineEvent {}

    /** A track ended without discipline. */
    @EventType("discipline.closed-without.v1")
    record ClosedWithoutDiscipline(NoDiscipline closing) implements DisciplineEvent {}

    /** The one who was disciplined appealed. */
    @EventType("discipline.appealed.v1")
    record DecisionAppealed(DisciplineAppeal appeal) implements DisciplineEvent {}

    /** The appeal was answered. */
    @EventType("discipline.appeal-answered.v1")
    record AppealWasAnswered(AppealAnswer answer) implements DisciplineEvent {}

    /** The decision became final without an appeal. */
    @EventType("discipline.became-final.v1")
    record DecisionBecameFinal(DisciplineFinality finality) implements DisciplineEvent {}

    /** The decision was annulled by who may annul it. */
    @EventType("discipline.annulled.v1")
    record DecisionAnnulled(DisciplineAnnulment annulment) implements DisciplineEvent {}

    /** The decision was recorded wrongly: this is how it is. A register brought in again gives no reason. */
    @EventType("discipline.corrected.v1")
    record DecisionCorrected(DisciplineDecision decision, Optional<SealedText> reason) implements DisciplineEvent {}

    /** One track waits for the other longer than is allowed: said once of a decision, while it is so. */
    @EventType("discipline.gap-detected.v1")
    record SyncGapDetected(GapDetected gap) implements DisciplineEvent {}

    /** What was recorded under a number had not happened in this matter. */
    @EventType("discipline.record-withdrawn.v1")
    record RecordWithdrawn(DisciplinePaper paper, String number, SealedText reason) implements DisciplineEvent {}
}
