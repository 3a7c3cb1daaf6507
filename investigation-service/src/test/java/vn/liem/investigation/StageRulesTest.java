package vn.liem.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.PROCURACY;
import static vn.liem.investigation.CaseFile.document;
import static vn.liem.investigation.CaseFile.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ExtendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ReopenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ResumeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.investigation.prosecution.ProsecutionCommand.ExtendReview;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.investigation.prosecution.ProsecutionCommand.ResumeProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.ReturnForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.SuspendProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.TerminateProsecution;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.ServicePart;

/** Which decision each stage allows: in the system and from a register alike, for this is what a register is refused too. */
class StageRulesTest {

    private static final int NEXT_DAY = 20;
    private static final Map<String, List<String>> PATHS = Map.ofEntries(
            Map.entry("nothing", List.of()),
            Map.entry("underway", List.of("open")),
            Map.entry("suspended", List.of("open", "suspend")),
            Map.entry("terminated", List.of("open", "terminate")),
            Map.entry("concluded", List.of("open", "conclude")),
            Map.entry("halted", List.of("open", "conclude", "halt")),
            Map.entry("dropped", List.of("open", "conclude", "drop")),
            Map.entry("given-back", List.of("open", "conclude", "give-back")),
            Map.entry("indicted", List.of("open", "conclude", "indict")),
            Map.entry("reopened", List.of("open", "conclude", "indict", "reopen")));

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing | open | accepted
        nothing | extend, suspend, resume, terminate, conclude, reopen | WRONG_STAGE
        nothing | lengthen, give-back, halt, go-on, drop, indict | WRONG_STAGE
        underway | extend, suspend, terminate, conclude | accepted
        underway | open, resume, reopen, requash | WRONG_STAGE
        underway | lengthen, give-back, halt, go-on, drop, indict | WRONG_STAGE
        suspended | resume | accepted
        suspended | open, extend, suspend, terminate, conclude, reopen | WRONG_STAGE
        suspended | lengthen, give-back, halt, go-on, drop, indict | WRONG_STAGE
        terminated | open, extend, suspend, resume, terminate, conclude, reopen | WRONG_STAGE
        terminated | lengthen, give-back, halt, go-on, drop, indict | WRONG_STAGE
        concluded | lengthen, give-back, halt, drop, indict, reopen | accepted
        concluded | open, extend, suspend, resume, terminate, conclude, go-on | WRONG_STAGE
        concluded | requash | WRONG_STAGE
        halted | go-on | accepted
        halted | lengthen, give-back, halt, drop, indict, conclude, reopen | WRONG_STAGE
        dropped | lengthen, give-back, halt, go-on, drop, indict, reopen, extend | WRONG_STAGE
        given-back | suspend, terminate, conclude | accepted
        given-back | open, resume, reopen, lengthen, give-back, indict | WRONG_STAGE
        indicted | reopen, requash | accepted
        indicted | lengthen, give-back, halt, drop, indict | NOT_IN_THIS_STATE
        indicted | open, extend, suspend, resume, terminate, conclude, go-on | WRONG_STAGE
        reopened | suspend, terminate, conclude | accepted
        reopened | open, resume, reopen, requash, give-back, indict | WRONG_STAGE
        """)
    void a_stage_allows_what_the_table_says(String stage, String asked, String expected) {
        for (String one : asked.split(",")) {
            assertEquals(expected, outcome(ask(caseThat(stage), one.strip(), POLICE)), one);
        }
    }

    @Test
    void a_row_of_a_register_that_does_not_fit_is_kept_and_moves_nothing() {
        var file = caseThat("suspended");
        var before = file.state();
        accepted(ask(file, "conclude", CaseFile.row("T01-CQDT", 2)));
        assertEquals(before, file.state());
        assertEquals("accepted", outcome(ask(file, "resume", POLICE)));
    }

    @Test
    void the_procuracy_returns_a_file_twice_and_no_more() {
        var file = caseThat("concluded");
        for (int round = 1; round <= 2; round++) {
            int day = 2 * round;
            accepted(
                    file.prosecution(at -> new ReturnForFurtherInvestigation(document("T" + day, day, PROCURACY), at)));
            accepted(file.investigation(at -> new ConcludeInvestigation(document("K" + day, day + 1, POLICE), at)));
        }
        var third = file.prosecution(at -> new ReturnForFurtherInvestigation(document("T9", NEXT_DAY, PROCURACY), at));
        assertEquals("RETURNS_USED_UP", outcome(third));
        assertEquals("CPC 174(2)", refusal(third).article());
        assertEquals(3, file.state().round());
    }

    @Test
    void a_court_that_returned_the_file_twice_is_not_heard_a_third_time() {
        var file = caseThat("reopened");
        accepted(file.investigation(at -> new ConcludeInvestigation(document("K5", 5, POLICE), at)));
        accepted(file.prosecution(at -> new Indict(document("C6", 6, PROCURACY), at)));
        assertEquals("RETURNS_USED_UP", outcome(ask(file, "reopen", POLICE)));
        assertEquals("accepted", outcome(ask(file, "reopen-by-panel", POLICE)));
    }

    @Test
    void a_return_by_the_procuracy_opens_the_next_round_by_itself() {
        var file = caseThat("concluded");
        accepted(file.prosecution(at -> new ReturnForFurtherInvestigation(document("T2", 2, PROCURACY), at)));
        assertEquals(2, file.state().round());
        var cause = new Cause(
                ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION,
                Optional.of(ReturningBody.PROCURACY),
                "T2",
                "T01-VKS",
                CaseFile.MONDAY.plusDays(2));
        assertEquals("nothing", outcome(file.investigation(at -> new ReopenInvestigation(cause, POLICE, at))));
    }

    @Test
    void further_investigation_is_not_extended() {
        var file = caseThat("given-back");
        var asked = document("G9", NEXT_DAY, PROCURACY);
        var extension = file.investigation(at -> new ExtendInvestigation(asked, at, Optional.of(1), List.of()));
        assertEquals("NOT_IN_THIS_STATE", outcome(extension));
        assertEquals("CPC 172", refusal(extension).article());
        assertTrue(
                refusal(extension).vietnamese().contains("kết luận điều tra bổ sung"),
                refusal(extension).vietnamese());
    }

    @Test
    void an_institution_does_not_reopen_an_investigation() {
        var cause = new Cause(
                ProceduralDecision.INSTITUTED, Optional.empty(), "X1", "T01-CQDT", CaseFile.MONDAY.plusDays(9));
        assertEquals(
                "NOT_A_CAUSE_TO_REOPEN",
                outcome(caseThat("indicted").investigation(at -> new ReopenInvestigation(cause, POLICE, at))));
    }

    @Test
    void a_refusal_says_what_is_possible_instead() {
        var refused = refusal(ask(caseThat("suspended"), "conclude", POLICE));
        assertEquals("CPC 232, 233", refused.article());
        assertTrue(refused.english().endsWith("What fits: Investigation resumed."), refused.english());
        assertTrue(refused.vietnamese().contains("Phục hồi điều tra"), refused.vietnamese());
    }

    @Test
    void a_late_suspension_that_a_conclusion_would_not_survive_is_refused_and_names_it() {
        var file = caseThat("concluded");
        var late = file.investigation(
                at -> new SuspendInvestigation(document("S0", 0, POLICE), at, Optional.of(SuspensionGround.A)));
        assertEquals("LATER_DECISION_WOULD_NOT_FIT", outcome(late));
        assertTrue(
                refusal(late).english().startsWith("Document K1 of 05/03/2024"),
                refusal(late).english());
        assertTrue(refusal(late).vietnamese().startsWith("Văn bản số K1 ngày 05/03/2024"));
    }

    @Test
    void a_late_extension_takes_its_place_by_its_day() {
        var file = caseThat("concluded");
        accepted(file.investigation(
                at -> new ExtendInvestigation(document("G0", 0, POLICE), at, Optional.of(2), List.of())));
        assertEquals("INVESTIGATION", stageOn(file, 0));
        assertEquals("PROSECUTION", stageOn(file, 1));
    }

    private static String stageOn(CaseFile file, int day) {
        return ServicePart.of(OwningService.INVESTIGATION)
                .stateOn(CaseFile.MONDAY.plusDays(day), file.entries())
                .stage()
                .orElseThrow()
                .name();
    }

    private static CaseFile caseThat(String stands) {
        var file = new CaseFile();
        int day = 0;
        for (String step : PATHS.getOrDefault(stands, List.of())) {
            accepted(ask(file, step, POLICE, day++));
        }
        return file;
    }

    private static Decision<?> ask(CaseFile file, String what, Basis basis) {
        return ask(file, what, basis, NEXT_DAY);
    }

    private static Decision<?> ask(CaseFile file, String what, Basis basis, int day) {
        DecisionAsked asked = document(letter(what) + day, day, basis);
        return switch (what) {
            case "open" -> file.investigation(at -> new OpenInvestigation(asked, at));
            case "extend" -> file.investigation(at -> new ExtendInvestigation(asked, at, Optional.of(2), List.of()));
            case "suspend" ->
                file.investigation(at -> new SuspendInvestigation(asked, at, Optional.of(SuspensionGround.C)));
            case "resume" -> file.investigation(at -> new ResumeInvestigation(asked, at));
            case "terminate" -> file.investigation(at -> new TerminateInvestigation(asked.restingOn("157_2"), at));
            case "conclude" -> file.investigation(at -> new ConcludeInvestigation(asked, at));
            case "reopen", "reopen-by-panel" -> {
                var by = what.equals("reopen") ? ReturningBody.JUDGE : ReturningBody.PANEL;
                yield file.investigation(at -> new ReopenInvestigation(
                        cause(asked, ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION, Optional.of(by)),
                        basis,
                        at));
            }
            case "requash" ->
                file.investigation(at -> new ReopenInvestigation(
                        cause(asked, ProceduralDecision.QUASHED_FOR_REINVESTIGATION, Optional.empty()), basis, at));
            case "lengthen" -> file.prosecution(at -> new ExtendReview(asked, at, Optional.of(10), List.of()));
            case "give-back" -> file.prosecution(at -> new ReturnForFurtherInvestigation(asked, at));
            case "halt" -> file.prosecution(at -> new SuspendProsecution(asked.restingOn("247_1_a"), at));
            case "go-on" -> file.prosecution(at -> new ResumeProsecution(asked, at));
            case "drop" -> file.prosecution(at -> new TerminateProsecution(asked.restingOn("157_2"), at));
            case "indict" -> file.prosecution(at -> new Indict(asked, at));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static Cause cause(DecisionAsked asked, ProceduralDecision decision, Optional<ReturningBody> returnedBy) {
        return new Cause(decision, returnedBy, asked.key().documentNo(), "T01-TAND", asked.decidedOn());
    }

    private static String letter(String what) {
        return switch (what) {
            case "conclude" -> "K";
            case "give-back" -> "T";
            case "indict" -> "C";
            default -> what.toUpperCase(Locale.ROOT);
        };
    }

    private static void accepted(Decision<?> decision) {
        assertEquals("accepted", outcome(decision));
    }

    private static Refusal refusal(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).why();
    }
}
