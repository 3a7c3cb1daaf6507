package vn.liem.recovery.quashing.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.Profile;
import vn.liem.recovery.quashing.QuashedFor;
import vn.liem.recovery.quashing.Quashing;
import vn.liem.recovery.quashing.QuashingCommand;
import vn.liem.recovery.quashing.QuashingCommand.NoteQuashing;
import vn.liem.recovery.quashing.QuashingCommand.RestateQuashing;
import vn.liem.recovery.quashing.QuashingCommand.WithdrawQuashing;
import vn.liem.recovery.quashing.QuashingDecider;
import vn.liem.recovery.quashing.QuashingEvent;
import vn.liem.recovery.quashing.QuashingKey;
import vn.liem.recovery.quashing.Quashings;
import vn.liem.recovery.quashing.policy.WhenJudgmentQuashedThenReopenObligations;
import vn.liem.service.testing.Told;

/** What is read of decisions on judgments is tested against the samples of trial-service. */
class HeardOfJudgmentsTest {

    private static final String CASE = "case:0199b0a4-7c1e-7000-8000-000000000001";
    private static final UUID ACCUSED = UUID.fromString("0198c1f2-7a11-4c3e-9d55-0f2f6a6f1c04");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private final QuashingDecider decider = new QuashingDecider();

    @ParameterizedTest
    @MethodSource("quashing")
    void a_quashed_judgment_is_read_from_its_owners_sample(String type) {
        assertFalse(NotedQuashings.commandsAfter(sample(type)).isEmpty());
    }

    static Stream<String> quashing() {
        return NotedQuashings.types().stream().filter(type -> !type.equals("appeal.step-taken.v1"));
    }

    @Test
    void a_decision_says_its_day_its_body_and_what_follows() {
        assertEquals(
                List.of(new NoteQuashing(new Quashing("17/HSPT", DAY, "TATC", Optional.empty(), QuashedFor.RETRIAL))),
                NotedQuashings.commandsAfter(sample("appeal.quashed-for-retrial.v1")));
    }

    @Test
    void a_decision_of_the_law_on_one_accused_names_that_one() {
        assertEquals(
                List.of(new NoteQuashing(new Quashing(
                        "8/GDT", DAY, "TATC", Optional.of(new PersonKey(ACCUSED)), QuashedFor.NEW_APPEAL))),
                NotedQuashings.commandsAfter(step("cassation_quashed_for_new_appeal")));
    }

    @Test
    void every_decision_that_quashes_or_ends_a_judged_case_is_heard_and_no_other() {
        Set<String> quashing = Profile.vietnam().law().inOrder().stream()
                .map(step -> step.code())
                .filter(code -> code.contains("quashed")
                        || code.equals("appellate_terminated")
                        || code.endsWith("_terminated_case"))
                .collect(Collectors.toSet());
        assertEquals(quashing, WhenJudgmentQuashedThenReopenObligations.STEPS.keySet());
        for (String code : List.of("appealed", "cassation_amended", "earlier_judgment_kept")) {
            assertEquals(List.of(), NotedQuashings.commandsAfter(step(code)));
        }
        assertEquals(List.of(), NotedQuashings.commandsAfter(sample("appeal.upheld.v1")));
        assertEquals(List.of(), NotedQuashings.commandsAfter(sample("trial.judged.v1")));
    }

    @Test
    void a_quashing_is_noted_restated_and_withdrawn_and_what_was_none_leaves_nothing() {
        Quashing quashing = new Quashing("17/HSPT", DAY, "TATC", Optional.empty(), QuashedFor.RETRIAL);
        Quashing later = new Quashing("17/HSPT", DAY.plusDays(1), "TATC", Optional.empty(), QuashedFor.RETRIAL);
        QuashingKey other = new QuashingKey("1/KC", Optional.of(new PersonKey(ACCUSED)));
        Quashings noted = folded(Quashings.none(), new NoteQuashing(quashing));
        assertEquals(new Quashings(List.of(quashing)), noted);
        assertEquals(noted, folded(noted, new NoteQuashing(quashing)));
        assertEquals(
                new Quashings(List.of(later)),
                folded(noted, new RestateQuashing(quashing.key(), DAY.plusDays(1), "TATC")));
        assertEquals(noted, folded(noted, new RestateQuashing(other, DAY, "TATC")));
        assertEquals(noted, folded(noted, new WithdrawQuashing(other)));
        assertEquals(Quashings.none(), folded(noted, new WithdrawQuashing(quashing.key())));
    }

    private Quashings folded(Quashings before, QuashingCommand command) {
        Quashings after = before;
        if (decider.decide(command, before) instanceof Decision.Accepted<QuashingEvent>(var events)) {
            for (QuashingEvent event : events) {
                after = decider.evolve(after, event);
            }
        }
        return after;
    }

    private static StoredEvent sample(String type) {
        return new Told("trial-service/1")
                .sample("appeal:" + CASE.substring(5), CASE, type)
                .records()
                .getFirst()
                .event();
    }

    private static StoredEvent step(String code) {
        return new Told("trial-service/1")
                .event("appeal:" + CASE.substring(5), CASE, "appeal.step-taken.v1", """
                        {"decision":{"documentNo":"8/GDT","decidedOn":"2025-03-10","unit":"TATC","person":"%s"},"step":{"code":"%s"}}""".formatted(ACCUSED, code))
                .records()
                .getFirst()
                .event();
    }
}
