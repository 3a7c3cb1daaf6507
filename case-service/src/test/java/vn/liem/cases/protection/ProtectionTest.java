package vn.liem.cases.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.cases.protection.Protection.Requested;
import vn.liem.cases.protection.ProtectionCommand.AssessRequest;
import vn.liem.cases.protection.ProtectionCommand.EndProtection;
import vn.liem.cases.protection.ProtectionCommand.ExtendProtection;
import vn.liem.cases.protection.ProtectionCommand.GrantProtection;
import vn.liem.cases.protection.ProtectionCommand.RefuseProtection;
import vn.liem.cases.protection.ProtectionCommand.RequestProtection;
import vn.liem.cases.protection.ProtectionCommand.WithdrawProtectionRecord;
import vn.liem.cases.protection.ProtectionEvent.ProtectionEnded;
import vn.liem.cases.protection.ProtectionEvent.ProtectionExtended;
import vn.liem.cases.protection.ProtectionEvent.ProtectionGranted;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRecordWithdrawn;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRefused;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRequested;
import vn.liem.cases.protection.ProtectionEvent.RequestAssessed;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.testsupport.RandomWalk;

class ProtectionTest {

    private static final ProtectionDecider DECIDER = new ProtectionDecider();
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final SealedText REASON = new SealedText("s1.k.AAAA");
    private static final ProtectionDetails ASKED = new ProtectionDetails(
            "BV-7Q2M5XK09TZD",
            "T01-CQDT",
            "T01",
            List.of(ProtectedInterest.LIFE_AND_HEALTH),
            TUESDAY,
            Optional.empty());
    private static final ProtectionRequested REQUESTED = new ProtectionRequested(ASKED);
    private static final ProtectionGrant GRANT = grant("5/QĐ-BV", TUESDAY, Optional.of(WEDNESDAY));
    private static final ProtectionGranted GRANTED = new ProtectionGranted(GRANT);
    private static final ProtectionDenial DENIAL =
            new ProtectionDenial("6/QĐ-BV", ProtectionRefusalGround.NO_GROUNDS, WEDNESDAY, Optional.of(REASON));

    @Test
    void a_request_says_what_is_to_be_protected() {
        given(DECIDER).when(new RequestProtection(ASKED)).then(REQUESTED);
        given(DECIDER, REQUESTED).when(new RequestProtection(ASKED)).thenNothing();
        ProtectionDetails nothing =
                new ProtectionDetails("BV-0", "T01-CQDT", "T01", List.of(), TUESDAY, Optional.empty());
        given(DECIDER).when(new RequestProtection(nothing)).thenRefused(ProtectionRefusal.NO_INTEREST);
        given(DECIDER).when(new GrantProtection(GRANT)).thenRefused(ProtectionRefusal.NOT_REQUESTED);
    }

    @Test
    void it_is_assessed_then_granted_with_measures_then_extended_then_ended() {
        ProtectionAssessment assessment = new ProtectionAssessment(AssessmentResult.GROUNDS, TUESDAY, Optional.empty());
        ProtectionExtension extension = extension("7/QĐ-BV", WEDNESDAY);
        ProtectionEnding ending = new ProtectionEnding("9/QĐ-BV", ProtectionEndGround.NO_LONGER_NEEDED, WEDNESDAY);
        given(DECIDER, REQUESTED).when(new AssessRequest(assessment)).then(new RequestAssessed(assessment));
        given(DECIDER, REQUESTED).when(new GrantProtection(GRANT)).then(GRANTED);
        given(DECIDER, REQUESTED, GRANTED)
                .when(new ExtendProtection(extension))
                .then(new ProtectionExtended(extension));
        given(DECIDER, REQUESTED, GRANTED).when(new EndProtection(ending)).then(new ProtectionEnded(ending));
        assertEquals(ProtectionStanding.REQUESTED, after(REQUESTED).standing());
        assertEquals(
                ProtectionStanding.ASSESSED,
                after(REQUESTED, new RequestAssessed(assessment)).standing());
        assertEquals(ProtectionStanding.GRANTED, after(REQUESTED, GRANTED).standing());
        Requested extended = after(REQUESTED, GRANTED, new ProtectionExtended(extension));
        assertEquals(ProtectionStanding.EXTENDED, extended.standing());
        assertEquals(List.of(ProtectionMeasure.GUARD), extended.measures());
        assertEquals(extension.until(), extended.until());
        assertEquals(
                ProtectionStanding.ENDED,
                after(REQUESTED, GRANTED, new ProtectionEnded(ending)).standing());
    }

