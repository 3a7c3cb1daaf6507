package vn.liem.investigation.accused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.accused.AccusedEvent.AccusedCharged;
import vn.liem.investigation.accused.AccusedEvent.ChargeAnnulled;
import vn.liem.investigation.accused.AccusedEvent.ChargeApproved;
import vn.liem.investigation.accused.AccusedEvent.ChargeCorrected;
import vn.liem.investigation.accused.AccusedEvent.DecisionOnAccusedAnnulled;
import vn.liem.investigation.accused.AccusedEvent.DecisionOnAccusedCorrected;
import vn.liem.investigation.accused.AccusedEvent.ResumedForAccused;
import vn.liem.investigation.accused.AccusedEvent.SuspendedForAccused;
import vn.liem.investigation.accused.AccusedEvent.TerminatedForAccused;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;

/** Where an accused stands in a case. */
public sealed interface Accused {

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
            implements Accused {
        public Charged {
            decisions = List.copyOf(decisions);
        }

        /** How the proceedings stand for this person after all decisions. */
        public AccusedStanding standing() {
            return DecisionOnAccused.standingAfter(decisions);
        }

        Charged with(DecisionOnAccused decision) {
            List<DecisionOnAccused> more = new ArrayList<>(decisions);
            more.add(decision);
            return new Charged(documentNo, chargedOn, unit, charge, more, approval);
        }

        Charged corrected(RecordedDecision now) {
            return new Charged(
                    documentNo,
                    chargedOn,
                    unit,
                    charge,
                    decisions.stream()
                            .map(one -> one.key().equals(now.key()) ? new DecisionOnAccused(now, one.leadsTo()) : one)
                            .toList(),
                    approval);
        }

        Charged without(DecisionKey key) {
            return new Charged(
                    documentNo,
                    chargedOn,
                    unit,
                    charge,
                    decisions.stream().filter(one -> !one.key().equals(key)).toList(),
                    approval);
        }

        Charged approved(Approval by) {
            return new Charged(documentNo, chargedOn, unit, charge, decisions, Optional.of(by));
        }

        /** Whether a decision on this person is recorded under the key. */
        public boolean has(DecisionKey key) {
            return find(key).isPresent();
        }

        Optional<DecisionOnAccused> find(DecisionKey key) {
            return decisions.stream().filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /** The state after the event. */
    default Accused after(AccusedEvent event) {
        return switch (event) {
            case AccusedCharged(var documentNo, var chargedOn, var unit, var charge, var _) ->
                new Charged(documentNo, chargedOn, unit, charge, decisionsSoFar(), Optional.empty());
            case ChargeApproved(var approval) ->
                switch (this) {
                    case NotCharged nobody -> nobody;
                    case Charged charged -> charged.approved(approval);
                };
            case ChargeCorrected(var documentNo, var chargedOn, var unit, var charge, var _) ->
                new Charged(documentNo, chargedOn, unit, charge, decisionsSoFar(), approvalOf(charge));
            case ChargeAnnulled _ -> new NotCharged();
            case SuspendedForAccused(var decision) -> with(decision, AccusedStanding.SUSPENDED);
            case ResumedForAccused(var decision) -> with(decision, AccusedStanding.UNDERWAY);
            case TerminatedForAccused(var decision) -> with(decision, AccusedStanding.TERMINATED);
            case DecisionOnAccusedCorrected(var decision, var _) ->
                switch (this) {
                    case NotCharged nobody -> nobody;
                    case Charged charged -> charged.corrected(decision);
                };
            case DecisionOnAccusedAnnulled(var key, var _) ->
                switch (this) {
                    case NotCharged nobody -> nobody;
                    case Charged charged -> charged.without(key);
                };
        };
    }

    private Accused with(RecordedDecision decision, AccusedStanding leadsTo) {
        return switch (this) {
            case NotCharged nobody -> nobody;
            case Charged charged -> charged.with(new DecisionOnAccused(decision, leadsTo));
        };
    }

    // A charge of another crime is approved anew (CPC 180(3)).
    private Optional<Approval> approvalOf(Charge now) {
        return switch (this) {
            case NotCharged _ -> Optional.empty();
            case Charged charged ->
                charged.charge().article().equals(now.article())
                                && charged.charge().clause().equals(now.clause())
                        ? charged.approval()
                        : Optional.empty();
        };
    }

    private List<DecisionOnAccused> decisionsSoFar() {
        return switch (this) {
            case NotCharged _ -> List.of();
            case Charged charged -> charged.decisions();
        };
    }
}
