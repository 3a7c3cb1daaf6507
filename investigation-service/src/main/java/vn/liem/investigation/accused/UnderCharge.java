package vn.liem.investigation.accused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.accused.Accused.Came;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;

/** Somebody against whom the proceedings run in this case, charged here or in the case from which he came. */
public sealed interface UnderCharge extends Accused permits Charged, Came {

    /** The decisions on this person alone in this case, in the order recorded. */
    List<DecisionOnAccused> decisions();

    /** The approval of the procuracy, where one was recorded here. */
    Optional<Approval> approval();

    /** The same with these decisions. */
    UnderCharge deciding(List<DecisionOnAccused> now);

    /** The same with the charge approved. */
    UnderCharge approved(Approval by);

    /** How the proceedings stand for this person after all decisions. */
    default AccusedStanding standing() {
        return DecisionOnAccused.standingAfter(decisions());
    }

    /** Whether a decision on this person is recorded under the key. */
    default boolean has(DecisionKey key) {
        return find(key).isPresent();
    }

    /** The decision of the key. */
    default Optional<DecisionOnAccused> find(DecisionKey key) {
        return decisions().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** With one decision more. */
    default UnderCharge with(DecisionOnAccused decision) {
        List<DecisionOnAccused> more = new ArrayList<>(decisions());
        more.add(decision);
        return deciding(more);
    }

    /** With the decision of that key said otherwise. */
    default UnderCharge corrected(RecordedDecision now) {
        return deciding(decisions().stream()
                .map(one -> one.key().equals(now.key()) ? new DecisionOnAccused(now, one.leadsTo()) : one)
                .toList());
    }

    /** Without the decision of the key. */
    default UnderCharge without(DecisionKey key) {
        return deciding(
                decisions().stream().filter(one -> !one.key().equals(key)).toList());
    }
}
