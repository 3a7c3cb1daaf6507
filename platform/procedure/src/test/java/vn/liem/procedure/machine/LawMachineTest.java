package vn.liem.procedure.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.liem.procedure.machine.LawfulSteps.ACCUSED;
import static vn.liem.procedure.machine.LawfulSteps.MACHINE;
import static vn.liem.procedure.machine.LawfulSteps.START;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.liem.procedure.Profile;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.machine.LawfulSteps.Asked;
import vn.liem.procedure.machine.StepAnswer.Moved;
import vn.liem.procedure.machine.StepAnswer.Unlawful;
import vn.liem.procedure.machine.StepAnswer.WhyNot;

class LawMachineTest {

    private static final Map<String, Asked> REACHED = LawfulSteps.reached();

    @TestFactory
    Stream<DynamicTest> every_decision_is_taken_and_leads_where_its_row_says() {
        return MACHINE.inOrder().stream()
                .map(step -> dynamicTest(name(step), () -> {
                    var asked = REACHED.get(step.code());
                    assertTrue(asked != null, "no way leads to a place where it is lawful");
                    var before = LawMachine.track(asked.standing(), step, asked.taken());
                    var moved = assertInstanceOf(Moved.class, MACHINE.take(asked.standing(), asked.taken()));
                    assertEquals(
                            step.leadsTo(before.state()),
                            LawMachine.track(moved.next(), step, asked.taken()).state());
                }));
    }

    @Test
    void every_row_of_the_transitions_is_taken() {
        var rows = Profile.vietnam().transitions().stream().map(row -> row.id()).collect(Collectors.toSet());
        var taken = REACHED.keySet().stream()
                .flatMap(code -> MACHINE.step(code).row().stream())
                .collect(Collectors.toSet());
        assertEquals(85, rows.size());
        assertEquals(rows, taken);
    }

    @TestFactory
    Stream<DynamicTest> a_decision_that_the_table_lacks_in_a_state_is_refused_with_its_article_and_what_fits()
            throws Exception {
        var table = asTheFilesStateIt();
        return Arrays.stream(LawCourse.values())
                .flatMap(course -> statesOf(course).stream()
                        .map(state -> dynamicTest(
                                "%s %s".formatted(course, state), () -> refusedBesideTheTable(course, state, table))));
    }

    private static void refusedBesideTheTable(LawCourse course, String state, Map<String, Set<String>> table) {
        var whole = Standing.at(course, Track.at(state));
        var alone = MACHINE.follow(
                Standing.at(course, Track.at(FineState.NOTHING)),
                StepTaken.onCase(MACHINE.inOrder().getFirst().code(), START, Said.nothingMore()));
        var apart = new Standing(
                course,
                alone.whole(),
                Map.of(ACCUSED, Track.at(state)),
                false,
                0,
                Map.of(),
                Map.of(),
                Set.of(),
                Set.of());
        for (var step : MACHINE.inOrder()) {
            var stands = step.course() == course
                    && table.getOrDefault(step.code(), Set.of()).contains(state);
            check(step, whole, Optional.empty(), stands);
            if (step.scope() == Scope.CASE_OR_ACCUSED) {
                check(step, apart, Optional.of(ACCUSED), stands);
            }
        }
    }

    private static void check(Step step, Standing standing, Optional<String> accused, boolean stands) {
        var answer = MACHINE.take(standing, LawfulSteps.lawful(step, START, accused));
        if (stands) {
            assertFalse(
                    answer instanceof Unlawful(var _, var _, var why, var _, var _) && why == WhyNot.NOT_IN_THIS_STATE,
                    step.code());
            return;
        }
        var unlawful = assertInstanceOf(Unlawful.class, answer, step.code());
        assertEquals(WhyNot.NOT_IN_THIS_STATE, unlawful.why());
        assertFalse(unlawful.allowed().contains(step));
        var refusal = NotLawful.of(MACHINE, unlawful);
        assertEquals(step.article(), refusal.article());
        assertFalse(refusal.article().isBlank());
        assertTrue(refusal.vietnamese().contains(step.name().vietnamese()));
        unlawful.allowed()
                .forEach(one -> assertTrue(
                        refusal.english().contains(one.name().english()), () -> refusal.english() + one.code()));
    }

    @TestFactory
    Stream<DynamicTest> every_condition_is_refused_by_itself() {
        return MACHINE.inOrder().stream()
                .flatMap(step -> step.guards().stream()
                        .flatMap(guard -> BrokenGuards.of(REACHED.get(step.code()), step, guard).stream()
                                .map(broken -> dynamicTest("%s: %s".formatted(name(step), guard), () -> {
                                    var unlawful = assertInstanceOf(
                                            Unlawful.class, MACHINE.take(broken.standing(), broken.taken()));
                                    assertEquals(WhyNot.CONDITION_NOT_MET, unlawful.why());
                                    assertEquals(Optional.of(guard), unlawful.guard());
                                    var refusal = NotLawful.of(MACHINE, unlawful);
                                    var words = new LawWords(MACHINE).condition(guard);
                                    assertTrue(refusal.vietnamese().contains(words.vietnamese()));
                                    assertTrue(refusal.english().contains(words.english()));
                                    assertTrue(refusal.name().startsWith("CONDITION_"));
                                }))));
    }

