package vn.liem.procedure.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.liem.procedure.file.ProfileFolder;

class DecisionTableTest {

    private static final DecisionTable TABLE = DecisionTable.vietnam();
    private static final String FILE =
            ProfileFolder.VIETNAM.text(DecisionTable.FILE).orElseThrow();

    /** The table as the register format states it, written down a second time. */
    private static final String AS_THE_REGISTERS_STATE_IT = """
            instituted MATTER INVESTIGATION
            investigation_extended INVESTIGATION INVESTIGATION
            investigation_suspended INVESTIGATION INVESTIGATION_SUSPENDED
            investigation_resumed INVESTIGATION_SUSPENDED INVESTIGATION
            investigation_terminated INVESTIGATION TERMINATED
            investigation_concluded INVESTIGATION PROSECUTION
            prosecution_extended PROSECUTION PROSECUTION
            returned_for_further_investigation PROSECUTION,TRIAL INVESTIGATION
            prosecution_suspended PROSECUTION PROSECUTION_SUSPENDED
            prosecution_resumed PROSECUTION_SUSPENDED PROSECUTION
            prosecution_terminated PROSECUTION TERMINATED
            indicted PROSECUTION PROSECUTION
            court_accepted PROSECUTION TRIAL
            trial_decided TRIAL TRIAL
            hearing_postponed TRIAL TRIAL
            judged TRIAL JUDGED
            appealed JUDGED,APPEAL APPEAL
            protested JUDGED,APPEAL APPEAL
            appeal_withdrawn APPEAL IN_FORCE
            appellate_upheld APPEAL IN_FORCE
            appellate_amended APPEAL IN_FORCE
            quashed_for_reinvestigation APPEAL INVESTIGATION
            quashed_for_retrial APPEAL TRIAL
            appellate_terminated APPEAL TERMINATED
            in_force JUDGED IN_FORCE
            execution_ordered IN_FORCE EXECUTION
            execution_completed EXECUTION CLOSED
            """;

    @Test
    void every_decision_may_be_taken_where_the_registers_say_and_leads_where_they_say() {
        var stated = AS_THE_REGISTERS_STATE_IT.lines().toList();
        var held = TABLE.inOrder().stream()
                .map(rule -> "%s %s %s"
                        .formatted(
                                rule.decision().code(),
                                rule.from().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                                rule.to()))
                .toList();
        assertEquals(stated, held);
    }

    @Test
    void file_and_enum_name_the_same_decisions_each_once() throws Exception {
        var codes = new ObjectMapper().readTree(FILE).findValuesAsText("decision");
        assertEquals(
                Arrays.stream(ProceduralDecision.values())
                        .map(ProceduralDecision::code)
                        .toList(),
                codes);
        codes.forEach(code ->
                assertEquals(Optional.of(code), ProceduralDecision.ofCode(code).map(ProceduralDecision::code)));
        assertEquals(Optional.empty(), ProceduralDecision.ofCode("pardoned"));
    }

    @Test
    void every_decision_names_transitions_that_the_profile_has() throws Exception {
        var known = new HashSet<>(new ObjectMapper()
                .readTree(ProfileFolder.VIETNAM.text("transitions.json").orElseThrow())
                .findValuesAsText("id"));
        TABLE.inOrder()
                .forEach(rule -> assertTrue(
                        known.containsAll(rule.transitions()),
                        () -> rule.decision().code() + " names " + rule.transitions()));
    }

    @Test
    void every_stage_but_the_matter_is_reached_by_some_decision() {
        var reached = EnumSet.noneOf(CaseStage.class);
        TABLE.inOrder().forEach(rule -> reached.add(rule.to()));
        assertEquals(EnumSet.complementOf(EnumSet.of(CaseStage.MATTER)), reached);
    }

    @Test
    void returns_are_capped_at_two_for_the_procuracy_and_one_for_judge_and_panel() {
        var caps = TABLE.rule(ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION).caps().stream()
                .collect(Collectors.toMap(ReturnCap::body, ReturnCap::most));
        assertEquals(Map.of(ReturningBody.PROCURACY, 2, ReturningBody.JUDGE, 1, ReturningBody.PANEL, 1), caps);
    }

    @Test
    void a_return_belongs_to_the_service_of_the_body_that_returns() {
        var rule = TABLE.rule(ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION);
        assertEquals(OwningService.INVESTIGATION, rule.serviceOf(Taken.returnedBy(ReturningBody.PROCURACY)));
        assertEquals(OwningService.TRIAL, rule.serviceOf(Taken.returnedBy(ReturningBody.JUDGE)));
        assertEquals(OwningService.TRIAL, rule.serviceOf(Taken.returnedBy(ReturningBody.PANEL)));
    }

    @Test
    void a_missing_row_and_an_unknown_stage_are_both_told() {
        var spoilt = FILE.replace("\"decision\": \"judged\"", "\"decision\": \"pardoned\"")
                .replaceFirst("\"to\": \"CLOSED\"", "\"to\": \"FORGOTTEN\"");
        var faults = DecisionTable.read(spoilt).faults();
        assertEquals(
                Set.of("pardoned", "judged", "execution_completed"),
                faults.stream().map(fault -> fault.row()).collect(Collectors.toSet()));
        assertTrue(faults.toString().contains("to is not one of the listed words: FORGOTTEN"));
    }

    @Test
    void a_return_without_caps_is_told() {
        var spoilt = FILE.replaceFirst("\"caps\": \\[\\{.*?}]", "\"caps\": []");
        assertEquals(
                List.of("returned_for_further_investigation"),
                DecisionTable.read(spoilt).faults().stream()
                        .map(fault -> fault.row())
                        .toList());
    }

    @Test
    void a_file_that_is_no_list_is_told_as_a_whole() {
        assertTrue(
                DecisionTable.read("{").faults().getFirst().toString().startsWith("decisions.json, row -: not JSON"));
        assertFalse(DecisionTable.read("{}").faults().isEmpty());
    }

    @Test
    void no_table_lacks_a_rule() {
        assertThrows(IllegalArgumentException.class, () -> DecisionTable.of(List.of()));
    }
}
