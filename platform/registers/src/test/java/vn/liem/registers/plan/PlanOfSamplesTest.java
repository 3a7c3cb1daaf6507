package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.procedure.Wording;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.RowKey;

class PlanOfSamplesTest {

    @Test
    void the_bad_rows_are_refused_by_file_line_and_code_and_no_others() {
        Plan plan = Planner.plan(Known.nothing(), SampleRegisters.BAD_ROWS.registers());
        var found = plan.rejections().stream()
                .map(rejection -> "%s,%d,%s"
                        .formatted(
                                rejection.file(),
                                rejection.line(),
                                rejection.fault().code()))
                .toList();
        assertEquals(SampleRegisters.BAD_ROWS.expectedRejections(), found);
    }

    @Test
    void what_is_left_of_the_bad_rows_is_the_province() {
        var province = Planner.plan(Known.nothing(), SampleRegisters.PROVINCE.registers());
        var rest = Planner.plan(Known.nothing(), SampleRegisters.BAD_ROWS.registers());
        assertEquals(rows(province.after()), rows(rest.after()));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void a_sound_folder_is_accepted_whole(SampleRegisters set) {
        Plan plan = Planner.plan(Known.nothing(), set.registers());
        assertEquals(List.of(), plan.rejections());
        assertEquals(List.of(), plan.waiting());
        assertEquals(List.of(), plan.unknownFiles());
        assertEquals(List.of(), plan.unknownColumns());
        assertTrue(plan.rows().stream().allMatch(PlannedRow.New.class::isInstance));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_folder_again_changes_nothing_and_says_the_same(SampleRegisters set) {
        Plan first = Planner.plan(Known.nothing(), set.registers());
        Plan second = Planner.plan(first.after(), set.registers());
        assertEquals(List.of(), second.rows());
        assertEquals(rows(first.after()), rows(second.after()));
        assertEquals(first.waiting(), second.waiting());
        assertEquals(
                RejectionsCsv.of(first.rejections(), first.files(), Wording::vietnamese),
                RejectionsCsv.of(second.rejections(), second.files(), Wording::vietnamese));
        assertEquals(first.findings(), second.findings());
    }

    @ParameterizedTest
    @EnumSource
    void each_planned_row_comes_after_what_it_refers_to_and_the_decisions_of_a_case_in_their_order(
            SampleRegisters set) {
        Plan plan = Planner.plan(Known.nothing(), set.registers());
        Set<RowKey> planned = new HashSet<>();
        plan.rows().forEach(row -> planned.add(row.row().key()));
        Set<RowKey> done = new HashSet<>();
        Map<String, ProceedingRow> last = new HashMap<>();
        for (PlannedRow row : plan.rows()) {
            for (Reference reference : row.row().references()) {
                assertTrue(
                        done.contains(reference.target()) || !planned.contains(reference.target()),
                        () -> row + " before " + reference);
            }
            done.add(row.row().key());
            if (row.row() instanceof ProceedingRow decision) {
                ProceedingRow before = last.put(decision.caseNo(), decision);
                assertFalse(before != null && decision.decidedOn().isBefore(before.decidedOn()), row::toString);
            }
        }
    }

    @Test
    void a_bad_row_is_told_in_both_languages_and_without_a_name() {
        Plan plan = Planner.plan(Known.nothing(), SampleRegisters.BAD_ROWS.registers());
        for (Rejection rejection : plan.rejections()) {
            String said = rejection.message().vietnamese() + rejection.message().english();
            assertFalse(rejection.message().vietnamese().isBlank());
            assertFalse(rejection.message().english().isBlank());
            assertFalse(said.contains("Thanh") || said.contains("bệnh viện") || said.contains("không số"), said);
        }
    }

    static Set<KnownRowContent> rows(Known known) {
        Set<KnownRowContent> rows = new HashSet<>();
        for (KnownRow row : known.accepted()) {
            rows.add(new KnownRowContent(row.row().key(), row.row().texts()));
        }
        return rows;
    }

    record KnownRowContent(RowKey key, List<String> texts) {}
}
