package vn.liem.cases.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.cases.petition.PetitionFixtures.ACCEPTANCE;
import static vn.liem.cases.petition.PetitionFixtures.ACCEPTED;
import static vn.liem.cases.petition.PetitionFixtures.CLASSIFIED;
import static vn.liem.cases.petition.PetitionFixtures.CONCLUSION;
import static vn.liem.cases.petition.PetitionFixtures.DENUNCIATION;
import static vn.liem.cases.petition.PetitionFixtures.LATER;
import static vn.liem.cases.petition.PetitionFixtures.OURS;
import static vn.liem.cases.petition.PetitionFixtures.RECEIVED;
import static vn.liem.cases.petition.PetitionFixtures.SEALED;
import static vn.liem.cases.petition.PetitionFixtures.classified;
import static vn.liem.cases.petition.PetitionFixtures.historyTo;
import static vn.liem.cases.petition.PetitionFixtures.received;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionCommand.TakeStep;
import vn.liem.cases.petition.PetitionCommand.TellDetails;
import vn.liem.cases.petition.PetitionCommand.TellStep;
import vn.liem.cases.petition.PetitionCommand.TellStepNoMore;
import vn.liem.cases.petition.PetitionEvent.PetitionAcceptanceExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionClassified;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionCorrected;
import vn.liem.cases.petition.PetitionEvent.PetitionDueDayStated;
import vn.liem.cases.petition.PetitionEvent.PetitionExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionMarkedBeyondLevel;
import vn.liem.cases.petition.PetitionEvent.PetitionReopened;
import vn.liem.cases.petition.PetitionEvent.PetitionResumed;
import vn.liem.cases.petition.PetitionEvent.PetitionSettledWithoutResult;
import vn.liem.cases.petition.PetitionEvent.PetitionSuspended;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.cases.petition.PetitionEvent.StepTakenBack;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.due.SettlementLimit;

/** Until when petitions are to be settled, when they are prolonged, and what registers tell of them. */
class PetitionLimitsTest {

    private final PetitionDecider decider = new PetitionDecider();

    @Test
    void an_extension_beyond_the_law_is_refused_with_the_article() {
        PetitionExtended first = new PetitionExtended(LATER, 30);
        PetitionExtended second = new PetitionExtended(LATER.plusDays(20), 30);
        Refusal tooLong = refused(new TakeStep(new PetitionExtended(LATER, 31)), DENUNCIATION, OURS, ACCEPTANCE);
        assertEquals("EXTENDED_BEYOND_THE_LAW", tooLong.name());
        assertEquals("Law on Denunciation 25/2018/QH14 Art.30; NĐ 31/2019 Art.3", tooLong.article());
        assertTrue(tooLong.english().contains("no more than 30 days"), tooLong.english());
        given(decider, DENUNCIATION, OURS, ACCEPTANCE, first)
                .when(new TakeStep(second))
                .then(second);
        Refusal third = refused(
                new TakeStep(new PetitionExtended(LATER.plusDays(40), 30)),
                DENUNCIATION,
                OURS,
                ACCEPTANCE,
                first,
                second);
        assertTrue(third.english().contains("the law allows 2"), third.english());
    }

    @Test
    void the_time_to_accept_a_denunciation_is_extended_once_by_three_working_days_and_that_of_nothing_else() {
        var extension = new PetitionAcceptanceExtended(CLASSIFIED, 3);
        given(decider, DENUNCIATION).when(new TakeStep(extension)).then(extension);
        Refusal tooLong = refused(new TakeStep(new PetitionAcceptanceExtended(CLASSIFIED, 4)), DENUNCIATION, OURS);
        assertEquals("EXTENDED_BEYOND_THE_LAW", tooLong.name());
        assertEquals("Law on Denunciation 25/2018/QH14 Art.24(1)", tooLong.article());
        var again = new TakeStep(new PetitionAcceptanceExtended(CLASSIFIED.plusDays(1), 1));
        assertTrue(refused(again, DENUNCIATION, OURS, extension).english().contains("the law allows 1"));
        var late = new TakeStep(new PetitionAcceptanceExtended(ACCEPTED.plusDays(1), 1));
        assertEquals(
                "NOT_AS_IT_STANDS",
                refused(late, DENUNCIATION, OURS, ACCEPTANCE).name());
        assertEquals(
                "ACCEPTANCE_EXTENDED_WITHOUT_LAW",
                refused(again, received(PetitionKind.COMPLAINT)).name());
        given(decider, DENUNCIATION, OURS, ACCEPTANCE)
                .when(new TakeStep(extension))
                .then(extension);
    }

