package vn.liem.investigation.accused;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.RegisterLine;

/**
 * What has happened to an accused. A decision on one accused is counted by the event of the investigation or the prosecution;
 * here stands what it means for the person.
 */
public sealed interface AccusedEvent {

    /** The person was charged. */
    @EventType("accused.charged.v1")
    record AccusedCharged(
            Optional<String> documentNo, LocalDate chargedOn, String unit, Charge charge, Optional<RegisterLine> line)
            implements AccusedEvent {}

    /** The procuracy approved the charge. */
    @EventType("accused.charge-approved.v1")
    record ChargeApproved(Approval approval) implements AccusedEvent {}

    /** The proceedings were suspended for this person. */
    @EventType("accused.suspended.v1")
    record SuspendedForAccused(RecordedDecision decision) implements AccusedEvent {}

    /** They were taken up again for this person. */
    @EventType("accused.resumed.v1")
    record ResumedForAccused(RecordedDecision decision) implements AccusedEvent {}

    /** They were ended for this person. */
    @EventType("accused.terminated.v1")
    record TerminatedForAccused(RecordedDecision decision) implements AccusedEvent {}

    /** The charge was said otherwise. */
    @EventType("accused.charge-corrected.v1")
    record ChargeCorrected(
            Optional<String> documentNo, LocalDate chargedOn, String unit, Charge charge, Correction correction)
            implements AccusedEvent {}

    /** The charge was taken back. */
    @EventType("accused.charge-annulled.v1")
    record ChargeAnnulled(Correction correction) implements AccusedEvent {}

    /** A decision on this person was said otherwise; it keeps its number. */
    @EventType("accused.decision-corrected.v1")
    record DecisionOnAccusedCorrected(RecordedDecision decision, Correction correction) implements AccusedEvent {}

    /** A decision on this person was taken back. */
    @EventType("accused.decision-annulled.v1")
    record DecisionOnAccusedAnnulled(DecisionKey decision, Correction correction) implements AccusedEvent {}

    /** The person went into a case of its own; what was recorded here stays here, and the other case refers to it. */
    @EventType("accused.separated.v1")
    record AccusedSeparated(Parting into) implements AccusedEvent {}

    /** The person came from another case, where the charge stands. */
    @EventType("accused.came-by-separation.v1")
    record AccusedCame(Parting from) implements AccusedEvent {}
}
