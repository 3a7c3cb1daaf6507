package vn.liem.registers.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.known.Known;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.plan.Planner;

class OddAmongItselfTest {

    private static final String UNITS = """
            unit_code,name_vi,name_en,kind,level,parent_code
            T01,,,province,province,
            T01-NC,,,internal_affairs,province,T01
            T01-GD,,,expertise,province,T01
            """;
    private static final String CASES = """
            case_no,item_type,title,locality,field,offence_group,registered_on,instituted_on,offence_article,offence_clause,\
            violation_period,loss_amount,loss_determined_on,parent_case_no,merged_into,merged_on
            VA-1,case,,T01,health,corruption,2024-01-01,2024-01-01,353,1,old,,,,,
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-01,2024-03-01,2024-02-20,2024-02-22,,1|''",
                "2024-02-01,2024-02-01,,,,0|extended_to_no_later_day",
                ",2024-02-01,,,,0|extended_to_no_later_day",
                "2024-02-01,,,2024-02-22,,0|verified_without_report",
                ",,2024-02-20,2024-02-22,2024-02-23,0|verified_and_cancelled"
            })
    void what_a_directive_says_of_itself_is_found_and_refuses_nothing(String cells, String rule) {
        Plan plan = plan("directives.csv", """
                directive_no,issued_on,source,issued_by,addressed_to,subject_no,title,due_on,extended_to,reported_on,\
                verified_on,cancelled_on,urges
                KL-1,2024-01-08,meeting,T01-NC,T01-GD,VA-1,,""" + cells + "\n");
        assertEquals(List.of(), plan.rejections());
        assertEquals(rule, ruleOn(plan));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "expertise,2024-02-05,2024-02-12,T01-GD,2024-05-20,12,2024-06-03,|''",
                "expertise,2024-02-05,,T01-GD,,,2024-06-03,|concluded_without_receipt",
                "expertise,2024-02-05,2024-02-12,T01-GD,2024-02-04,,,|due_before_request",
                "valuation,2024-02-05,2024-02-12,T01-GD,,,,|valuation_without_day",
                "expertise,2024-02-05,2024-02-12,T01-GD,,30,2024-02-22,|waited_longer_than_it_took"
            })
    void what_a_request_for_expertise_says_of_itself_is_found_and_refuses_nothing(String cells, String rule) {
        Plan plan = plan("appraisals.csv", """
                request_no,case_no,kind,requested_on,received_on,body_unit,due_on,awaiting_days,concluded_on,delay_reason
                GD-1,VA-1,""" + cells + "\n");
        assertEquals(List.of(), plan.rejections());
        assertEquals(rule, ruleOn(plan));
    }

    /** The one rule that is found on the second line; empty where there is none. */
    private static String ruleOn(Plan plan) {
        return String.join(
                ",",
                plan.findings().stream()
                        .filter(finding -> finding.caseNo().equals("VA-1"))
                        .map(Finding::rule)
                        .filter(rule -> !rule.equals(OffenceClassUnknown.RULE))
                        .toList());
    }

    private static Plan plan(String file, String rows) {
        Map<String, byte[]> files = new java.util.TreeMap<>();
        Map.of("units.csv", UNITS, "cases.csv", CASES, file, rows)
                .forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        return Planner.plan(Known.nothing(), RegisterFolder.of(files));
    }
}
