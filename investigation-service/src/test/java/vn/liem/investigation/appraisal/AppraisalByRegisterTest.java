package vn.liem.investigation.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.appraisal.AppraisalFixtures.DECIDER;
import static vn.liem.investigation.appraisal.AppraisalFixtures.LINE;
import static vn.liem.investigation.appraisal.AppraisalFixtures.REQUESTED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.extension;
import static vn.liem.investigation.appraisal.AppraisalFixtures.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.appraisal.Appraisal.NotRequested;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.investigation.appraisal.AppraisalByRegister.OnDay;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalConcluded;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalExtended;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalReceived;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRecordAnnulled;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequestCorrected;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequested;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalWaitingTold;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.RegisterLine;

class AppraisalByRegisterTest {

    private static final LocalDate ASKED = LocalDate.of(2024, 1, 8);
    private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 15);
    private static final LocalDate CONCLUDED = LocalDate.of(2024, 6, 3);
    private static final LocalDate DUE = LocalDate.of(2024, 4, 20);
    private static final RegisterLine ANOTHER = new RegisterLine("b".repeat(64), 3);
    private static final AppraisalTold WHOLE =
            told(Optional.of(RECEIVED), 30, Optional.of(CONCLUDED), Optional.of(DelayReason.WORKLOAD), LINE);

    /** The events that follow, and the days on which they happened. */
    private record Brought(List<AppraisalEvent> events, List<LocalDate> days, Appraisal state) {}

    @Test
    void a_row_is_recorded_day_by_day_and_its_waiting_has_no_day() {
        Brought brought = bring(AppraisalByRegister.bringIn(WHOLE, new NotRequested()), new NotRequested());
        assertEquals(
                List.of(
                        new AppraisalRequested(WHOLE.request(LINE)),
                        new AppraisalReceived(new RequestReceipt("GD-00001", RECEIVED, "T01-GD", Optional.of(LINE))),
                        new AppraisalWaitingTold(new WaitingTold(30, LINE, Optional.of(DelayReason.WORKLOAD))),
                        new AppraisalConcluded(
                                new AppraisalConclusion("GD-00001", CONCLUDED, "T01-GD", Optional.of(LINE)))),
                brought.events());
        assertEquals(List.of(ASKED, RECEIVED, CONCLUDED, CONCLUDED), brought.days());
        Requested known = (Requested) brought.state();
        assertEquals(Optional.of(DUE), known.request().dueOn());
        assertEquals(Optional.of(110L), AppraisalTime.netDays(known, CONCLUDED));
    }

    @Test
    void a_row_that_says_little_invents_nothing() {
        AppraisalTold little = told(Optional.empty(), 0, Optional.empty(), Optional.empty(), LINE);
        assertEquals(
                List.of(new AppraisalRequested(little.request(LINE))),
                bring(AppraisalByRegister.bringIn(little, new NotRequested()), new NotRequested())
                        .events());
        AppraisalTold unreceived = told(Optional.empty(), 0, Optional.of(CONCLUDED), Optional.empty(), LINE);
        assertEquals(
                2,
                bring(AppraisalByRegister.bringIn(unreceived, new NotRequested()), new NotRequested())
                        .events()
                        .size());
    }

    @Test
    void the_same_row_from_another_file_changes_nothing() {
        Appraisal known = broughtIn();
        assertEquals(List.of(), AppraisalByRegister.correct(on(ANOTHER), known));
        assertEquals(
                List.of(),
                bring(AppraisalByRegister.bringIn(WHOLE, known), known).events());
    }

    @Test
    void a_corrected_row_takes_back_what_it_told_and_tells_it_anew() {
        Appraisal known = broughtIn();
        AppraisalTold corrected = told(
                Optional.of(RECEIVED.plusDays(1)), 12, Optional.empty(), Optional.of(DelayReason.WORKLOAD), ANOTHER);
        Brought brought = bring(AppraisalByRegister.correct(corrected, known), known);
        assertEquals(
                List.of(
                        AppraisalRecordAnnulled.class,
                        AppraisalReceived.class,
                        AppraisalRecordAnnulled.class,
                        AppraisalWaitingTold.class,
                        AppraisalRecordAnnulled.class),
                brought.events().stream().map(Object::getClass).toList());
        Requested after = (Requested) brought.state();
        assertEquals(Optional.of(RECEIVED.plusDays(1)), after.receipt().map(RequestReceipt::receivedOn));
        assertEquals(Optional.of(12), after.waiting().map(WaitingTold::days));
        assertEquals(Optional.empty(), after.conclusion());
        assertEquals(WHOLE.request(LINE), after.request());
    }

    @Test
    void a_corrected_request_keeps_the_answers_whichever_body_it_names_now() {
        Appraisal known = broughtIn();
        AppraisalTold other = new AppraisalTold(
                "GD-00001",
                AppraisalKind.VALUATION,
                ASKED,
                "T01",
                "T01-DG",
                Optional.of(DUE),
                Optional.of(RECEIVED),
                30,
                Optional.of(CONCLUDED),
                Optional.of(DelayReason.WORKLOAD),
                ANOTHER);
        Brought brought = bring(AppraisalByRegister.correct(other, known), known);
        assertEquals(
                AppraisalRequestCorrected.class, brought.events().getFirst().getClass());
        Requested after = (Requested) brought.state();
        assertEquals("T01-DG", after.request().body());
        assertEquals(Optional.of("T01-DG"), after.conclusion().map(AppraisalConclusion::unit));
    }

    @Test
    void what_bodies_recorded_stands_beside_a_register() {
        Appraisal known = state(
                new AppraisalRequested(WHOLE.request(LINE)),
                new AppraisalReceived(new RequestReceipt("7/BB", RECEIVED, "T01-GD", Optional.empty())),
                new AppraisalExtended(extension("9/GH", RECEIVED.plusDays(60), 1, LengthUnit.MONTHS)));
        AppraisalTold later =
                told(Optional.of(RECEIVED.plusDays(90)), 0, Optional.of(CONCLUDED), Optional.empty(), ANOTHER);
        Brought brought = bring(AppraisalByRegister.correct(later, known), known);
        assertEquals(
                List.of(AppraisalConcluded.class),
                brought.events().stream().map(Object::getClass).toList());
        assertEquals(List.of(), AppraisalByRegister.bringIn(WHOLE, state(REQUESTED)));
        assertEquals(List.of(), AppraisalByRegister.correct(WHOLE, state(REQUESTED)));
        assertEquals(List.of(), AppraisalByRegister.withdraw(ANOTHER, state(REQUESTED)));
    }

    @Test
    void a_row_of_another_case_now_leaves_nothing_behind_and_can_come_again() {
        Brought gone = bring(AppraisalByRegister.withdraw(ANOTHER, broughtIn()), broughtIn());
        assertEquals(4, gone.events().size());
        assertEquals(new NotRequested(), gone.state());
        assertEquals(
                broughtIn(),
                bring(AppraisalByRegister.correct(WHOLE, gone.state()), gone.state())
                        .state());
    }

    private static Appraisal broughtIn() {
        return bring(AppraisalByRegister.bringIn(WHOLE, new NotRequested()), new NotRequested())
                .state();
    }

    private static Brought bring(List<OnDay> asked, Appraisal from) {
        List<AppraisalEvent> events = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        Appraisal state = from;
        for (OnDay one : asked) {
            switch (DECIDER.decide(one.command(), state)) {
                case Decision.Accepted<AppraisalEvent>(var some) -> {
                    for (AppraisalEvent event : some) {
                        events.add(event);
                        days.add(one.on());
                        state = DECIDER.evolve(state, event);
                    }
                }
                case Decision.Refused<AppraisalEvent>(var why) -> throw new AssertionError(why.english());
            }
        }
        return new Brought(events, days, state);
    }

    private static AppraisalTold on(RegisterLine line) {
        return told(Optional.of(RECEIVED), 30, Optional.of(CONCLUDED), Optional.of(DelayReason.WORKLOAD), line);
    }

    private static AppraisalTold told(
            Optional<LocalDate> receivedOn,
            int days,
            Optional<LocalDate> concludedOn,
            Optional<DelayReason> reason,
            RegisterLine line) {
        return new AppraisalTold(
                "GD-00001",
                AppraisalKind.EXPERTISE,
                ASKED,
                "T01",
                "T01-GD",
                Optional.of(DUE),
                receivedOn,
                days,
                concludedOn,
                reason,
                line);
    }
}
