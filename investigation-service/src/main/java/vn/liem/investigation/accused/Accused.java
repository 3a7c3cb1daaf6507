package vn.liem.investigation.accused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.accused.AccusedEvent.AccusedCame;
import vn.liem.investigation.accused.AccusedEvent.AccusedCharged;
import vn.liem.investigation.accused.AccusedEvent.AccusedSeparated;
import vn.liem.investigation.accused.AccusedEvent.ChargeAnnulled;
import vn.liem.investigation.accused.AccusedEvent.ChargeApproved;
import vn.liem.investigation.accused.AccusedEvent.ChargeCorrected;
import vn.liem.investigation.accused.AccusedEvent.DecisionOnAccusedAnnulled;
import vn.liem.investigation.accused.AccusedEvent.DecisionOnAccusedCorrected;
import vn.liem.investigation.accused.AccusedEvent.ResumedForAccused;
import vn.liem.investigation.accused.AccusedEvent.SuspendedForAccused;
import vn.liem.investigation.accused.AccusedEvent.TerminatedForAccused;
import vn.liem.procedure.part.RecordedDecision;

/** Where an accused stands in a case. */
public sealed interface Accused permits Accused.NotCharged, UnderCharge, Accused.WentAway {

    /** Not charged, or no longer. */
    record NotCharged() implements Accused {}

    /**
     * Charged on that day, with the decisions on this person alone in the order recorded.
     *
     * @param approval the approval of the procuracy, where one was recorded
     */
    record Charged(
            Optional<String> documentNo,
            LocalDate chargedOn,
            String unit,
            Charge charge,
            List<DecisionOnAccused> decisions,
            Optional<Approval> approval)
            implements UnderCharge {
        public Charged {
            decisions = List.copyOf(decisions);
        }

        @Override
        public Charged deciding(List<DecisionOnAccused> now) {
            return new Charged(documentNo, chargedOn, unit, charge, now, approval);
        }

        @Override
        public Charged approved(Approval by) {
            return new Charged(documentNo, chargedOn, unit, charge, decisions, Optional.of(by));
        }
    }

    /**
     * Came from another case, where the charge stands, with the decisions on this person in this case.
     *
     * @param approval the approval that was recorded here
     */
    record Came(Parting from, List<DecisionOnAccused> decisions, Optional<Approval> approval) implements UnderCharge {
        public Came {
            decisions = List.copyOf(decisions);
        }

        @Override
        public Came deciding(List<DecisionOnAccused> now) {
            return new Came(from, now, approval);
        }

        @Override
        public Came approved(Approval by) {
            return new Came(from, decisions, Optional.of(by));
        }
    }

    /** Went into another case, as things stood here. */
    record WentAway(UnderCharge was, Parting into) implements Accused {}

    /** The state after the event. */
    default Accused after(AccusedEvent event) {
        return switch (event) {
            case AccusedCharged(var documentNo, var chargedOn, var unit, var charge, var _) ->
                standingAs(new Charged(documentNo, chargedOn, unit, charge, decisionsSoFar(), Optional.empty()));
            case ChargeCorrected(var documentNo, var chargedOn, var unit, var charge, var _) ->
                standingAs(
                        new Charged(documentNo, chargedOn, unit, charge, decisionsSoFar(), approvalFor(charge, this)));
            case ChargeAnnulled _ -> new NotCharged();
            case AccusedCame(var from) -> new Came(from, decisionsSoFar(), Optional.empty());
            case AccusedSeparated(var into) ->
                switch (this) {
                    case NotCharged nobody -> nobody;
                    case UnderCharge underCharge -> new WentAway(underCharge, into);
                    case WentAway(var was, var _) -> new WentAway(was, into);
                };
            case ChargeApproved _,
                    SuspendedForAccused _,
                    ResumedForAccused _,
                    TerminatedForAccused _,
                    DecisionOnAccusedCorrected _,
                    DecisionOnAccusedAnnulled _ ->
                switch (this) {
                    case NotCharged nobody -> nobody;
                    case UnderCharge underCharge -> decided(underCharge, event);
                    case WentAway(var was, var into) -> new WentAway(decided(was, event), into);
                };
        };
    }

    private static UnderCharge decided(UnderCharge now, AccusedEvent event) {
        return switch (event) {
            case ChargeApproved(var approval) -> now.approved(approval);
            case SuspendedForAccused(var decision) -> with(now, decision, AccusedStanding.SUSPENDED);
            case ResumedForAccused(var decision) -> with(now, decision, AccusedStanding.UNDERWAY);
            case TerminatedForAccused(var decision) -> with(now, decision, AccusedStanding.TERMINATED);
            case DecisionOnAccusedCorrected(var decision, var _) -> now.corrected(decision);
            case DecisionOnAccusedAnnulled(var key, var _) -> now.without(key);
            case AccusedCharged _, ChargeCorrected _, ChargeAnnulled _, AccusedSeparated _, AccusedCame _ -> now;
        };
    }

    private static UnderCharge with(UnderCharge now, RecordedDecision decision, AccusedStanding leadsTo) {
        return now.with(new DecisionOnAccused(decision, leadsTo));
    }

    // What is recorded of the charge later changes nothing about where the person went.
    private Accused standingAs(Charged charged) {
        return switch (this) {
            case NotCharged _, UnderCharge _ -> charged;
            case WentAway(var _, var into) -> new WentAway(charged, into);
        };
    }

    // A charge of another crime is approved anew (CPC 180(3)).
    private static Optional<Approval> approvalFor(Charge now, Accused known) {
        return switch (known) {
            case Charged charged when charged.charge().isOfTheSameCrime(now) -> charged.approval();
            case WentAway(var was, var _) -> approvalFor(now, was);
            case NotCharged _, Charged _, Came _ -> Optional.empty();
        };
    }

    private List<DecisionOnAccused> decisionsSoFar() {
        return switch (this) {
            case NotCharged _ -> List.of();
            case UnderCharge underCharge -> underCharge.decisions();
            case WentAway(var was, var _) -> was.decisions();
        };
    }
}
