package vn.liem.procedure.part;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.machine.DecidingBody;

/** What a record that is taken back or said otherwise does to proceedings that go on. */
class GoingOnTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final PersonKey ACCUSED = new PersonKey(UUID.fromString("0199b0a4-5c1e-4000-8000-00000000a001"));
    private static final ServicePart INVESTIGATION = ServicePart.of(OwningService.INVESTIGATION);
    private static final ServicePart TRIAL = ServicePart.of(OwningService.TRIAL);

    private static final PartEntry INSTITUTED = taken(ProceduralDecision.INSTITUTED, 1);
    private static final PartEntry EXTENDED = taken(ProceduralDecision.INVESTIGATION_EXTENDED, 2);
    private static final PartEntry SUSPENDED = taken(ProceduralDecision.INVESTIGATION_SUSPENDED, 3);
    private static final PartEntry RESUMED = taken(ProceduralDecision.INVESTIGATION_RESUMED, 4);
    private static final PartEntry TERMINATED = taken(ProceduralDecision.INVESTIGATION_TERMINATED, 3);
    private static final PartEntry TERMINATION_ANNULLED =
            step("termination_annulled", DecidingBody.PROCURACY, Optional.empty(), 4);

    @Test
    void a_case_without_its_institution_is_no_case() {
        assertTrue(stopsWithout(INVESTIGATION, INSTITUTED, INSTITUTED));
        assertTrue(stopsWithout(INVESTIGATION, INSTITUTED, INSTITUTED, EXTENDED));
    }

    @Test
    void what_was_taken_up_again_stands_still_again_without_that() {
        assertTrue(stopsWithout(INVESTIGATION, RESUMED, INSTITUTED, SUSPENDED, RESUMED));
        assertTrue(stopsWithout(INVESTIGATION, TERMINATION_ANNULLED, INSTITUTED, TERMINATED, TERMINATION_ANNULLED));
    }

    @Test
    void what_stops_nothing_is_taken_back_by_one() {
        assertFalse(stopsWithout(INVESTIGATION, EXTENDED, INSTITUTED, EXTENDED));
        assertFalse(stopsWithout(INVESTIGATION, SUSPENDED, INSTITUTED, SUSPENDED));
        assertFalse(stopsWithout(INVESTIGATION, TERMINATED, INSTITUTED, TERMINATED));
        assertFalse(INVESTIGATION.stops(List.of(INSTITUTED), List.of(INSTITUTED)));
        assertFalse(INVESTIGATION.stops(List.of(), List.of(INSTITUTED)));
    }

    @Test
    void one_accused_whose_proceedings_stop_is_enough() {
        PartEntry ended = step("investigation_terminated", DecidingBody.INVESTIGATION_AGENCY, Optional.of(ACCUSED), 3);
        PartEntry again = step("termination_annulled", DecidingBody.PROCURACY, Optional.of(ACCUSED), 4);
        assertTrue(stopsWithout(INVESTIGATION, again, INSTITUTED, ended, again));
        assertFalse(stopsWithout(INVESTIGATION, ended, INSTITUTED, ended));
    }

    @Test
    void a_correction_that_moves_a_decision_behind_its_end_stops_the_case_too() {
        PartEntry later = taken(ProceduralDecision.INVESTIGATION_SUSPENDED, 5);
        assertTrue(INVESTIGATION.stops(
                List.of(INSTITUTED, SUSPENDED, RESUMED),
                List.of(INSTITUTED, later, taken(ProceduralDecision.INVESTIGATION_RESUMED, 2))));
    }

    @Test
    void a_punishment_that_goes_on_is_deferred_again_without_the_decision_to_go_on() {
        PartEntry accepted = PartEntry.openedBy(
                recorded("1/TL", Optional.empty(), 1),
                Taken.of(ProceduralDecision.COURT_ACCEPTED),
                Taken.of(ProceduralDecision.INDICTED));
        PartEntry judged = taken(ProceduralDecision.JUDGED, 2);
        PartEntry inForce = taken(ProceduralDecision.IN_FORCE, 3);
        PartEntry ordered = taken(ProceduralDecision.EXECUTION_ORDERED, 4);
        PartEntry postponed = step("imprisonment_postponed", DecidingBody.COURT, Optional.of(ACCUSED), 5);
        PartEntry goneOn = step("execution_continued", DecidingBody.COURT, Optional.of(ACCUSED), 6);
        assertTrue(stopsWithout(TRIAL, goneOn, accepted, judged, inForce, ordered, postponed, goneOn));
        assertFalse(stopsWithout(TRIAL, postponed, accepted, judged, inForce, ordered, postponed));
    }

    private static boolean stopsWithout(ServicePart part, PartEntry gone, PartEntry... recorded) {
        List<PartEntry> fewer = new ArrayList<>(List.of(recorded));
        fewer.remove(gone);
        return part.stops(List.of(recorded), fewer);
    }

    private static PartEntry taken(ProceduralDecision decision, int day) {
        return PartEntry.of(recorded(day + "/" + decision.code(), Optional.empty(), day), Taken.of(decision));
    }

    private static PartEntry step(String code, DecidingBody by, Optional<PersonKey> person, int day) {
        return PartEntry.ofLaw(recorded(day + "/" + code, person, day), StepSaid.of(code, by));
    }

    private static RecordedDecision recorded(String number, Optional<PersonKey> person, int day) {
        return new RecordedDecision(
                number, MONDAY.plusDays(day), "T01-CQDT", person, Optional.empty(), 1, day, Optional.empty());
    }
}
