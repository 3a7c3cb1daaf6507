package vn.liem.investigation.door;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.StepSaid;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.part.AtDesk;

/** Records decisions of the law in a part of the proceedings, for a feature that decides in several cases at once. */
public interface StepsOfPart {

    /** The decisions of one case going into another, or coming from another: they stand in both cases or in none. */
    Set<String> OF_TWO_CASES = Set.of(
            "cases_joined",
            "case_joined_into_other",
            "cases_joined_in_prosecution",
            "case_joined_into_other_in_prosecution",
            "case_separated",
            "case_begun_by_separation",
            "accused_came_suspended",
            "case_separated_in_prosecution",
            "case_begun_by_separation_in_prosecution",
            "accused_came_suspended_in_prosecution",
            "accused_came_suspended_since_investigation");

    /** Which decisions it keeps. */
    Keeper keeper();

    /** Takes a decision of the whole case in the session. */
    DecisionSession.Step take(DecisionSession session, AtDesk at, StepSaid said, DecisionAsked asked);

    /** Whether the decision stands in the part. */
    boolean has(DecisionSession session, UUID caseId, DecisionKey key);

    /** Lets the officer take the decision back, or ends the request. */
    void permitAnnulment(UUID caseId, DecisionKey key);

    /** Takes a decision back in the session. */
    DecisionSession.Step annul(DecisionSession session, AtDesk at, DecisionKey key, Correction correction);

    /** Refuses a decision that is taken under an address of its own. */
    static void refuseOfTwoCases(String code) {
        if (OF_TWO_CASES.contains(code)) {
            throw new RequestRefused(
                    Problem.of(RequestRefusal.REFUSED_BY_RULE.status(), PartRefusal.STEP_HAS_ITS_OWN_DOOR));
        }
    }

    /** Refuses to change in one case what stands in two. */
    static void refuseOfTwoCases(Optional<PartEntry> standing) {
        standing.map(PartEntry::code).ifPresent(StepsOfPart::refuseOfTwoCases);
    }
}
