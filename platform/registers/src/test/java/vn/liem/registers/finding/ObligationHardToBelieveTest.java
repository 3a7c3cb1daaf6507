package vn.liem.registers.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.known.Known;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.plan.Planner;

class ObligationHardToBelieveTest {

    private static final String UNITS = """
            unit_code,name_vi,name_en,kind,level,parent_code
            T01,,,province,province,
            """;
    private static final String CASES = """
            case_no,item_type,title,locality,field,offence_group,registered_on,instituted_on,offence_article,offence_clause,\
            violation_period,loss_amount,loss_determined_on,parent_case_no,merged_into,merged_on
            VA-1,case,,T01,health,corruption,2024-01-01,2024-01-01,353,1,old,,,,,
            """;
    private static final String ACCUSED = """
            case_no,person_no,full_name,birth_year,accused_on,offence_article,offence_clause,official,party_member,managed_by,position
            VA-1,BC-1,,,2024-01-02,353,1,no,no,none,
            """;
    private static final String HEADER =
            "obligation_no,case_no,debtors,kind,beneficiary,amount,fixed_on,enforceable_on,reduced_amount,reduced_on\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "100,2024-05-01,,100,2024-06-01|-",
                "0,2024-05-01,,,|nothing_owed 2024-05-01",
                "100,2024-05-01,,101,2024-06-01|reduced_by_more_than_fixed 2024-06-01",
                "100,2024-05-01,,50,|reduction_incomplete 2024-05-01",
                "100,2024-05-01,,,2024-06-01|reduction_incomplete 2024-06-01"
            })
    void a_row_stands_and_what_can_hardly_be_meant_is_found(String row, String expected) {
        Plan plan = plan(HEADER + "NV-1,VA-1,BC-1,restitution,state," + row + "\n");
        assertEquals(List.of(), plan.rejections());
        assertEquals(
                Optional.ofNullable(expected).stream().toList(),
                plan.findings().stream()
                        .map(finding -> finding.rule() + " " + finding.day().orElseThrow())
                        .toList());
    }

    @Test
    void a_day_without_its_century_is_found_in_this_register_too() {
        Plan plan = plan(HEADER + "NV-1,VA-1,BC-1,restitution,state,100,2024-05-01,2924-06-01,,\n");
        assertEquals(
                List.of("day_hard_to_believe"),
                plan.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void the_registers_of_a_province_say_nothing_of_the_kind() {
        List<String> rules = Planner.plan(Known.nothing(), SampleRegisters.PROVINCE.registers()).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("reduc") || rule.equals("nothing_owed"))
                .toList();
        assertEquals(List.of(), rules);
    }

    private static Plan plan(String obligations) {
        return Planner.plan(
                Known.nothing(),
                RegisterFolder.of(Map.of(
                        "units.csv", UNITS.getBytes(UTF_8),
                        "cases.csv", CASES.getBytes(UTF_8),
                        "accused.csv", ACCUSED.getBytes(UTF_8),
                        "obligations.csv", obligations.getBytes(UTF_8))));
    }
}
