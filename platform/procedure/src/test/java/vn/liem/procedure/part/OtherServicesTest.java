package vn.liem.procedure.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.journey.Taken;

class OtherServicesTest {

    private static final StageMachine MACHINE = StageMachine.vietnam();
    private static final OtherServices BESIDE_INVESTIGATION = OtherServices.of(MACHINE, OwningService.INVESTIGATION);
    private static final OtherServices BESIDE_TRIAL = OtherServices.of(MACHINE, OwningService.TRIAL);

    @Test
    void each_return_belongs_to_the_service_of_its_body() {
        assertFalse(BESIDE_INVESTIGATION.keep(Taken.returnedBy(ReturningBody.PROCURACY)));
        assertTrue(BESIDE_INVESTIGATION.keep(Taken.returnedBy(ReturningBody.JUDGE)));
        assertTrue(BESIDE_TRIAL.keep(Taken.returnedBy(ReturningBody.PROCURACY)));
        assertFalse(BESIDE_TRIAL.keep(Taken.returnedBy(ReturningBody.PANEL)));
    }

    @Test
    void an_indicted_case_can_come_back_quashed_although_no_trial_was_seen() {
        CaseState indicted = after(
                CaseState.none(),
                ProceduralDecision.INSTITUTED,
                ProceduralDecision.INVESTIGATION_CONCLUDED,
                ProceduralDecision.INDICTED);
        var back = BESIDE_INVESTIGATION.reach(indicted, Taken.of(ProceduralDecision.QUASHED_FOR_REINVESTIGATION));
        assertEquals(Optional.of(CaseStage.INVESTIGATION), back.orElseThrow().stage());
        assertEquals(2, back.orElseThrow().round());
    }

    @Test
    void a_case_that_was_never_indicted_cannot() {
        CaseState concluded =
                after(CaseState.none(), ProceduralDecision.INSTITUTED, ProceduralDecision.INVESTIGATION_CONCLUDED);
        assertEquals(
                Optional.empty(),
                BESIDE_INVESTIGATION.reach(concluded, Taken.of(ProceduralDecision.QUASHED_FOR_REINVESTIGATION)));
    }

    @Test
    void the_court_meets_an_indictment_out_of_nothing_but_not_a_judgment() {
        assertTrue(BESIDE_TRIAL
                .reach(CaseState.none(), Taken.of(ProceduralDecision.INDICTED))
                .isPresent());
        assertEquals(Optional.empty(), BESIDE_TRIAL.reach(CaseState.none(), Taken.of(ProceduralDecision.JUDGED)));
    }

    @Test
    void the_procuracy_is_not_thought_to_have_taken_a_case_back_from_the_court() {
        CaseState atCourt = after(
                CaseState.none(),
                ProceduralDecision.INSTITUTED,
                ProceduralDecision.INVESTIGATION_CONCLUDED,
                ProceduralDecision.INDICTED,
                ProceduralDecision.COURT_ACCEPTED);
        assertEquals(Optional.empty(), BESIDE_TRIAL.reach(atCourt, Taken.of(ProceduralDecision.INDICTED)));
    }

    @Test
    void what_the_others_may_do_comes_to_an_end() {
        CaseState instituted = after(CaseState.none(), ProceduralDecision.INSTITUTED);
        for (Taken never : List.of(Taken.of(ProceduralDecision.EXECUTION_COMPLETED))) {
            assertEquals(Optional.empty(), BESIDE_TRIAL.reach(instituted, never));
            assertEquals(Optional.empty(), BESIDE_INVESTIGATION.reach(instituted, never));
        }
    }

    private static CaseState after(CaseState start, ProceduralDecision... decisions) {
        CaseState state = start;
        for (ProceduralDecision decision : decisions) {
            state = MACHINE.after(state, Taken.of(decision));
        }
        return state;
    }
}
