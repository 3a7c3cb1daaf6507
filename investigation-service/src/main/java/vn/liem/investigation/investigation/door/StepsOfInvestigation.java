package vn.liem.investigation.investigation.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.door.StepsOfPart;
import vn.liem.investigation.investigation.InvestigationCommand.TakeInvestigationStep;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.StepSaid;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DecisionDoor;

/** Records decisions of the law in the investigation. */
@Singleton
final class StepsOfInvestigation implements StepsOfPart {

    private final DecisionDoor door;
    private final CaseDesk desk;
    private final InvestigationPart part;

    @Inject
    StepsOfInvestigation(DecisionDoor door, CaseDesk desk, InvestigationPart part) {
        this.door = door;
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

    @Override
    public boolean has(DecisionSession session, UUID caseId, DecisionKey key) {
        return desk.standing(session, caseId, part, key).isPresent();
    }

    @Override
    public void permitAnnulment(UUID caseId, DecisionKey key) {
        door.permitAnnulment(caseId, part, key);
    }

    @Override
    public DecisionSession.Step annul(DecisionSession session, AtDesk at, DecisionKey key, Correction correction) {
        return desk.annul(session, at, part, key, correction);
    }
}
