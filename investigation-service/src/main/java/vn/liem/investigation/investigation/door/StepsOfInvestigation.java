package vn.liem.investigation.investigation.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.door.StepsOfPart;
import vn.liem.investigation.investigation.InvestigationCommand.TakeInvestigationStep;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.StepSaid;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.CaseDesk;

/** Records decisions of the law in the investigation. */
@Singleton
final class StepsOfInvestigation implements StepsOfPart {

    private final CaseDesk desk;
    private final InvestigationPart part;

    @Inject
    StepsOfInvestigation(CaseDesk desk, InvestigationPart part) {
        this.desk = desk;
        this.part = part;
    }

    @Override
    public Keeper keeper() {
        return Keeper.INVESTIGATION;
    }

    @Override
    public DecisionSession.Step take(DecisionSession session, AtDesk at, StepSaid said, DecisionAsked asked) {
        return desk.recordOfLaw(
                session, at, part, said, asked, alongside -> new TakeInvestigationStep(asked, alongside, said));
    }
}