    @Test
    void it_is_refused_with_a_reason_and_not_granted_too() {
        given(DECIDER, REQUESTED).when(new RefuseProtection(DENIAL)).then(new ProtectionRefused(DENIAL));
        given(DECIDER, REQUESTED, GRANTED)
                .when(new RefuseProtection(DENIAL))
                .thenRefused(ProtectionRefusal.GRANTED_AND_REFUSED);
        given(DECIDER, REQUESTED, new ProtectionRefused(DENIAL))
                .when(new GrantProtection(GRANT))
                .thenRefused(ProtectionRefusal.GRANTED_AND_REFUSED);
        assertEquals(
                ProtectionStanding.REFUSED,
                after(REQUESTED, new ProtectionRefused(DENIAL)).standing());
    }

    @Test
    void decisions_name_measures_and_keep_the_order_of_days() {
        given(DECIDER, REQUESTED)
                .when(new GrantProtection(
                        new ProtectionGrant("5/QĐ-BV", List.of(), TUESDAY, Optional.empty(), Optional.empty())))
                .thenRefused(ProtectionRefusal.NO_MEASURE);
        given(DECIDER, REQUESTED)
                .when(new GrantProtection(grant("5/QĐ-BV", MONDAY, Optional.empty())))
                .thenRefused(ProtectionRefusal.BEFORE_THE_REQUEST);
        given(DECIDER, REQUESTED)
                .when(new GrantProtection(grant("5/QĐ-BV", WEDNESDAY, Optional.of(TUESDAY))))
                .thenRefused(ProtectionRefusal.ENDS_BEFORE_IT_BEGINS);
        given(DECIDER, REQUESTED, GRANTED)
                .when(new AssessRequest(
                        new ProtectionAssessment(AssessmentResult.GROUNDS, WEDNESDAY, Optional.empty())))
                .thenRefused(ProtectionRefusal.DECIDED_BEFORE_ASSESSMENT);
        given(DECIDER, REQUESTED)
                .when(new ExtendProtection(extension("7/QĐ-BV", WEDNESDAY)))
                .thenRefused(ProtectionRefusal.NOT_GRANTED);
        given(DECIDER, REQUESTED)
                .when(new EndProtection(new ProtectionEnding("9/QĐ-BV", ProtectionEndGround.ON_REQUEST, WEDNESDAY)))
                .thenRefused(ProtectionRefusal.NOT_GRANTED);
        given(DECIDER, REQUESTED, GRANTED)
                .when(new ExtendProtection(extension("7/QĐ-BV", MONDAY)))
                .thenRefused(ProtectionRefusal.EXTENDED_BEFORE_GRANT);
        given(DECIDER, REQUESTED, GRANTED, new ProtectionExtended(extension("7/QĐ-BV", WEDNESDAY)))
                .when(new EndProtection(new ProtectionEnding("9/QĐ-BV", ProtectionEndGround.ON_REQUEST, TUESDAY)))
                .thenRefused(ProtectionRefusal.ENDED_BEFORE_OTHER_DECISIONS);
        given(DECIDER, REQUESTED, GRANTED)
                .when(new ExtendProtection(new ProtectionExtension("7/QĐ-BV", List.of(), WEDNESDAY, Optional.empty())))
                .thenRefused(ProtectionRefusal.NO_MEASURE);
    }

    @Test
    void what_is_recorded_is_not_recorded_otherwise_and_can_be_withdrawn() {
        given(DECIDER, REQUESTED, GRANTED).when(new GrantProtection(GRANT)).thenNothing();
        given(DECIDER, REQUESTED, GRANTED)
                .when(new GrantProtection(grant("8/QĐ-BV", TUESDAY, Optional.empty())))
                .thenRefused(ProtectionRefusal.RECORDED_OTHERWISE);
        given(DECIDER, REQUESTED, GRANTED)
                .when(withdraw(ProtectionPaper.GRANT))
                .then(new ProtectionRecordWithdrawn(ProtectionPaper.GRANT, "5/QĐ-BV", REASON));
        given(DECIDER, REQUESTED, GRANTED, new ProtectionExtended(extension("7/QĐ-BV", WEDNESDAY)))
                .when(withdraw(ProtectionPaper.GRANT))
                .thenRefused(ProtectionRefusal.OTHER_RECORDS_REST_ON_IT);
        for (ProtectionPaper paper : ProtectionPaper.values()) {
            given(DECIDER, REQUESTED).when(withdraw(paper)).thenRefused(ProtectionRefusal.NO_SUCH_RECORD);
        }
        assertEquals(
                after(REQUESTED),
                after(REQUESTED, GRANTED, new ProtectionRecordWithdrawn(ProtectionPaper.GRANT, "5/QĐ-BV", REASON)));
        assertEquals(DECIDER.initial(), DECIDER.evolve(DECIDER.initial(), GRANTED));
    }