    /** The rows of law.md: base, complex, remote, second time, and the days of a suspension. */
    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, FIRST, false, 2026-04-08",
        "COMPLAINT, FIRST, true, 2026-04-23",
        "COMPLAINT, SECOND, false, 2026-04-23",
        "COMPLAINT, SECOND, true, 2026-05-08",
        "DENUNCIATION, FIRST, false, 2026-04-08",
        "DENUNCIATION, SECOND, true, 2026-04-08"
    })
    void an_accepted_petition_is_settled_within_the_limit_of_its_row(
            PetitionKind kind, PetitionTurn turn, boolean remote, LocalDate lastDay) {
        Received accepted = after(
                received(kind),
                new PetitionClassified(new Classification(CLASSIFIED, kind, true, turn, remote)),
                ACCEPTANCE);
        assertEquals(Optional.of(lastDay), lastDay(accepted));
    }

    @Test
    void the_days_of_a_suspension_do_not_count_and_an_extension_runs_from_the_nominal_end() {
        Received resumed = after(
                DENUNCIATION, OURS, ACCEPTANCE, new PetitionSuspended(LATER), new PetitionResumed(LATER.plusDays(12)));
        assertEquals(Optional.of(LocalDate.of(2026, 4, 20)), lastDay(resumed));
        assertEquals(Optional.of(LocalDate.of(2026, 5, 20)), lastDay((Received)
                resumed.after(new PetitionExtended(LATER.plusDays(15), 30))));
    }

    @Test
    void a_stated_last_day_overrides_the_computed_one_and_is_all_there_is_where_the_law_has_no_row() {
        PetitionAccepted stated = new PetitionAccepted(ACCEPTED, Optional.of(LocalDate.of(2026, 6, 7)));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 7)), lastDay(after(DENUNCIATION, OURS, stated)));
        Received reflection = after(
                received(PetitionKind.REFLECTION),
                classified(PetitionKind.REFLECTION, true),
                stated,
                new PetitionExtended(LATER, 10));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 17)), lastDay(reflection));
        assertEquals(
                Optional.empty(),
                lastDay(after(
                        received(PetitionKind.REFLECTION), classified(PetitionKind.REFLECTION, true), ACCEPTANCE)));
    }

    @Test
    void a_petition_is_prolonged_while_it_is_open_past_its_last_lawful_day() {
        LocalDate lastDay = LocalDate.of(2026, 4, 8);
        Received open = after(DENUNCIATION, OURS, ACCEPTANCE);
        assertFalse(PetitionCourse.of(open).isProlongedOn(lastDay));
        assertTrue(PetitionCourse.of(open).isProlongedOn(lastDay.plusDays(1)));
        Received extended = after(DENUNCIATION, OURS, ACCEPTANCE, new PetitionExtended(LATER, 30));
        assertFalse(PetitionCourse.of(extended).isProlongedOn(lastDay.plusDays(1)));
        for (PetitionStanding standing : PetitionStanding.values()) {
            if (standing != PetitionStanding.ACCEPTED) {
                assertFalse(PetitionCourse.of(after(historyTo(standing).toArray(PetitionEvent[]::new)))
                        .isProlongedOn(lastDay.plusYears(1)));
            }
        }
    }

    @Test
    void a_row_of_a_register_is_taken_as_it_stands_and_what_follows_is_judged() {
        List<Step> told = List.of(
                new PetitionMarkedBeyondLevel(RECEIVED, Optional.empty()),
                new PetitionAccepted(ACCEPTED, Optional.of(LocalDate.of(2026, 6, 7))),
                new PetitionConcluded(LATER, PetitionResult.KNOWINGLY_FALSE, Optional.empty()));
        PetitionEvent[] events =
                Stream.concat(Stream.of(DENUNCIATION), told.stream()).toArray(PetitionEvent[]::new);
        List<PetitionEvent> soFar = new ArrayList<>(List.of(DENUNCIATION));
        for (Step step : told) {
            PetitionEvent[] before = soFar.toArray(PetitionEvent[]::new);
            given(decider, before).when(new TellStep(step)).then(step);
            soFar.add(step);
            PetitionEvent[] after = soFar.toArray(PetitionEvent[]::new);
            given(decider, after).when(new TellStep(step)).thenNothing();
        }
        Received known = after(events);
        assertEquals(PetitionStanding.CONCLUDED, PetitionCourse.of(known).standing());
        assertTrue(PetitionCourse.of(known).isBeyondLevel());
        PetitionReopened again = new PetitionReopened(LATER.plusDays(3));
        given(decider, events).when(new TakeStep(again)).then(again);
        given(decider, events)
                .when(new TakeStep(new PetitionSuspended(LATER.plusDays(1))))
                .thenRefused(PetitionRefusal.standing(PetitionStanding.CONCLUDED, List.of(PetitionStanding.ACCEPTED)));
    }

    @Test
    void a_register_may_state_the_last_day_alone_and_that_it_was_settled_alone() {
        LocalDate due = RECEIVED.plusDays(30);
        Received stated = after(DENUNCIATION, new PetitionDueDayStated(RECEIVED, due));
        assertEquals(PetitionStanding.RECEIVED, PetitionCourse.of(stated).standing());
        assertFalse(PetitionCourse.of(stated).isProlongedOn(due));
        assertTrue(PetitionCourse.of(stated).isProlongedOn(due.plusDays(1)));
        Received settled = after(DENUNCIATION, new PetitionSettledWithoutResult(LATER));
        assertEquals(PetitionStanding.CONCLUDED, PetitionCourse.of(settled).standing());
        assertEquals(Optional.of(LATER), PetitionCourse.of(settled).closedOn());
    }

    @Test
    void a_register_that_says_otherwise_changes_what_it_told_and_nothing_else() {
        PetitionEvent[] events = {DENUNCIATION, ACCEPTANCE};
        PetitionDetails told = new PetitionDetails(
                "DT-1", PetitionKind.COMPLAINT, Optional.empty(), "T01-TT", RECEIVED, false, false, Optional.empty());
        PetitionDetails whole = new PetitionDetails(
                "DT-1",
                PetitionKind.COMPLAINT,
                DENUNCIATION.details().subject(),
                "T01-TT",
                RECEIVED,
                false,
                false,
                Optional.empty());
        given(decider, events)
                .when(new TellDetails(told, SEALED))
                .then(new PetitionCorrected(whole, Optional.empty(), SEALED));
        given(decider, DENUNCIATION, new PetitionCorrected(whole, Optional.empty(), SEALED))
                .when(new TellDetails(told, SEALED))
                .thenNothing();
        given(decider, events)
                .when(new TellStepNoMore(PetitionStepCode.ACCEPTED, ACCEPTED, SEALED))
                .then(new StepTakenBack(PetitionStepCode.ACCEPTED, ACCEPTED, SEALED));
        given(decider, DENUNCIATION)
                .when(new TellStepNoMore(PetitionStepCode.ACCEPTED, ACCEPTED, SEALED))
                .thenNothing();
        given(decider, events)
                .when(new TellStep(new PetitionAccepted(ACCEPTED, Optional.of(LATER))))
                .thenRefused(PetitionRefusal.ONE_A_DAY.against(ACCEPTED));
    }

    @Test
    void a_reopened_petition_is_accepted_and_settled_anew() {
        Received again = after(
                DENUNCIATION,
                OURS,
                ACCEPTANCE,
                CONCLUSION,
                new PetitionReopened(LocalDate.of(2026, 9, 1)),
                new PetitionAccepted(LocalDate.of(2026, 9, 3), Optional.empty()));
        assertEquals(PetitionStanding.ACCEPTED, PetitionCourse.of(again).standing());
        assertEquals(Optional.of(LocalDate.of(2026, 10, 5)), lastDay(again));
        assertEquals(Optional.empty(), PetitionCourse.of(again).closedOn());
    }

    private Refusal refused(PetitionCommand command, PetitionEvent... before) {
        return assertInstanceOf(Decision.Refused.class, decider.decide(command, after(before)))
                .why();
    }

    private static Optional<LocalDate> lastDay(Received petition) {
        return PetitionCourse.of(petition).limit().flatMap(SettlementLimit::lastDay);
    }

    private Received after(PetitionEvent... events) {
        Petition state = decider.initial();
        for (PetitionEvent event : events) {
            state = decider.evolve(state, event);
        }
        return (Received) state;
    }
}
