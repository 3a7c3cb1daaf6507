package vn.liem.monitoring.fact.view;

import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.UnitFact;

/** The kinds of facts, as the table tells them apart. */
enum FactKind {
    UNIT(UnitFact.class),
    SOURCE(SourceFact.class),
    CASE(CaseFact.class),
    ACCUSED(AccusedFact.class),
    DECISION(DecisionFact.class),
    STEP(StepFact.class),
    HAND_OVER(HandOverFact.class),
    CUSTODY(CustodyFact.class),
    CLOCK(ClockFact.class),
    OBLIGATION(ObligationFact.class),
    ASSET(AssetFact.class),
    DIRECTIVE(DirectiveFact.class),
    APPRAISAL(AppraisalFact.class),
    PETITION(PetitionFact.class),
    DISCIPLINE(DisciplineFact.class),
    SUPERVISION(SupervisionFact.class),
    MEETING(MeetingFact.class),
    OFFICER(OfficerFact.class),
    PROPOSAL(ProposalFact.class),
    INTERFERENCE(InterferenceFact.class);

    private final Class<? extends Fact> type;

    FactKind(Class<? extends Fact> type) {
        this.type = type;
    }

    Class<? extends Fact> type() {
        return type;
    }

    /** Whether figures count such facts. */
    boolean isCounted() {
        return this != CUSTODY
                && this != CLOCK
                && this != OFFICER
                && this != PROPOSAL
                && this != INTERFERENCE
                && this != MEETING;
    }

    static FactKind of(Fact fact) {
        return switch (fact) {
            case UnitFact _ -> UNIT;
            case SourceFact _ -> SOURCE;
            case CaseFact _ -> CASE;
            case AccusedFact _ -> ACCUSED;
            case DecisionFact _ -> DECISION;
            case StepFact _ -> STEP;
            case HandOverFact _ -> HAND_OVER;
            case CustodyFact _ -> CUSTODY;
            case ClockFact _ -> CLOCK;
            case ObligationFact _ -> OBLIGATION;
            case AssetFact _ -> ASSET;
            case DirectiveFact _ -> DIRECTIVE;
            case AppraisalFact _ -> APPRAISAL;
            case PetitionFact _ -> PETITION;
            case DisciplineFact _ -> DISCIPLINE;
            case SupervisionFact _ -> SUPERVISION;
            case MeetingFact _ -> MEETING;
            case OfficerFact _ -> OFFICER;
            case ProposalFact _ -> PROPOSAL;
            case InterferenceFact _ -> INTERFERENCE;
        };
    }
}
