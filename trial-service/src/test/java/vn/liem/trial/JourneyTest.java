package vn.liem.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.EventTypes;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.trial.appeal.AppealEvent;
import vn.liem.trial.execution.ExecutionEvent;
import vn.liem.trial.trial.TrialEvent;

/** The journey is data: what this service keeps of it has one event each. */
class JourneyTest {

    @Test
    void every_decision_of_this_service_is_one_event() {
        var events = Stream.of(TrialEvent.class, AppealEvent.class, ExecutionEvent.class)
                .flatMap(type -> EventTypes.of(type).names().stream())
                .filter(name -> !name.endsWith(".corrected.v1") && !name.endsWith(".annulled.v1"))
                .filter(name -> !name.endsWith(".step-taken.v1"))
                .toList();
        assertEquals(
                List.of(
                        "trial.case-accepted.v1",
                        "trial.decided.v1",
                        "trial.hearing-postponed.v1",
                        "trial.file-returned.v1",
                        "trial.judged.v1",
                        "appeal.appealed.v1",
                        "appeal.protested.v1",
                        "appeal.withdrawn.v1",
                        "appeal.upheld.v1",
                        "appeal.amended.v1",
                        "appeal.quashed-for-reinvestigation.v1",
                        "appeal.quashed-for-retrial.v1",
                        "appeal.terminated.v1",
                        "execution.judgment-in-force.v1",
                        "execution.ordered.v1",
                        "execution.completed.v1"),
                events);
        long kept = Arrays.stream(ProceduralDecision.values())
                .filter(decision -> DecisionTable.vietnam().rule(decision).service() == OwningService.TRIAL)
                .count();
        // The returns by judge and panel are kept here too, though their row names the investigation.
        assertEquals(events.size(), kept + 1);
    }
}
