package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.machine.FineState;
import vn.liem.procedure.machine.LawMachine;
import vn.liem.procedure.machine.Step;
import vn.liem.procedure.machine.StepMark;

/**
 * A decision of the law that registers do not tell, or one that moves one accused alone.
 *
 * @param code its code in the machine of the law
 * @param service which service keeps it
 * @param person the one accused it concerns; nobody where it is of the whole case
 * @param order its place in the order of recording among the decisions of the case in its service
 * @param formerHolder where its body held the file no longer when it recorded it
 */
public record StepFact(
        String caseId,
        OwningService service,
        String code,
        String documentNo,
        LocalDate decidedOn,
        String unit,
        Optional<String> person,
        int round,
        long order,
        Optional<FormerHolder> formerHolder)
        implements Fact {

    /** A decision of the body that may take it as things stand. */
    public StepFact(
            String caseId,
            OwningService service,
            String code,
            String documentNo,
            LocalDate decidedOn,
            String unit,
            Optional<String> person,
            int round,
            long order) {
        this(caseId, service, code, documentNo, decidedOn, unit, person, round, order, Optional.empty());
    }

    /** The same, recorded by a former holder of the file where there is one. */
    public StepFact by(Optional<FormerHolder> former) {
        return new StepFact(caseId, service, code, documentNo, decidedOn, unit, person, round, order, former);
    }

    /** The stage it leads the case to; nothing where it concerns one accused alone, or where the machine lacks it. */
    public Optional<CaseStage> leadsTo() {
        LawMachine law = Profile.vietnam().law();
        return person.isPresent()
                ? Optional.empty()
                : step().map(Step::to).map(law.states()::get).flatMap(FineState::stage);
    }

    /** Whether the investigation of the case begins anew with it. */
    public boolean opensRound() {
        return person.isEmpty()
                && step().filter(step -> step.has(StepMark.OPENS_ROUND)).isPresent();
    }

    /** The decision in the machine of the law. */
    public Optional<Step> step() {
        return Optional.ofNullable(Profile.vietnam().law().steps().get(code));
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(decidedOn);
    }
}
