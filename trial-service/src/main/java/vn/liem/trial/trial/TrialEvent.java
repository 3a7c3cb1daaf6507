package vn.liem.trial.trial;

import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.StepSaid;

/** What has happened in a trial. */
public sealed interface TrialEvent {

    /** The court took the case in, on this indictment. */
    @EventType("trial.case-accepted.v1")
    record CaseAccepted(RecordedDecision decision, Cause indictment) implements TrialEvent {}

    /** The case is to be tried. */
    @EventType("trial.decided.v1")
    record TrialDecided(RecordedDecision decision) implements TrialEvent {}

    /** The hearing was postponed. */
    @EventType("trial.hearing-postponed.v1")
    record HearingPostponed(RecordedDecision decision) implements TrialEvent {}

    /** The file was returned for further investigation. */
    @EventType("trial.file-returned.v1")
    record FileReturned(RecordedDecision decision, ReturningBody by) implements TrialEvent {}

    /** The judgment was pronounced. */
    @EventType("trial.judged.v1")
    record Judged(RecordedDecision decision) implements TrialEvent {}

    /** A decision of the law was taken that registers do not tell, or that moves one accused alone. */
    @EventType("trial.step-taken.v1")
    record TrialStepTaken(RecordedDecision decision, StepSaid step) implements TrialEvent {}

    /** A decision was said otherwise; it keeps its number. */
    @EventType("trial.corrected.v1")
    record TrialCorrected(RecordedDecision decision, Optional<String> detail, Correction correction)
            implements TrialEvent {}

    /** A decision was taken back. */
    @EventType("trial.annulled.v1")
    record TrialAnnulled(DecisionKey decision, Correction correction) implements TrialEvent {}
}
