package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.registers.row.Register;

class RefusedRowsTest {

    @Test
    void a_row_that_refers_to_a_refused_row_is_refused_too() {
        Plan plan = Folder.empty()
                .unit("T01", "")
                .theCase("VA-1", "2024-03-02", "2024-03-01")
                .accused("VA-1", "BC-1", "2024-03-05")
                .decision("2024-03-06", "investigation_concluded", "1/KL")
                .plan();
        assertRefused(
                plan,
                "accused.csv,2,unknown_reference,case_no",
                "cases.csv,2,date_order,instituted_on",
                "proceedings.csv,2,unknown_reference,case_no");
        assertEquals(2, plan.waiting().size());
    }

    @Test
    void units_that_never_came_keep_everything_waiting() {
        Plan plan = Folder.empty().theCase("VA-1", "2024-01-01", "").plan();
        assertRefused(plan, "cases.csv,2,unknown_reference,locality");
        assertEquals(
                "Cột locality: đơn vị “T01” chưa có hoặc đã bị từ chối.",
                plan.rejections().getFirst().message().vietnamese());
        assertEquals(
                List.of(), Folder.empty().unit("T01", "").plan(plan.after()).waiting());
    }

    @Test
    void a_key_twice_with_other_content_refuses_the_later_row_and_to_the_letter_counts_once() {
        Plan plan = Folder.empty()
                .unit("T01", "")
                .theCase("VA-1", "2024-01-01", "")
                .theCase("VA-1", "2024-01-02", "")
                .theCase("VA-1", "2024-01-01", "")
                .plan();
        assertRefused(plan, "cases.csv,3,duplicate_key,case_no");
        assertEquals(2, plan.rows().size());
    }

    @ParameterizedTest
    @CsvSource({"2024-02-30,''", "2024-03-02,2024-03-01"})
    void a_row_refused_for_its_own_fault_leaves_its_key_free(String registeredOn, String institutedOn) {
        Plan plan = Folder.empty()
                .unit("T01", "")
                .theCase("VA-1", registeredOn, institutedOn)
                .theCase("VA-1", "2024-03-01", "2024-03-01")
                .plan();
        assertEquals(1, plan.rejections().size());
        assertEquals(2, plan.rows().size());
    }

    @Test
    void a_row_refused_for_the_day_of_another_row_leaves_its_key_free() {
        Plan plan = Folder.withCase()
                .accused("VA-1", "BC-2", "2023-12-31")
                .accused("VA-1", "BC-2", "2024-01-02")
                .plan();
        assertRefused(plan, "accused.csv,3,date_order,accused_on");
        assertEquals(4, plan.rows().size());
    }

    @Test
    void a_row_that_waits_holds_its_key_in_its_file() {
        Plan plan = Folder.empty()
                .unit("T01", "")
                .accused("VA-1", "BC-1", "2024-01-02")
                .accused("VA-1", "BC-1", "2024-01-03")
                .plan();
        assertRefused(plan, "accused.csv,2,unknown_reference,case_no", "accused.csv,3,duplicate_key,case_no");
        assertEquals(1, plan.waiting().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PETITIONS|D,complaint,2024-02-01,T01,no,no,no,2024-01-31,,,,|accepted_on",
                "PETITIONS|D,complaint,2024-02-01,T01,no,no,no,,,2024-01-31,,|concluded_on",
                "SOURCES|N,crime_report,press,,,health,T01,2024-02-01,T01,2024-01-31,,,,|received_on",
                "SOURCES|N,crime_report,press,,,health,T01,2024-02-01,T01,2024-02-02,2024-02-01,,,|redirected_on",
                "SOURCES|N,crime_report,press,,,health,T01,2024-02-01,T01,2024-02-02,,suspended,2024-02-01,|decided_on",
                "CASES|V,case,,T01,health,corruption,2024-02-02,2024-02-01,,,old,,,,,|instituted_on",
                "CASES|V,case,,T01,health,corruption,2024-02-02,2024-02-02,,,old,,,,VA-1,2024-02-01|merged_on",
                "ACCUSED|VA-1,B,,,2023-12-31,,,no,no,none,|accused_on",
                "PROCEEDINGS|VA-1,,2023-12-31,investigation_extended,T01,1,2|decided_on",
                "TRANSFERS|C,case,VA-1,T01,T01,2024-02-02,1,2024-02-01,,,|received_on",
                "TRANSFERS|C,case,VA-1,T01,T01,2024-02-02,1,2024-02-03,accepted,2024-02-02,|outcome_on",
                "APPRAISALS|G,VA-1,expertise,2024-02-02,2024-02-01,T01,,,,|received_on",
                "APPRAISALS|G,VA-1,expertise,2024-02-02,2024-02-03,T01,,,2024-02-02,|concluded_on",
                "OBLIGATIONS|O,VA-1,BC-1,fine,state,5,2024-02-02,2024-02-01,,|enforceable_on",
                "OBLIGATIONS|O,VA-1,BC-1,fine,state,5,2024-02-02,,5,2024-02-01|reduced_on",
                "SUPERVISION|VA-1,province,complex,2023-12-31,,,|listed_on",
                "SUPERVISION|VA-1,province,complex,2024-02-02,,2024-02-01,|delisted_on",
                "DIRECTIVES|K,2024-02-02,meeting,T01,T01,,,2024-02-01,,,,,|due_on",
                "DIRECTIVES|K,2024-02-02,meeting,T01,T01,,,,,2024-02-01,,,|reported_on",
                "DIRECTIVES|K,2024-02-02,meeting,T01,T01,,,,,,,2024-02-01,|cancelled_on",
                "DIRECTIVES|K,2024-02-02,meeting,T01,T01,,,,,2024-02-04,2024-02-03,,|verified_on"
            })
    void days_that_stand_the_wrong_way_round_are_refused(Register register, String cells, String column) {
        Plan plan = Folder.withCase().row(register, cells).plan();
        assertEquals(1, plan.rejections().size(), () -> plan.rejections().toString());
        assertEquals("date_order", plan.rejections().getFirst().fault().code());
        assertEquals(column, plan.rejections().getFirst().column());
    }