    @Test
    void every_kind_of_condition_is_used_and_tried() {
        var kinds = MACHINE.inOrder().stream()
                .flatMap(step -> step.guards().stream())
                .map(Guard::getClass)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Guard.class.getPermittedSubclasses()), kinds);
    }

    @TestFactory
    Stream<DynamicTest> another_body_is_refused_and_the_right_one_named() {
        return REACHED.values().stream()
                .map(asked -> dynamicTest(name(asked), () -> {
                    var step = MACHINE.step(asked.taken().step());
                    for (var body : DecidingBody.values()) {
                        var answer =
                                MACHINE.take(asked.standing(), asked.taken().by(body));
                        if (step.by().contains(body)) {
                            assertInstanceOf(Moved.class, answer);
                        } else {
                            var unlawful = assertInstanceOf(Unlawful.class, answer);
                            assertEquals(WhyNot.NOT_THIS_BODY, unlawful.why());
                            step.by()
                                    .forEach(right -> assertTrue(NotLawful.of(MACHINE, unlawful)
                                            .vietnamese()
                                            .contains(right.vietnamese())));
                        }
                    }
                }));
    }

    @Test
    void nothing_is_decided_under_the_number_of_a_case_that_was_joined_into_another() {
        var absorbed = MACHINE.follow(
                REACHED.get("case_joined_into_other").standing(),
                REACHED.get("case_joined_into_other").taken());
        for (var step : MACHINE.inOrder()) {
            var answer = MACHINE.take(absorbed, LawfulSteps.lawful(step, START.plusYears(1), Optional.empty()));
            assertEquals(
                    WhyNot.JOINED_INTO_ANOTHER,
                    assertInstanceOf(Unlawful.class, answer).why());
        }
    }

    @Test
    void whoever_was_separated_is_decided_upon_in_the_new_case_alone() {
        var asked = REACHED.get("case_separated_in_prosecution");
        var parent = assertInstanceOf(Moved.class, MACHINE.take(asked.standing(), asked.taken()))
                .next();
        assertEquals(Set.of(ACCUSED), parent.separated());
        assertFalse(parent.apart().containsKey(ACCUSED));
        var about =
                LawfulSteps.lawful(MACHINE.step("prosecution_terminated"), START.plusYears(1), Optional.of(ACCUSED));
        assertEquals(
                WhyNot.SEPARATED_INTO_ANOTHER,
                assertInstanceOf(Unlawful.class, MACHINE.take(parent, about)).why());
        assertEquals("PROSECUTION", parent.separatedInto().whole().state());
        assertInstanceOf(Moved.class, MACHINE.take(parent.separatedInto(), about));
    }

    @Test
    void the_names_of_the_refusals_are_codes() {
        var names = new TreeSet<String>();
        for (var step : MACHINE.inOrder()) {
            for (var guard : step.guards()) {
                names.add(LawWords.name(new Unlawful(
                        REACHED.get(step.code()).taken(),
                        "NONE",
                        WhyNot.CONDITION_NOT_MET,
                        Optional.of(guard),
                        List.of())));
            }
        }
        names.forEach(name -> assertTrue(name.matches("CONDITION_[A-Z_]+"), name));
        assertNotEquals(1, names.size());
    }

    private static Set<String> statesOf(LawCourse course) {
        var states = new TreeSet<String>();
        states.add(course.beginning());
        MACHINE.states().values().stream()
                .filter(state -> state.course() == course)
                .forEach(state -> states.add(state.code()));
        return states;
    }

    /** From which states each decision may be taken, read from the files a second time. */
    private static Map<String, Set<String>> asTheFilesStateIt() throws Exception {
        var json = new ObjectMapper();
        var from = new HashMap<String, String>();
        for (JsonNode row : json.readTree(text("transitions.json"))) {
            from.put(row.get("id").asText(), row.get("frm").asText());
        }
        var table = new HashMap<String, Set<String>>();
        for (JsonNode step : json.readTree(text("steps.json"))) {
            var states = new HashSet<String>();
            if (step.has("row")) {
                for (var state : from.get(step.get("row").asText()).split("\\|")) {
                    states.add(state.equals("(none)") ? "NONE" : state);
                }
            } else {
                step.get("from").forEach(state -> states.add(state.asText()));
            }
            step.get("alsoFrom").forEach(also -> states.add(also.get("state").asText()));
            table.put(step.get("step").asText(), states);
        }
        return table;
    }

    private static String text(String file) {
        return ProfileFolder.VIETNAM.text(file).orElseThrow();
    }

    private static String name(Step step) {
        return "%s %s".formatted(step.row().orElse("-"), step.code());
    }

    private static String name(Asked asked) {
        return name(MACHINE.step(asked.taken().step()));
    }
}