    @RandomWalk
    void any_order_that_refuses_nothing_ends_in_the_same_lawful_state(long seed) {
        RandomGenerator random = random(seed);
        List<ProtectionCommand> accepted = new ArrayList<>();
        Protection end = after(REQUESTED);
        for (int step = 0; step < 20; step++) {
            ProtectionCommand command = command(random, step);
            Optional<Protection> next = next(command, end);
            if (next.isPresent()) {
                accepted.add(command);
                end = next.get();
            }
        }
        assertEquals(Optional.empty(), ((Requested) end).brokenRule());
        for (int i = 0; i < 8; i++) {
            List<ProtectionCommand> order = new ArrayList<>(accepted);
            Collections.shuffle(order, Random.from(random));
            Optional<Protection> other = Optional.of(after(REQUESTED));
            for (ProtectionCommand command : order) {
                other = other.flatMap(state -> next(command, state));
            }
            Protection reached = end;
            other.ifPresent(state -> assertEquals(reached, state, order::toString));
        }
    }

    @Test
    void enough_walks_get_somewhere() {
        int granted = 0;
        for (long seed = 0; seed < 100; seed++) {
            RandomGenerator random = random(seed);
            Protection state = after(REQUESTED);
            for (int step = 0; step < 20; step++) {
                state = next(command(random, step), state).orElse(state);
            }
            granted += ((Requested) state).extensions().isEmpty() ? 0 : 1;
        }
        assertTrue(granted > 20, "%d of 100 walks were extended".formatted(granted));
    }

    private static Optional<Protection> next(ProtectionCommand command, Protection state) {
        return switch (DECIDER.decide(command, state)) {
            case Decision.Refused<ProtectionEvent> _ -> Optional.empty();
            case Decision.Accepted<ProtectionEvent>(var events) -> {
                Protection after = state;
                for (ProtectionEvent event : events) {
                    after = DECIDER.evolve(after, event);
                }
                yield Optional.of(after);
            }
        };
    }

    private static ProtectionCommand command(RandomGenerator random, int step) {
        LocalDate on = MONDAY.plusDays(random.nextInt(40));
        String number = step + "/QĐ-BV";
        return switch (random.nextInt(6)) {
            case 0 ->
                new AssessRequest(new ProtectionAssessment(
                        pick(random, List.of(AssessmentResult.values())), on, Optional.empty()));
            case 1 -> new GrantProtection(grant(number, on, Optional.of(on.plusDays(30))));
            case 2, 3 -> new ExtendProtection(extension(number, on));
            case 4 ->
                new RefuseProtection(
                        new ProtectionDenial(number, ProtectionRefusalGround.WITHDRAWN, on, Optional.empty()));
            default -> new EndProtection(new ProtectionEnding(number, ProtectionEndGround.PERIOD_OVER, on));
        };
    }

    private static WithdrawProtectionRecord withdraw(ProtectionPaper paper) {
        return new WithdrawProtectionRecord(paper, "5/QĐ-BV", REASON);
    }

    private static ProtectionGrant grant(String number, LocalDate on, Optional<LocalDate> until) {
        return new ProtectionGrant(number, List.of(ProtectionMeasure.MOVE_TO_SAFE_PLACE), on, until, Optional.empty());
    }

    private static ProtectionExtension extension(String number, LocalDate on) {
        return new ProtectionExtension(number, List.of(ProtectionMeasure.GUARD), on, Optional.of(on.plusMonths(3)));
    }

    private static Requested after(ProtectionEvent... events) {
        Protection state = DECIDER.initial();
        for (ProtectionEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return (Requested) state;
    }
}
