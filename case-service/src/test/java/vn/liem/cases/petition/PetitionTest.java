package vn.liem.cases.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.cases.petition.PetitionFixtures.ACCEPTANCE;
import static vn.liem.cases.petition.PetitionFixtures.ACCEPTED;
import static vn.liem.cases.petition.PetitionFixtures.ANOTHER;
import static vn.liem.cases.petition.PetitionFixtures.CONCLUSION;
import static vn.liem.cases.petition.PetitionFixtures.DENUNCIATION;
import static vn.liem.cases.petition.PetitionFixtures.KEY;
import static vn.liem.cases.petition.PetitionFixtures.LATER;
import static vn.liem.cases.petition.PetitionFixtures.OF_OTHERS;
import static vn.liem.cases.petition.PetitionFixtures.OURS;
import static vn.liem.cases.petition.PetitionFixtures.RECEIVED;
import static vn.liem.cases.petition.PetitionFixtures.SEALED;
import static vn.liem.cases.petition.PetitionFixtures.classified;
import static vn.liem.cases.petition.PetitionFixtures.historyTo;
import static vn.liem.cases.petition.PetitionFixtures.received;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionCommand.ClassifyPetition;
import vn.liem.cases.petition.PetitionCommand.CorrectPetition;
import vn.liem.cases.petition.PetitionCommand.ReceivePetition;
import vn.liem.cases.petition.PetitionCommand.TakeBackStep;
import vn.liem.cases.petition.PetitionCommand.TakeStep;
import vn.liem.cases.petition.PetitionCommand.TellDetails;
import vn.liem.cases.petition.PetitionCommand.TellStep;
import vn.liem.cases.petition.PetitionCommand.TellStepNoMore;
import vn.liem.cases.petition.PetitionCommand.WithdrawPetitionStatement;
import vn.liem.cases.petition.PetitionEvent.PetitionAcceptanceExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionCorrected;
import vn.liem.cases.petition.PetitionEvent.PetitionCrimeSignFound;
import vn.liem.cases.petition.PetitionEvent.PetitionDutyDone;
import vn.liem.cases.petition.PetitionEvent.PetitionExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionForwarded;
import vn.liem.cases.petition.PetitionEvent.PetitionLinked;
import vn.liem.cases.petition.PetitionEvent.PetitionMarkedBeyondLevel;
import vn.liem.cases.petition.PetitionEvent.PetitionReopened;
import vn.liem.cases.petition.PetitionEvent.PetitionResumed;
import vn.liem.cases.petition.PetitionEvent.PetitionReturned;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.cases.petition.PetitionEvent.PetitionStatementWithdrawn;
import vn.liem.cases.petition.PetitionEvent.PetitionSuspended;
import vn.liem.cases.petition.PetitionEvent.PetitionWithdrawn;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.cases.petition.PetitionEvent.StepTakenBack;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.part.RegisterLine;

class PetitionTest {

    private final PetitionDecider decider = new PetitionDecider();

    @Test
    void a_petition_is_received_once() {
        given(decider).when(new ReceivePetition(KEY, DENUNCIATION.details())).then(DENUNCIATION);
        given(decider, DENUNCIATION)
                .when(new ReceivePetition(KEY, DENUNCIATION.details()))
                .thenRefused(PetitionRefusal.RECEIVED_ALREADY);
    }

