package vn.liem.control.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.control.interference.InterferenceCommand.AnnulInterferenceStep;
import vn.liem.control.interference.InterferenceCommand.CheckInterference;
import vn.liem.control.interference.InterferenceCommand.HandleInterference;
import vn.liem.control.interference.InterferenceCommand.ReportInterference;
import vn.liem.control.interference.InterferenceEvent.InterferenceChecked;
import vn.liem.control.interference.InterferenceEvent.InterferenceHandled;
import vn.liem.control.interference.InterferenceEvent.InterferenceReported;
import vn.liem.control.interference.InterferenceEvent.InterferenceStepAnnulled;
import vn.liem.control.interference.Interferences.Reported;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.testsupport.RandomWalk;

class InterferenceTest {

    private static final InterferenceDecider DECIDER = new InterferenceDecider();
    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final SealedText WHAT = new SealedText("s1.k1.cmVhc29u");
    private static final Correction WHY = new Correction(Optional.of("6/HB"), Optional.of(WHAT), Optional.empty());
    private static final UUID ID = new UUID(1, 1);
    private static final List<String> OFFICERS = List.of("reporter", "reported", "head", "deputy", "head", "deputy");
    private static final int STEPS = 60;
    private static final int ORDERS = 40;

    private static final Report REPORT = report(ID, InterferenceKind.THREAT);
    private static final InterferenceReported REPORTED = new InterferenceReported(REPORT);
    private static final InterferenceChecked CHECKED = new InterferenceChecked(ID, check(CheckResult.FOUNDED, "head"));
    private static final InterferenceHandled HANDLED =
            new InterferenceHandled(ID, handling(HandlingMeasure.REFERRED, FRIDAY, "head"));

    @Test
    void a_report_is_checked_and_then_handled() {
        given(DECIDER).when(new ReportInterference(REPORT)).then(REPORTED);
        given(DECIDER, REPORTED).when(new ReportInterference(REPORT)).thenNothing();
        given(DECIDER, REPORTED)
                .when(new ReportInterference(report(ID, InterferenceKind.COVER_UP)))
                .thenRefused(InterferenceRefusal.REPORTED_OTHERWISE);
        given(DECIDER, REPORTED).when(checks(CheckResult.FOUNDED, "head")).then(CHECKED);
        given(DECIDER, REPORTED, CHECKED)
                .when(checks(CheckResult.FOUNDED, "head"))
                .thenNothing();
        given(DECIDER, REPORTED, CHECKED)
                .when(checks(CheckResult.UNFOUNDED, "head"))
                .thenRefused(InterferenceRefusal.CHECKED_ALREADY);
        given(DECIDER, REPORTED, CHECKED)
                .when(handles(HandlingMeasure.REFERRED, FRIDAY, "head"))
                .then(HANDLED);
        given(DECIDER, REPORTED, CHECKED, HANDLED)
                .when(handles(HandlingMeasure.REFERRED, FRIDAY, "head"))
                .thenNothing();
        given(DECIDER, REPORTED, CHECKED, HANDLED)
                .when(handles(HandlingMeasure.WARNING, FRIDAY, "head"))
                .thenRefused(InterferenceRefusal.HANDLED_ALREADY);
    }

    @Test
    void nothing_is_skipped_and_nothing_is_earlier_than_what_it_rests_on() {
        given(DECIDER).when(checks(CheckResult.FOUNDED, "head")).thenRefused(InterferenceRefusal.NO_SUCH_REPORT);
        given(DECIDER)
                .when(handles(HandlingMeasure.WARNING, FRIDAY, "head"))
                .thenRefused(InterferenceRefusal.NO_SUCH_REPORT);
        given(DECIDER, REPORTED)
                .when(handles(HandlingMeasure.WARNING, FRIDAY, "head"))
                .thenRefused(InterferenceRefusal.NOT_CHECKED_YET);
        given(DECIDER, REPORTED)
                .when(new CheckInterference(
                        ID, new Check("2/KT", CheckResult.FOUNDED, MONDAY.minusDays(1), "T01-CQDT", "head", WHAT)))
                .thenRefused(InterferenceRefusal.EARLIER_THAN_WHAT_IT_RESTS_ON);
        given(DECIDER, REPORTED, CHECKED)
                .when(handles(HandlingMeasure.WARNING, MONDAY, "head"))
                .thenRefused(InterferenceRefusal.EARLIER_THAN_WHAT_IT_RESTS_ON);
    }

