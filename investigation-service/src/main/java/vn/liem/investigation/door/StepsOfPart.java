package vn.liem.investigation.door;

import java.util.Set;
import vn.liem.eventstore.DecisionSession;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.StepSaid;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.part.AtDesk;

/** Records decisions of the law in a part of the proceedings, for a feature that decides in several cases at once. */
public interface StepsOfPart {

    /** The decisions by which one case goes into another: they stand in both cases or in none. */
    Set<String> JOINDERS = Set.of(
            "cases_joined",
            "case_joined_into_other",
            "cases_joined_in_prosecution",
            "case_joined_into_other_in_prosecution");

    /** Which decisions it keeps. */
    Keeper keeper();

    /** Takes a decision of the whole case in the session. */
    DecisionSession.Step take(DecisionSession session, AtDesk at, StepSaid said, DecisionAsked asked);

    /** Refuses a decision that has an address of its own. */
    static void refuseJoinder(StepSaid said) {
        if (JOINDERS.contains(said.code())) {
            throw new RequestRefused(
                    Problem.of(RequestRefusal.REFUSED_BY_RULE.status(), PartRefusal.STEP_HAS_ITS_OWN_DOOR));
        }
    }
}
