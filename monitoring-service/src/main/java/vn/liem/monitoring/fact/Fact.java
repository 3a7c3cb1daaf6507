package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/** One thing that other services told about a subject, as far as it is told yet. */
public sealed interface Fact extends Counted
        permits UnitFact,
                SourceFact,
                CaseFact,
                AccusedFact,
                DecisionFact,
                StepFact,
                HandOverFact,
                CustodyFact,
                ClockFact,
                ObligationFact,
                AssetFact,
                DirectiveFact,
                AppraisalFact,
                PetitionFact,
                DisciplineFact,
                SupervisionFact,
                MeetingFact,
                OfficerFact,
                ProposalFact,
                InterferenceFact {

    @Override
    default Fact counted() {
        return this;
    }

    /** The legal day of the fact itself, where it has one; a figure may count it by another of its days. */
    @Override
    default Optional<LocalDate> on() {
        return Optional.empty();
    }
}
