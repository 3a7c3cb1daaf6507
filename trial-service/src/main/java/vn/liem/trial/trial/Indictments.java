package vn.liem.trial.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRecord;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.ServicePart;
import vn.liem.procedure.part.StepSaid;

/**
 * The indictments (cáo trạng) of a case as the procuracy has recorded them in investigation-service, so far as this service has
 * heard: facts come late and in any order, what counts is their days. A superior procuracy withdraws what was decided up to the
 * day of its decision (CPC 240(3)); the case is indicted anew after it.
 */
public record Indictments(PartRecord told) {

    /** The decision of the superior procuracy by which an indictment stands no longer. */
    public static final String WITHDRAWN = "decision_withdrawn_by_superior";

    /** None was heard of. */
    public static Indictments none() {
        return new Indictments(PartRecord.nothing());
    }

    /** With an indictment. */
    public Indictments indicted(RecordedDecision decision) {
        return new Indictments(
                told.without(decision.key()).with(PartEntry.of(decision, Taken.of(ProceduralDecision.INDICTED))));
    }

    /** With a decision of the law in the prosecution; all but the withdrawal for the whole case change nothing here. */
    public Indictments step(RecordedDecision decision, StepSaid step) {
        return step.code().equals(WITHDRAWN) && decision.person().isEmpty()
                ? new Indictments(told.without(decision.key()).with(PartEntry.ofLaw(decision, step)))
                : this;
    }

    /** With what was told under this number said otherwise. */
    public Indictments corrected(RecordedDecision decision) {
        return new Indictments(told.corrected(decision.key(), decision, Optional.empty()));
    }

    /** Without what was told under this number. */
    public Indictments annulled(DecisionKey decision) {
        return new Indictments(told.without(decision));
    }

    /** Why a court does not accept the case on that indictment on that day; nothing where it stands as the court says. */
    public Optional<Refusal> against(Cause indictment, LocalDate acceptedOn) {
        List<RecordedDecision> standing = new ArrayList<>();
        Optional<LocalDate> withdrawnOn = Optional.empty();
        for (PartEntry entry : ServicePart.inLegalOrder(told.entries())) {
            if (entry.decision().decidedOn().isAfter(acceptedOn)) {
                break;
            }
            if (entry.is(ProceduralDecision.INDICTED)) {
                standing.add(entry.decision());
            } else {
                boolean ofThis = standing.stream().anyMatch(one -> isThe(one, indictment));
                withdrawnOn = ofThis ? Optional.of(entry.decision().decidedOn()) : withdrawnOn;
                standing.clear();
            }
        }
        if (standing.stream().anyMatch(one -> isThe(one, indictment))) {
            return Optional.empty();
        }
        return Optional.of(withdrawnOn
                .map(on -> NotIndicted.withdrawn(indictment, on))
                .orElseGet(() -> NotIndicted.unknown(indictment, standing)));
    }

    private static boolean isThe(RecordedDecision one, Cause indictment) {
        return one.documentNo().equals(indictment.documentNo())
                && one.unit().equals(indictment.unit())
                && one.decidedOn().equals(indictment.decidedOn());
    }
}
