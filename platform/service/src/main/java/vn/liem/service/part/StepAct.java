package vn.liem.service.part;

import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.machine.DecidingBody;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.StepSaid;
import vn.liem.security.Act;

/** Which act of the policy it is to record a decision of the law: it follows from the body that takes it. */
public final class StepAct {

    private StepAct() {}

    /** The act of recording the decision in the part. */
    public static Act of(StepSaid step, Keeper part) {
        return step.code().equals(ProceduralDecision.EXECUTION_COMPLETED.code())
                ? Act.COMPLETE_EXECUTION
                : of(step.by(), part);
    }

    private static Act of(DecidingBody by, Keeper part) {
        return switch (by) {
            case INVESTIGATION_AGENCY, COMMUNE_POLICE, OTHER_BODY -> Act.DECIDE_INVESTIGATION;
            case PROCURACY -> part == Keeper.PROSECUTION ? Act.DECIDE_PROSECUTION : Act.SUPERVISE_PROCEEDINGS;
            case SUPERIOR_PROCURACY, HEAD_OF_PROCURACY -> Act.SUPERVISE_PROCEEDINGS;
            case COURT,
                    PRESIDING_JUDGE,
                    CHIEF_JUDGE,
                    PANEL,
                    APPELLATE_COURT,
                    HEAD_OF_COURT,
                    CASSATION_COUNCIL,
                    REOPENING_COUNCIL -> part == Keeper.EXECUTION ? Act.ORDER_EXECUTION : Act.DECIDE_TRIAL;
            // The court notes what a party declares, and what the time has done.
            case PARTY, TIME -> Act.DECIDE_TRIAL;
            case PRISON, ENFORCEMENT_AGENCY -> Act.EXECUTE;
            case STANDING_AGENCY, STEERING_COMMITTEE -> Act.LIST_FOR_SUPERVISION;
        };
    }
}
