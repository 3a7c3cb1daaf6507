package vn.liem.investigation.prosecution;

import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.StepSaid;

/** What has happened in a prosecution. */
public sealed interface ProsecutionEvent {

    /** Its period was lengthened. */
    @EventType("prosecution.extended.v1")
    record ReviewExtended(RecordedDecision decision, Optional<Integer> days) implements ProsecutionEvent {}

    /** The file was returned; a new round of investigation began. */
    @EventType("prosecution.returned.v1")
    record ReturnedForFurtherInvestigation(RecordedDecision decision) implements ProsecutionEvent {}

    /** It was suspended. */
    @EventType("prosecution.suspended.v1")
    record ProsecutionSuspended(RecordedDecision decision) implements ProsecutionEvent {}

    /** It was taken up again. */
    @EventType("prosecution.resumed.v1")
    record ProsecutionResumed(RecordedDecision decision) implements ProsecutionEvent {}

    /** It was ended, for the case or for one accused. */
    @EventType("prosecution.terminated.v1")
    record ProsecutionTerminated(RecordedDecision decision) implements ProsecutionEvent {}

    /** The case was indicted; the file is not yet with the court. */
    @EventType("prosecution.indicted.v1")
    record Indicted(RecordedDecision decision) implements ProsecutionEvent {}

    /** A decision of the law was taken that registers do not tell, or that moves one accused alone. */
    @EventType("prosecution.step-taken.v1")
    record ProsecutionStepTaken(RecordedDecision decision, StepSaid step) implements ProsecutionEvent {}

    /** A decision was said otherwise; it keeps its number. */
    @EventType("prosecution.corrected.v1")
    record ProsecutionCorrected(RecordedDecision decision, Optional<String> detail, Correction correction)
            implements ProsecutionEvent {}

    /** A decision was taken back. */
    @EventType("prosecution.annulled.v1")
    record ProsecutionAnnulled(DecisionKey decision, Correction correction) implements ProsecutionEvent {}
}