    @Test
    void nobody_decides_in_the_own_matter() {
        for (String party : List.of("reporter", "reported")) {
            given(DECIDER, REPORTED)
                    .when(checks(CheckResult.UNFOUNDED, party))
                    .thenRefused(InterferenceRefusal.DECIDED_IN_ONES_OWN_MATTER);
            given(DECIDER, REPORTED, CHECKED)
                    .when(handles(HandlingMeasure.NO_FURTHER_ACTION, FRIDAY, party))
                    .thenRefused(InterferenceRefusal.DECIDED_IN_ONES_OWN_MATTER);
            given(DECIDER, REPORTED, CHECKED, HANDLED)
                    .when(annuls(party, "T01-CQDT"))
                    .thenRefused(InterferenceRefusal.DECIDED_IN_ONES_OWN_MATTER);
        }
    }

    @Test
    void nothing_follows_from_what_is_unfounded() {
        InterferenceChecked unfounded = new InterferenceChecked(ID, check(CheckResult.UNFOUNDED, "head"));
        given(DECIDER, REPORTED, unfounded)
                .when(handles(HandlingMeasure.WARNING, FRIDAY, "head"))
                .thenRefused(InterferenceRefusal.UNFOUNDED_AND_HANDLED);
        given(DECIDER, REPORTED, unfounded)
                .when(handles(HandlingMeasure.NO_FURTHER_ACTION, TUESDAY, "head"))
                .then(new InterferenceHandled(ID, handling(HandlingMeasure.NO_FURTHER_ACTION, TUESDAY, "head")));
    }

    @Test
    void what_was_recorded_last_is_taken_back_step_by_step() {
        InterferenceStepAnnulled annulled = new InterferenceStepAnnulled(ID, WHY);
        given(DECIDER, REPORTED, CHECKED).when(annuls("head", "T01-CQDT")).then(annulled);
        given(DECIDER).when(annuls("head", "T01-CQDT")).thenRefused(InterferenceRefusal.NO_SUCH_REPORT);
        given(DECIDER, REPORTED)
                .when(new AnnulInterferenceStep(
                        ID,
                        "reporter",
                        "T01-CQDT",
                        new Correction(Optional.empty(), Optional.empty(), Optional.empty())))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        assertEquals(folded(List.of(REPORTED, CHECKED)), folded(List.of(REPORTED, CHECKED, HANDLED, annulled)));
        assertEquals(folded(List.of(REPORTED)), folded(List.of(REPORTED, CHECKED, annulled)));
        assertEquals(Interferences.none(), folded(List.of(REPORTED, annulled)));
    }

    @Test
    void a_report_is_taken_back_by_its_reporter_alone_and_what_followed_by_the_body_that_said_it() {
        InterferenceStepAnnulled annulled = new InterferenceStepAnnulled(ID, WHY);
        given(DECIDER, REPORTED).when(annuls("reporter", "T01-CQDT")).then(annulled);
        given(DECIDER, REPORTED).when(annuls("head", "T01-CQDT")).thenRefused(InterferenceRefusal.REPORTED_BY_ANOTHER);
        given(DECIDER, REPORTED)
                .when(annuls("reported", "T01-CQDT"))
                .thenRefused(InterferenceRefusal.DECIDED_IN_ONES_OWN_MATTER);
        given(DECIDER, REPORTED, CHECKED)
                .when(annuls("prosecutor", "T01-VKS"))
                .thenRefused(InterferenceRefusal.DECIDED_BY_ANOTHER_BODY);
        given(DECIDER, REPORTED, CHECKED, HANDLED)
                .when(annuls("prosecutor", "T01-VKS"))
                .thenRefused(InterferenceRefusal.DECIDED_BY_ANOTHER_BODY);
        given(DECIDER, REPORTED, CHECKED, HANDLED)
                .when(annuls("deputy", "T01-CQDT"))
                .then(annulled);
    }

    @RandomWalk
    void every_walk_is_lawful_and_evolve_takes_every_event_in_every_order(long seed) {
        RandomGenerator random = random(seed);
        List<InterferenceEvent> events = walk(random);
        for (Reported one : folded(events).all()) {
            assertFalse(
                    one.check().filter(check -> one.concerns(check.checkedBy())).isPresent());
            assertFalse(one.handling().isPresent() && one.check().isEmpty());
            one.handling()
                    .ifPresent(handling -> assertFalse(handling.handledOn()
                            .isBefore(one.check().orElseThrow().checkedOn())));
        }
        Collections.shuffle(events, Random.from(random));
        assertTrue(folded(events).all().size() <= events.size());
    }

