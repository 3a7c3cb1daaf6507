package vn.liem.trial.appeal;

import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.StepSaid;

/** What has happened in an appeal. */
public sealed interface AppealEvent {

    /** The judgment was appealed. */
    @EventType("appeal.appealed.v1")
    record AppealLodged(RecordedDecision decision) implements AppealEvent {}

    /** The procuracy protested. */
    @EventType("appeal.protested.v1")
    record ProtestLodged(RecordedDecision decision) implements AppealEvent {}

    /** All appeals and protests were withdrawn; the judgment is in force. */
    @EventType("appeal.withdrawn.v1")
    record AppealWithdrawn(RecordedDecision decision) implements AppealEvent {}

    /** The judgment was upheld. */
    @EventType("appeal.upheld.v1")
    record JudgmentUpheld(RecordedDecision decision) implements AppealEvent {}

    /** The judgment was amended. */
    @EventType("appeal.amended.v1")
    record JudgmentAmended(RecordedDecision decision) implements AppealEvent {}

    /** The judgment was quashed; the case is investigated again. */
    @EventType("appeal.quashed-for-reinvestigation.v1")
    record QuashedForReinvestigation(RecordedDecision decision) implements AppealEvent {}

    /** The judgment was quashed; the case is tried again. */
    @EventType("appeal.quashed-for-retrial.v1")
    record QuashedForRetrial(RecordedDecision decision) implements AppealEvent {}

    /** The judgment was quashed and the case ended. */
    @EventType("appeal.terminated.v1")
    record TerminatedOnAppeal(RecordedDecision decision) implements AppealEvent {}

    /** A decision of the law was taken that registers do not tell, or that moves one accused alone. */
    @EventType("appeal.step-taken.v1")
    record AppealStepTaken(RecordedDecision decision, StepSaid step) implements AppealEvent {}

    /** A decision was said otherwise; it keeps its number. */
    @EventType("appeal.corrected.v1")
    record AppealCorrected(RecordedDecision decision, Optional<String> detail, Correction correction)
            implements AppealEvent {}

    /** A decision was taken back. */
    @EventType("appeal.annulled.v1")
    record AppealAnnulled(DecisionKey decision, Correction correction) implements AppealEvent {}
}