    @Test
    void what_a_register_told_of_a_petition_is_taken_back_and_may_be_told_again() {
        RegisterLine line = new RegisterLine("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 2);
        PetitionStatementWithdrawn withdrawn =
                new PetitionStatementWithdrawn(DENUNCIATION.details().number(), line);
        given(decider, DENUNCIATION).when(new WithdrawPetitionStatement(line)).then(withdrawn);
        given(decider, DENUNCIATION, withdrawn)
                .when(new WithdrawPetitionStatement(line))
                .thenNothing();
        given(decider, DENUNCIATION, withdrawn)
                .when(new TakeStep(new PetitionWithdrawn(RECEIVED)))
                .thenRefused(PetitionRefusal.NOT_RECEIVED);
        given(decider, DENUNCIATION, withdrawn)
                .when(new ReceivePetition(KEY, DENUNCIATION.details()))
                .then(DENUNCIATION);
    }

    @Test
    void nothing_happens_to_a_petition_that_nobody_received() {
        for (PetitionCommand command : List.of(
                new ClassifyPetition(OURS.classification()),
                new TakeStep(ACCEPTANCE),
                new CorrectPetition(DENUNCIATION.details(), Optional.empty(), SEALED),
                new TakeBackStep(PetitionStepCode.ACCEPTED, ACCEPTED, SEALED),
                new TellStep(ACCEPTANCE),
                new TellDetails(DENUNCIATION.details(), SEALED),
                new TellStepNoMore(PetitionStepCode.ACCEPTED, ACCEPTED, SEALED))) {
            given(decider).when(command).thenRefused(PetitionRefusal.NOT_RECEIVED);
        }
    }

    @Test
    void nothing_happens_before_the_day_of_receipt() {
        LocalDate before = RECEIVED.minusDays(1);
        Refusal refusal = PetitionRefusal.BEFORE_RECEIPT.against(RECEIVED);
        given(decider, DENUNCIATION)
                .when(new TakeStep(new PetitionWithdrawn(before)))
                .thenRefused(refusal);
        given(decider, DENUNCIATION)
                .when(new ClassifyPetition(
                        new Classification(before, PetitionKind.DENUNCIATION, true, PetitionTurn.FIRST, false)))
                .thenRefused(refusal);
        given(decider, DENUNCIATION)
                .when(new TellStep(new PetitionAccepted(before, Optional.empty())))
                .thenRefused(refusal);
    }

    @Test
    void a_petition_is_classified_before_it_is_accepted_forwarded_or_returned() {
        for (Step step : List.of(
                ACCEPTANCE,
                new PetitionForwarded(ACCEPTED, Optional.of("T01-CQDT")),
                new PetitionReturned(ACCEPTED, ReturnGround.NOT_ELIGIBLE))) {
            given(decider, DENUNCIATION).when(new TakeStep(step)).thenRefused(PetitionRefusal.NOT_CLASSIFIED);
        }
        given(decider, DENUNCIATION, OURS)
                .when(new TakeStep(new PetitionAccepted(RECEIVED, Optional.empty())))
                .thenRefused(PetitionRefusal.NOT_CLASSIFIED);
        given(decider, DENUNCIATION, OURS).when(new TakeStep(ACCEPTANCE)).then(ACCEPTANCE);
    }

    @Test
    void the_competent_body_settles_and_another_forwards() {
        PetitionForwarded onward = new PetitionForwarded(ACCEPTED, Optional.of("T01-CQDT"));
        given(decider, DENUNCIATION, OF_OTHERS)
                .when(new TakeStep(ACCEPTANCE))
                .thenRefused(PetitionRefusal.OF_ANOTHER_BODY);
        given(decider, DENUNCIATION, OF_OTHERS).when(new TakeStep(onward)).then(onward);
        given(decider, DENUNCIATION, OURS).when(new TakeStep(onward)).thenRefused(PetitionRefusal.OF_THIS_BODY);
    }

    @Test
    void a_classification_stands_until_it_is_corrected() {
        given(decider, DENUNCIATION, OURS)
                .when(new ClassifyPetition(OURS.classification()))
                .thenNothing();
        given(decider, DENUNCIATION, OURS)
                .when(new ClassifyPetition(OF_OTHERS.classification()))
                .thenRefused(PetitionRefusal.CLASSIFIED_ALREADY);
        CorrectPetition otherwise =
                new CorrectPetition(DENUNCIATION.details(), Optional.of(OF_OTHERS.classification()), SEALED);
        given(decider, DENUNCIATION, OURS)
                .when(otherwise)
                .then(new PetitionCorrected(DENUNCIATION.details(), Optional.of(OF_OTHERS.classification()), SEALED));
        given(decider, DENUNCIATION, OURS, ACCEPTANCE)
                .when(otherwise)
                .thenRefused(PetitionRefusal.later(ACCEPTED, PetitionRefusal.OF_ANOTHER_BODY));
        given(decider, DENUNCIATION, OURS)
                .when(new CorrectPetition(DENUNCIATION.details(), Optional.of(OURS.classification()), SEALED))
                .thenNothing();
        given(decider, DENUNCIATION)
                .when(new CorrectPetition(
                        received(PetitionKind.DENUNCIATION, "DT-9").details(), Optional.empty(), SEALED))
                .thenRefused(PetitionRefusal.CORRECTION_CHANGES_NUMBER);
    }

    /** Where each step may be taken, and where it is refused: every pair. */
    @ParameterizedTest
    @CsvSource({
        "LINKED, received classified reopened",
        "ACCEPTANCE_EXTENDED, received classified reopened",
        "ACCEPTED, classified reopened",
        "RETURNED, classified reopened",
        "EXTENDED, accepted",
        "SUSPENDED, accepted",
        "RESUMED, suspended",
        "CONCLUDED, accepted",
        "WITHDRAWN, received classified reopened accepted suspended",
        "REOPENED, concluded",
    })
    void each_step_fits_in_its_standings_and_in_no_other(PetitionStepCode code, String fitting) {
        for (PetitionStanding standing : PetitionStanding.values()) {
            List<PetitionEvent> history = historyTo(standing);
            Step step = step(code, LATER.plusDays(20));
            boolean fits =
                    Arrays.asList(fitting.split(" ")).contains(standing.name().toLowerCase(Locale.ROOT));
            Decision<PetitionEvent> decision = decider.decide(new TakeStep(step), after(history));
            if (fits) {
                assertEquals(new Decision.Accepted<>(List.of(step)), decision, standing + " " + code);
            } else {
                var refused = assertInstanceOf(Decision.Refused.class, decision, standing + " " + code);
                assertTrue(
                        List.of(PetitionRefusal.NOT_AS_IT_STANDS, PetitionRefusal.NOT_CLASSIFIED).stream()
                                .anyMatch(
                                        rule -> rule.name().equals(refused.why().name())),
                        standing + " " + code + " " + refused.why());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PetitionStanding.class)
    void a_sign_of_crime_is_found_and_passed_on_wherever_the_petition_stands(PetitionStanding standing) {
        Petition state = after(historyTo(standing));
        PetitionCrimeSignFound sign = new PetitionCrimeSignFound(LATER.plusDays(30));
        PetitionSourceSent sent = new PetitionSourceSent(LATER.plusDays(31), ANOTHER, "NT-1");
        assertInstanceOf(Decision.Refused.class, decider.decide(new TakeStep(sent), state));
        assertEquals(new Decision.Accepted<>(List.of(sign)), decider.decide(new TakeStep(sign), state));
        assertEquals(new Decision.Accepted<>(List.of(sent)), decider.decide(new TakeStep(sent), state.after(sign)));
        assertEquals(
                new Decision.Refused<>(PetitionRefusal.CRIME_SIGN_FOUND_ALREADY),
                decider.decide(new TakeStep(new PetitionCrimeSignFound(LATER.plusDays(40))), state.after(sign)));
    }

    @Test
    void only_a_denunciation_is_suspended() {
        given(decider, received(PetitionKind.COMPLAINT), classified(PetitionKind.COMPLAINT, true), ACCEPTANCE)
                .when(new TakeStep(new PetitionSuspended(LATER)))
                .thenRefused(PetitionRefusal.SUSPENDED_WITHOUT_LAW);
    }

    @Test
    void that_somebody_denounced_falsely_stands_in_a_document() {
        given(decider, DENUNCIATION, OURS, ACCEPTANCE)
                .when(new TakeStep(new PetitionConcluded(LATER, PetitionResult.KNOWINGLY_FALSE, Optional.empty())))
                .thenRefused(PetitionRefusal.FALSE_WITHOUT_DOCUMENT);
        PetitionConcluded withDocument =
                new PetitionConcluded(LATER, PetitionResult.KNOWINGLY_FALSE, Optional.of("13/KL-TT"));
        given(decider, DENUNCIATION, OURS, ACCEPTANCE)
                .when(new TakeStep(withDocument))
                .then(withDocument);
    }

    @Test
    void what_is_owed_beside_the_settling_is_done_once_and_not_before() {
        PetitionDutyDone notified = new PetitionDutyDone(PetitionDuty.ACCEPTANCE_NOTIFIED, ACCEPTED.plusDays(2));
        given(decider, DENUNCIATION, OURS).when(new TakeStep(notified)).thenRefused(PetitionRefusal.NOTHING_OWED);
        given(decider, DENUNCIATION, OURS, ACCEPTANCE)
                .when(new TakeStep(notified))
                .then(notified);
        given(decider, DENUNCIATION, OURS, ACCEPTANCE, notified)
                .when(new TakeStep(new PetitionDutyDone(PetitionDuty.ACCEPTANCE_NOTIFIED, LATER)))
                .thenRefused(PetitionRefusal.NOTHING_OWED);
        for (PetitionDuty duty :
                List.of(PetitionDuty.CONCLUSION_SENT, PetitionDuty.MEASURES_TAKEN, PetitionDuty.RESULT_PUBLISHED)) {
            PetitionDutyDone done = new PetitionDutyDone(duty, LATER.plusDays(3));
            given(decider, DENUNCIATION, OURS, ACCEPTANCE)
                    .when(new TakeStep(done))
                    .thenRefused(PetitionRefusal.NOTHING_OWED);
            given(decider, DENUNCIATION, OURS, ACCEPTANCE, CONCLUSION)
                    .when(new TakeStep(done))
                    .then(done);
        }
        given(decider, DENUNCIATION)
                .when(new TakeStep(new PetitionDutyDone(PetitionDuty.SENDER_INFORMED, LATER)))
                .thenRefused(PetitionRefusal.NOTHING_OWED);
    }

    @Test
    void a_step_said_twice_changes_nothing_and_another_of_its_kind_on_that_day_is_refused() {
        given(decider, DENUNCIATION, OURS, ACCEPTANCE)
                .when(new TakeStep(ACCEPTANCE))
                .thenNothing();
        given(decider, DENUNCIATION, OURS, ACCEPTANCE)
                .when(new TakeStep(new PetitionAccepted(ACCEPTED, Optional.of(LATER))))
                .thenRefused(PetitionRefusal.ONE_A_DAY.against(ACCEPTED));
    }

    @Test
    void a_step_is_taken_back_unless_others_rest_on_it() {
        given(decider, DENUNCIATION, OURS, ACCEPTANCE)
                .when(new TakeBackStep(PetitionStepCode.ACCEPTED, ACCEPTED, SEALED))
                .then(new StepTakenBack(PetitionStepCode.ACCEPTED, ACCEPTED, SEALED));
        Refusal resting = refused(
                new TakeBackStep(PetitionStepCode.ACCEPTED, ACCEPTED, SEALED),
                DENUNCIATION,
                OURS,
                ACCEPTANCE,
                CONCLUSION);
        assertEquals("LATER_STEP_WOULD_NOT_FIT", resting.name());
        given(decider, DENUNCIATION, OURS)
                .when(new TakeBackStep(PetitionStepCode.ACCEPTED, ACCEPTED, SEALED))
                .thenRefused(PetitionRefusal.NO_SUCH_STEP);
    }

    @Test
    void a_petition_does_not_repeat_itself_and_is_marked_once() {
        given(decider, DENUNCIATION)
                .when(new TakeStep(new PetitionLinked(LATER, ANOTHER, "DT-1")))
                .thenRefused(PetitionRefusal.LINKED_TO_ITSELF);
        PetitionMarkedBeyondLevel mark = new PetitionMarkedBeyondLevel(RECEIVED, Optional.of("T01-TT"));
        given(decider, DENUNCIATION).when(new TakeStep(mark)).then(mark);
        given(decider, DENUNCIATION, mark)
                .when(new TakeStep(new PetitionMarkedBeyondLevel(LATER, Optional.empty())))
                .thenRefused(PetitionRefusal.MARKED_ALREADY);
        assertEquals(List.of("T01-NC", "T01-TT"), after(DENUNCIATION, mark).parties());
    }

    private Refusal refused(PetitionCommand command, PetitionEvent... before) {
        return assertInstanceOf(Decision.Refused.class, decider.decide(command, after(before)))
                .why();
    }

    private Received after(PetitionEvent... events) {
        return (Received) after(List.of(events));
    }

    private Petition after(List<PetitionEvent> events) {
        Petition state = decider.initial();
        for (PetitionEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static Step step(PetitionStepCode code, LocalDate on) {
        return switch (code) {
            case LINKED -> new PetitionLinked(on, ANOTHER, "DT-2");
            case ACCEPTANCE_EXTENDED -> new PetitionAcceptanceExtended(on, 3);
            case ACCEPTED -> new PetitionAccepted(on, Optional.empty());
            case RETURNED -> new PetitionReturned(on, ReturnGround.NOT_ELIGIBLE);
            case EXTENDED -> new PetitionExtended(on, 30);
            case SUSPENDED -> new PetitionSuspended(on);
            case RESUMED -> new PetitionResumed(on);
            case CONCLUDED -> new PetitionConcluded(on, PetitionResult.SUBSTANTIATED, Optional.empty());
            case WITHDRAWN -> new PetitionWithdrawn(on);
            case REOPENED -> new PetitionReopened(on);
            case FORWARDED,
                    MARKED_BEYOND_LEVEL,
                    CRIME_SIGN_FOUND,
                    SOURCE_SENT,
                    DUE_DAY_STATED,
                    SETTLED_WITHOUT_RESULT,
                    ACCEPTANCE_NOTIFIED,
                    SUSPENSION_SENT,
                    CONCLUSION_SENT,
                    MEASURES_TAKEN,
                    RESULT_PUBLISHED,
                    SENDER_INFORMED -> throw new IllegalArgumentException(code + " depends on more than the standing");
        };
    }
}