    @RandomWalk
    void any_order_that_refuses_nothing_ends_in_the_same_state(long seed) {
        RandomGenerator random = random(seed);
        List<InterferenceCommand> asked = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            UUID id = new UUID(1, i);
            asked.add(new ReportInterference(report(id, InterferenceKind.THREAT)));
            asked.add(new CheckInterference(id, check(CheckResult.FOUNDED, "head")));
            asked.add(new HandleInterference(id, handling(HandlingMeasure.WARNING, FRIDAY, "deputy")));
        }
        Interferences told = inOrder(asked).orElseThrow();
        assertEquals(2, told.all().size());
        for (int i = 0; i < ORDERS; i++) {
            Collections.shuffle(asked, Random.from(random));
            inOrder(asked).ifPresent(state -> assertEquals(told, state, asked::toString));
        }
    }

    @Test
    void enough_reports_are_handled() {
        long handled = 0;
        for (long seed = 0; seed < 100; seed++) {
            handled += walk(random(seed)).stream()
                    .filter(InterferenceHandled.class::isInstance)
                    .count();
        }
        assertTrue(handled > 50, "%d were handled in 100 walks".formatted(handled));
    }

    @Test
    void every_refusal_speaks_both_languages() {
        for (InterferenceRefusal refusal : InterferenceRefusal.values()) {
            assertTrue(refusal.english().endsWith(".") && refusal.vietnamese().endsWith("."), refusal.code());
        }
    }

    private static List<InterferenceEvent> walk(RandomGenerator random) {
        List<InterferenceEvent> all = new ArrayList<>();
        Interferences state = DECIDER.initial();
        for (int step = 0; step < STEPS; step++) {
            switch (DECIDER.decide(command(random), state)) {
                case Decision.Refused<InterferenceEvent> _ -> {}
                case Decision.Accepted<InterferenceEvent>(var events) -> {
                    all.addAll(events);
                    for (InterferenceEvent event : events) {
                        state = DECIDER.evolve(state, event);
                    }
                }
            }
        }
        return all;
    }

    private static Optional<Interferences> inOrder(List<InterferenceCommand> asked) {
        Interferences state = DECIDER.initial();
        for (InterferenceCommand command : asked) {
            switch (DECIDER.decide(command, state)) {
                case Decision.Refused<InterferenceEvent> _ -> {
                    return Optional.empty();
                }
                case Decision.Accepted<InterferenceEvent>(var events) -> {
                    for (InterferenceEvent event : events) {
                        state = DECIDER.evolve(state, event);
                    }
                }
            }
        }
        return Optional.of(state);
    }

    private static InterferenceCommand command(RandomGenerator random) {
        UUID id = new UUID(1, random.nextInt(3));
        String officer = pick(random, OFFICERS);
        LocalDate day = MONDAY.plusDays(random.nextInt(6) - 1);
        return switch (random.nextInt(13)) {
            case 0, 1, 2, 3 -> new ReportInterference(report(id, InterferenceKind.THREAT));
            case 4, 5, 6, 7 ->
                new CheckInterference(
                        id,
                        new Check("2/KT", pick(random, List.of(CheckResult.values())), day, "T01-CQDT", officer, WHAT));
            case 8, 9, 10, 11 ->
                new HandleInterference(id, handling(pick(random, List.of(HandlingMeasure.values())), day, officer));
            default -> new AnnulInterferenceStep(id, officer, "T01-CQDT", WHY);
        };
    }

    private static Interferences folded(List<? extends InterferenceEvent> events) {
        Interferences state = DECIDER.initial();
        for (InterferenceEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }

    private static Report report(UUID id, InterferenceKind kind) {
        return new Report(id, kind, MONDAY, "T01-CQDT", "reporter", Optional.of("reported"), WHAT);
    }

    private static Check check(CheckResult result, String officer) {
        return new Check("2/KT", result, TUESDAY, "T01-CQDT", officer, WHAT);
    }

    private static Handling handling(HandlingMeasure measure, LocalDate day, String officer) {
        return new Handling("3/XL", measure, day, "T01-CQDT", officer, WHAT);
    }

    private static AnnulInterferenceStep annuls(String officer, String unit) {
        return new AnnulInterferenceStep(ID, officer, unit, WHY);
    }

    private static CheckInterference checks(CheckResult result, String officer) {
        return new CheckInterference(ID, check(result, officer));
    }

    private static HandleInterference handles(HandlingMeasure measure, LocalDate day, String officer) {
        return new HandleInterference(ID, handling(measure, day, officer));
    }
}
