package vn.liem.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.trial.Asking.ask;
import static vn.liem.trial.CaseFile.COURT;
import static vn.liem.trial.CaseFile.outcome;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;

/** Which decision each stage allows: in the system and from a register alike, for this is what a register is refused too. */
class StageRulesTest {

    private static final int LATER = 50;

    @ParameterizedTest(name = "after {0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    nothing | accept | accepted
                    nothing | try, postpone, judge-returns, panel-returns, judge | WRONG_STAGE
                    nothing | appeal, protest, withdraw, uphold, amend, in-force, execute, complete | WRONG_STAGE
                    accept | try, postpone, judge-returns, panel-returns, judge | accepted
                    accept | accept, appeal, protest, uphold, in-force, execute, complete | WRONG_STAGE
                    accept judge-returns | accept | accepted
                    accept judge-returns | try, judge, judge-returns, panel-returns, appeal, in-force | WRONG_STAGE
                    accept judge | appeal, protest, in-force | accepted
                    accept judge | accept, try, postpone, judge, judge-returns, withdraw, uphold | WRONG_STAGE
                    accept judge | amend, quash-investigate, quash-retry, end, execute, complete | WRONG_STAGE
                    accept judge appeal | appeal, protest, withdraw, uphold, amend | accepted
                    accept judge appeal | quash-investigate, quash-retry, end | accepted
                    accept judge appeal | accept, try, judge, judge-returns, in-force, execute, complete | WRONG_STAGE
                    accept judge protest withdraw | execute | accepted
                    accept judge protest withdraw | appeal, uphold, in-force, accept, complete | WRONG_STAGE
                    accept judge appeal uphold | execute | accepted
                    accept judge appeal uphold | appeal, in-force, judge, complete | WRONG_STAGE
                    accept judge appeal amend execute | complete | accepted
                    accept judge appeal amend execute | execute, appeal, in-force | WRONG_STAGE
                    accept judge in-force | execute | accepted
                    accept judge in-force | appeal, protest, in-force, judge, complete | WRONG_STAGE
                    accept judge in-force execute complete | complete, execute, appeal, accept | WRONG_STAGE
                    accept judge appeal end | accept, try, appeal, uphold, execute, in-force | WRONG_STAGE
                    accept judge appeal quash-retry | try, postpone, judge, judge-returns | accepted
                    accept judge appeal quash-retry | accept, appeal, uphold, execute, in-force | WRONG_STAGE
                    accept judge appeal quash-investigate | accept | accepted
                    accept judge appeal quash-investigate | try, judge, appeal, uphold, in-force | WRONG_STAGE
                    """)
    void a_stage_allows_what_the_table_says(String path, String asked, String expected) {
        for (String one : asked.split(",")) {
            assertEquals(expected, outcome(ask(after(path), one.strip(), LATER, COURT)), one);
        }
    }

    @Test
    void a_row_of_a_register_that_does_not_fit_is_kept_and_moves_nothing() {
        var file = after("accept judge");
        var before = file.state();
        assertEquals("accepted", outcome(ask(file, "execute", LATER, CaseFile.row("T01-TAND", 9))));
        assertEquals(before, file.state());
        assertEquals("accepted", outcome(ask(file, "in-force", LATER, COURT)));
    }

    @ParameterizedTest
    @CsvSource({"judge-returns, panel-returns", "panel-returns, judge-returns"})
    void judge_and_panel_return_the_file_once_each(String first, String other) {
        var file = after("accept %s accept".formatted(first));
        var again = ask(file, first, LATER, COURT);
        assertEquals("RETURNS_USED_UP", outcome(again));
        assertEquals("CPC 174(2)", refusal(again).article());
        assertEquals("accepted", outcome(ask(file, other, LATER, COURT)));
    }

    @Test
    void a_quashed_judgment_gives_no_new_returns() {
        var file = after("accept judge-returns accept judge appeal quash-retry");
        assertEquals("RETURNS_USED_UP", outcome(ask(file, "judge-returns", LATER, COURT)));
    }

    @Test
    void a_late_return_that_the_judgment_would_not_survive_is_refused_and_names_it() {
        var late = ask(after("accept judge"), "judge-returns", 0, COURT);
        assertEquals("WRONG_STAGE", outcome(ask(after("accept judge"), "judge-returns", 1, COURT)));
        assertEquals("LATER_DECISION_WOULD_NOT_FIT", outcome(late));
        assertTrue(
                refusal(late).english().startsWith("Document judge-1 of 05/03/2024"),
                refusal(late).english());
    }

    @Test
    void a_late_postponement_takes_its_place_before_the_judgment() {
        assertEquals("accepted", outcome(ask(after("accept judge"), "postpone", 0, COURT)));
    }

    @Test
    void a_refusal_says_what_is_possible_instead() {
        var refused = refusal(ask(after("accept judge"), "execute", LATER, COURT));
        assertEquals("CPC 364", refused.article());
        assertTrue(refused.english().endsWith("What fits: Appealed; Protested; Judgment in force."), refused.english());
        assertTrue(refused.vietnamese().contains("Kháng cáo"), refused.vietnamese());
    }

    private static CaseFile after(String path) {
        var file = new CaseFile();
        int day = 0;
        for (String step : path.equals("nothing") ? List.<String>of() : List.of(path.split(" "))) {
            assertEquals("accepted", outcome(ask(file, step, day++, COURT)), step);
        }
        return file;
    }

    private static Refusal refusal(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).why();
    }
}
