package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;

/**
 * A procedural decision (quyết định tố tụng).
 *
 * @param person the one accused it concerns; nobody where it is of the whole case
 * @param detail the code that goes with it: the body that returned, the ground of a suspension
 * @param round the round of investigation it belongs to
 * @param order its place in the order of recording among the decisions of the case in its service
 * @param formerHolder where its body held the file no longer when it recorded it
 */
public record DecisionFact(
        String caseId,
        ProceduralDecision decision,
        String documentNo,
        LocalDate decidedOn,
        String unit,
        Optional<String> person,
        Optional<String> detail,
        int round,
        long order,
        Optional<FormerHolder> formerHolder)
        implements Fact {

    /** A decision of the body that may take it as things stand. */
    public DecisionFact(
            String caseId,
            ProceduralDecision decision,
            String documentNo,
            LocalDate decidedOn,
            String unit,
            Optional<String> person,
            Optional<String> detail,
            int round,
            long order) {
        this(caseId, decision, documentNo, decidedOn, unit, person, detail, round, order, Optional.empty());
    }

    /** The same, recorded by a former holder of the file where there is one. */
    public DecisionFact by(Optional<FormerHolder> former) {
        return new DecisionFact(caseId, decision, documentNo, decidedOn, unit, person, detail, round, order, former);
    }

    /**
     * Whether the register of cases tells no more than its day: an institution that was brought in names where the case
     * belongs, since the register does not say which body instituted it, nor by which document.
     */
    public boolean isOfRegister(CaseFact registered) {
        return decision == ProceduralDecision.INSTITUTED && unit.equals(registered.locality());
    }

    /** It as the stage machine takes it. */
    public Taken taken() {
        return new Taken(decision, person, detail);
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(decidedOn);
    }
}
