package vn.liem.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.investigation.InvestigationEvent;
import vn.liem.investigation.prosecution.ProsecutionEvent;
import vn.liem.kernel.EventTypes;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;

/** The journey is data: what this service keeps of it has one event each. */
class JourneyTest {

    @Test
    void every_decision_of_this_service_is_one_event() {
        var kept = Arrays.stream(ProceduralDecision.values())
                .filter(decision -> DecisionTable.vietnam().rule(decision).service() == OwningService.INVESTIGATION)
                .map(ProceduralDecision::code)
                .toList();
        assertEquals(
                List.of(
                        "instituted",
                        "investigation_extended",
                        "investigation_suspended",
                        "investigation_resumed",
                        "investigation_terminated",
                        "investigation_concluded",
                        "prosecution_extended",
                        "returned_for_further_investigation",
                        "prosecution_suspended",
                        "prosecution_resumed",
                        "prosecution_terminated",
                        "indicted"),
                kept);
        assertEquals(
                List.of(
                        "investigation.opened.v1",
                        "investigation.extended.v1",
                        "investigation.suspended.v1",
                        "investigation.resumed.v1",
                        "investigation.terminated.v1",
                        "investigation.concluded.v1",
                        "investigation.reopened.v1",
                        "investigation.step-taken.v1",
                        "investigation.corrected.v1",
                        "investigation.annulled.v1"),
                EventTypes.of(InvestigationEvent.class).names());
        assertEquals(
                List.of(
                        "prosecution.extended.v1",
                        "prosecution.returned.v1",
                        "prosecution.suspended.v1",
                        "prosecution.resumed.v1",
                        "prosecution.terminated.v1",
                        "prosecution.indicted.v1",
                        "prosecution.step-taken.v1",
                        "prosecution.corrected.v1",
                        "prosecution.annulled.v1"),
                EventTypes.of(ProsecutionEvent.class).names());
    }
}
