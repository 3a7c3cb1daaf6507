package vn.liem.investigation.prosecution.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.door.StepsOfPart;
import vn.liem.investigation.prosecution.ProsecutionCommand.TakeProsecutionStep;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.StepSaid;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.CaseDesk;

/** Records decisions of the law in the prosecution. */
@Singleton
final class StepsOfProsecution implements StepsOfPart {

    private final CaseDesk desk;
    private final ProsecutionPart part;

    @Inject
    StepsOfProsecution(CaseDesk desk, ProsecutionPart part) {
        this.desk = desk;
        this.part = part;
    }

    @Override
    public Keeper keeper() {
        return Keeper.PROSECUTION;
    }

    @Override
    public DecisionSession.Step take(DecisionSession session, AtDesk at, StepSaid said, DecisionAsked asked) {
        return desk.recordOfLaw(
                session, at, part, said, asked, alongside -> new TakeProsecutionStep(asked, alongside, said));
    }
}
