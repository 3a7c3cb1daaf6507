package vn.liem.investigation.prosecution.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.door.StepsOfPart;
import vn.liem.investigation.prosecution.ProsecutionCommand.TakeProsecutionStep;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.StepSaid;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DecisionDoor;

/** Records decisions of the law in the prosecution. */
@Singleton
final class StepsOfProsecution implements StepsOfPart {

    private final DecisionDoor door;
    private final CaseDesk desk;
    private final ProsecutionPart part;

    @Inject
    StepsOfProsecution(DecisionDoor door, CaseDesk desk, ProsecutionPart part) {
        this.door = door;
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
