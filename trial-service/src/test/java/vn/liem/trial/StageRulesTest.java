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
        accept | try, judge-returns | accepted
        accept | postpone, panel-returns, judge | NOT_IN_THIS_STATE
        accept | accept, appeal, protest, uphold, in-force, execute, complete | WRONG_STAGE
        accept try | postpone, panel-returns, judge | accepted
        accept try | try, judge-returns | NOT_IN_THIS_STATE
        accept try | accept, appeal, protest, uphold, in-force, execute, complete | WRONG_STAGE
        accept try postpone | postpone, panel-returns, judge | accepted
        accept judge-returns | accept | accepted
        accept judge-returns | try, judge, judge-returns, panel-returns, appeal, in-force | WRONG_STAGE
        accept try judge | appeal, protest, in-force | accepted
        accept try judge | accept, try, postpone, judge, judge-returns, withdraw, uphold | WRONG_STAGE
        accept try judge | amend, quash-investigate, quash-retry, end, execute, complete | WRONG_STAGE
        accept try judge appeal | appeal, protest, withdraw, uphold, amend | accepted
        accept try judge appeal | quash-investigate, quash-retry, end | accepted
        accept try judge appeal | accept, try, judge, judge-returns, in-force, execute | WRONG_STAGE
        accept try judge protest withdraw | execute | accepted
        accept try judge protest withdraw | appeal, uphold, in-force, accept, complete | WRONG_STAGE
        accept try judge appeal uphold | execute | accepted
        accept try judge appeal uphold | appeal, in-force, judge, complete | WRONG_STAGE
        accept try judge appeal amend execute | complete | accepted
        accept try judge appeal amend execute | execute, appeal, in-force | WRONG_STAGE
        accept try judge in-force | execute | accepted
        accept try judge in-force | appeal, protest, in-force, judge, complete | WRONG_STAGE
        accept try judge in-force execute complete | complete, execute, appeal, accept | WRONG_STAGE
        accept try judge appeal end | accept, try, appeal, uphold, execute, in-force | WRONG_STAGE
        accept try judge appeal quash-retry | try, judge-returns | accepted
        accept try judge appeal quash-retry | postpone, judge | NOT_IN_THIS_STATE
        accept try judge appeal quash-retry | accept, appeal, uphold, execute, in-force | WRONG_STAGE
        accept try judge appeal quash-investigate | accept | accepted
        accept try judge appeal quash-investigate | try, judge, appeal, uphold, in-force | WRONG_STAGE
        """)
    void a_stage_allows_what_the_table_says(String path, String asked, String expected) {
        for (String one : asked.split(",")) {
            assertEquals(expected, outcome(ask(after(path), one.strip(), LATER, COURT)), one);
        }
    }

    @Test
    void a_row_of_a_register_that_does_not_fit_is_kept_and_moves_nothing() {
        var file = after("accept try judge");
        var before = file.state();
        assertEquals("accepted", outcome(ask(file, "execute", LATER, CaseFile.row("T01-TAND", 9))));
        assertEquals(before, file.state());
        assertEquals("accepted", outcome(ask(file, "in-force", LATER, COURT)));
    }

    @ParameterizedTest
    @CsvSource({
        "accept judge-returns accept, judge-returns, accept judge-returns accept try, panel-returns",
        "accept try panel-returns accept try, panel-returns, accept try panel-returns accept, judge-returns"
    })
    void judge_and_panel_return_the_file_once_each(String path, String first, String otherPath, String other) {
        var file = after(path);
        var again = ask(file, first, LATER, COURT);
        assertEquals("RETURNS_USED_UP", outcome(again));
        assertEquals("CPC 174(2)", refusal(again).article());
        assertEquals("accepted", outcome(ask(after(otherPath), other, LATER, COURT)));
    }

    @Test
    void a_judgment_takes_effect_only_after_the_time_to_protest() {
        var file = after("accept try judge");
        var early = refusal(ask(file, "in-force", 2 + 30, COURT));
        assertEquals("CONDITION_PERIOD_OVER", early.name());
        assertEquals("CPC 343", early.article());
        assertTrue(early.vietnamese().contains("Thời hạn 30 ngày (APP-03) phải đã hết."), early.vietnamese());
        assertEquals("accepted", outcome(ask(file, "in-force", 2 + 31, COURT)));
    }

    @Test
    void a_judgment_before_the_decision_to_try_names_its_article_and_what_is_lawful() {
        var refused = refusal(ask(after("accept"), "judge", LATER, COURT));
        assertEquals("CPC 326-327", refused.article());
        assertTrue(refused.vietnamese().contains("đưa vụ án ra xét xử"), refused.vietnamese());
        assertTrue(refused.english().contains("bring to trial"), refused.english());
    }

    @Test
    void a_quashed_judgment_gives_no_new_returns() {
        var file = after("accept judge-returns accept try judge appeal quash-retry");
        assertEquals("RETURNS_USED_UP", outcome(ask(file, "judge-returns", LATER, COURT)));
    }

    @Test
    void a_late_return_that_the_judgment_would_not_survive_is_refused_and_names_it() {
        var late = ask(after("accept try judge"), "judge-returns", 0, COURT);
        assertEquals("WRONG_STAGE", outcome(ask(after("accept try judge"), "judge-returns", 2, COURT)));
        assertEquals("LATER_DECISION_WOULD_NOT_FIT", outcome(late));
        assertTrue(
                refusal(late).english().startsWith("Document try-1 of 05/03/2024"),
                refusal(late).english());
    }

    @Test
    void a_late_postponement_takes_its_place_before_the_judgment() {
        assertEquals("accepted", outcome(ask(after("accept try judge"), "postpone", 1, COURT)));
    }

    @Test
    void a_refusal_says_what_is_possible_instead() {
        var refused = refusal(ask(after("accept try judge"), "execute", LATER, COURT));
        assertEquals("CPC 364", refused.article());
        assertTrue(refused.english().endsWith("What fits: Appealed; Protested; Judgment in force."), refused.english());
        assertTrue(refused.vietnamese().contains("Kháng cáo"), refused.vietnamese());
    }

    private static CaseFile after(String path) {
        var file = new CaseFile();
        int day = 0;
        for (String step : path.equals("nothing") ? List.<String>of() : List.of(path.split(" "))) {
            // Nothing takes effect before the time to protest is over.
            day += step.equals("in-force") ? 31 : 0;
            assertEquals("accepted", outcome(ask(file, step, day++, COURT)), step);
        }
        return file;
    }

    private static Refusal refusal(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).why();
    }
}
