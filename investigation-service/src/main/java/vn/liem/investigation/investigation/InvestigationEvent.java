package vn.liem.investigation.investigation;

import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.StepSaid;

/** What has happened in an investigation. */
public sealed interface InvestigationEvent {

    /** The case was instituted. */
    @EventType("investigation.opened.v1")
    record InvestigationOpened(RecordedDecision decision) implements InvestigationEvent {}

    /** Its period was lengthened. */
    @EventType("investigation.extended.v1")
    record InvestigationExtended(RecordedDecision decision, Optional<Integer> months) implements InvestigationEvent {}

    /** It was suspended. */
    @EventType("investigation.suspended.v1")
    record InvestigationSuspended(RecordedDecision decision, Optional<SuspensionGround> ground)
            implements InvestigationEvent {}

    /** It was taken up again. */
    @EventType("investigation.resumed.v1")
    record InvestigationResumed(RecordedDecision decision) implements InvestigationEvent {}

    /** It was ended, for the case or for one accused. */
    @EventType("investigation.terminated.v1")
    record InvestigationTerminated(RecordedDecision decision) implements InvestigationEvent {}

    /** It was concluded. */
    @EventType("investigation.concluded.v1")
    record InvestigationConcluded(RecordedDecision decision) implements InvestigationEvent {}

    /** It began anew with what another service decided; the decision is the court's. */
    @EventType("investigation.reopened.v1")
    record InvestigationReopened(
            RecordedDecision decision, ProceduralDecision because, Optional<ReturningBody> returnedBy)
            implements InvestigationEvent {}

    /** A decision of the law was taken that registers do not tell, or that moves one accused alone. */
    @EventType("investigation.step-taken.v1")
    record InvestigationStepTaken(RecordedDecision decision, StepSaid step) implements InvestigationEvent {}

    /** A decision was said otherwise; it keeps its number. */
    @EventType("investigation.corrected.v1")
    record InvestigationCorrected(RecordedDecision decision, Optional<String> detail, Correction correction)
            implements InvestigationEvent {}

    /** A decision was taken back. */
    @EventType("investigation.annulled.v1")
    record InvestigationAnnulled(DecisionKey decision, Correction correction) implements InvestigationEvent {}
}