    @Test
    void days_of_measures_and_recoveries_keep_their_order_with_other_rows() {
        Plan plan = Folder.withCase()
                .row(Register.ASSETS, "TS-1,VA-1,BC-1,money,,2024-02-01,5")
                .row(Register.ASSET_MEASURES, "TS-1,seizure,2024-02-02,5,T01,2024-02-01,released")
                .row(Register.OBLIGATIONS, "NV-1,VA-1,BC-1,fine,state,5,2024-02-02,,,")
                .row(Register.RECOVERIES, "R-1,NV-1,2023-12-31,voluntary,5,")
                .row(Register.RECOVERIES, "R-2,NV-1,2024-01-01,voluntary,5,2023-12-31")
                .row(Register.RECOVERIES, "R-3,NV-1,2024-01-01,voluntary,5,")
                .plan();
        assertRefused(
                plan,
                "asset_measures.csv,2,date_order,ended_on",
                "recoveries.csv,2,date_order,received_on",
                "recoveries.csv,3,date_order,reversed_on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SOURCES|N,crime_report,press,,,health,T01,2024-02-01,,,,suspended,2024-01-01,",
                "TRANSFERS|C,case,VA-1,T01,T01,2024-02-02,1,,accepted,2024-02-01,",
                "PETITIONS|D,complaint,2024-02-01,T01,no,no,no,,2024-01-31,,,",
                "DISCIPLINE|K,BC-1,VA-1,party,warning,2020-01-01",
                "DIRECTIVES|K,2024-02-02,meeting,T01,T01,,,,,,2024-02-01,,",
                "ACCUSED|VA-1,B,,,2024-01-01,,,no,no,none,"
            })
    void what_the_table_does_not_name_is_never_refused(Register register, String cells) {
        assertEquals(List.of(), Folder.withCase().row(register, cells).plan().rejections());
    }

    @Test
    void the_accused_of_a_separated_case_may_be_charged_before_the_separation_and_not_before_the_parent() {
        Plan plan = Folder.withCase()
                .separated("VA-2", "2024-06-01", "2024-06-01", "VA-1")
                .accused("VA-2", "BC-1", "2024-01-05")
                .accused("VA-2", "BC-2", "2023-12-31")
                .plan();
        assertRefused(plan, "accused.csv,4,date_order,accused_on");
    }

    @Test
    void a_body_returns_a_file_as_often_as_the_law_allows() {
        Folder folder = Folder.withCase();
        for (int round = 1; round <= 3; round++) {
            folder.decision("2024-0%d-01".formatted(round + 1), "investigation_concluded", round + "/KL");
            folder.decision(
                    "2024-0%d-02".formatted(round + 1),
                    "returned_for_further_investigation",
                    round + "/TH",
                    "procuracy");
        }
        Plan plan = folder.plan();
        assertRefused(plan, "proceedings.csv,7,illegal_transition,decision");
        assertTrue(plan.rejections().getFirst().message().vietnamese().contains("đủ số lần"));
    }

    @Test
    void a_case_without_institution_takes_no_decision() {
        Plan plan = Folder.empty()
                .unit("T01", "")
                .theCase("VA-1", "2024-01-01", "")
                .decision("2024-02-01", "investigation_extended", "1", "2")
                .plan();
        assertRefused(plan, "proceedings.csv,2,illegal_transition,decision");
    }

    @Test
    void references_that_turn_in_a_circle_are_there() {
        Plan plan = Folder.empty().unit("T01", "T02").unit("T02", "T01").plan();
        assertEquals(List.of(), plan.rejections());
        assertEquals(2, plan.rows().size());
    }

    @Test
    void a_long_chain_of_references_is_planned_from_its_root_or_falls_with_it() {
        int length = 20_000;
        Folder chain = Folder.empty();
        IntStream.iterate(length, i -> i > 0, i -> i - 1).forEach(i -> chain.unit("U" + i, "U" + (i - 1)));
        Plan without = chain.plan();
        assertEquals(length, without.waiting().size());
        Plan with = Folder.empty().unit("U0", "").plan(without.after());
        assertEquals(length + 1, with.rows().size());
        assertEquals("U0", with.rows().getFirst().row().key().toString());
        assertEquals("U" + length, with.rows().getLast().row().key().toString());
    }

    static void assertRefused(Plan plan, String... expected) {
        assertEquals(
                List.of(expected),
                plan.rejections().stream()
                        .map(rejection -> "%s,%d,%s,%s"
                                .formatted(
                                        rejection.file(),
                                        rejection.line(),
                                        rejection.fault().code(),
                                        rejection.column()))
                        .toList());
    }
}
