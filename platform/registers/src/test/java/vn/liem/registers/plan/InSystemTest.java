package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.registers.plan.RefusedRowsTest.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.liem.registers.finding.Finding;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.UnitRow;

/** What people have recorded in the system meets the references of a folder and takes part in the timelines of its cases. */
class InSystemTest {

    private static final Folder INVESTIGATED =
            Folder.withCase().decision("2024-03-01", "investigation_concluded", "1/KL");

    @Test
    void a_reference_is_met_by_what_was_recorded_in_the_system() {
        Known known = Known.nothing().with(recorded(Folder.withCase(), _ -> true));
        Plan plan = Folder.empty()
                .accused("VA-1", "BC-2", "2024-01-06")
                .decision("2024-03-01", "investigation_concluded", "1/KL")
                .plan(known);
        assertEquals(List.of(), plan.rejections());
        assertEquals(2, plan.rows().size());
    }

    @Test
    void the_timeline_of_a_case_holds_the_decisions_taken_in_the_system() {
        Folder folder = Folder.empty().decision("2024-04-01", "indicted", "2/CT");
        Known without = Known.nothing().with(recorded(Folder.withCase(), _ -> true));
        assertRefused(folder.plan(without), "proceedings.csv,2,illegal_transition,decision");
        Known known = Known.nothing().with(recorded(INVESTIGATED, _ -> true));
        assertEquals(List.of(), folder.plan(known).rejections());
    }

    @Test
    void a_case_that_was_imported_as_a_matter_and_instituted_in_the_system_takes_decisions_of_registers() {
        Known imported =
                Folder.empty().unit("T01", "").theCase("VA-1", "2024-01-01", "").known();
        Folder folder = Folder.empty().decision("2024-03-01", "investigation_concluded", "1/KL");
        assertRefused(folder.plan(imported), "proceedings.csv,2,illegal_transition,decision");
        Known instituted = imported.with(recorded(Folder.withCase(), CaseRow.class::isInstance));
        Plan plan = folder.plan(instituted);
        assertEquals(List.of(), plan.rejections());
        assertInstanceOf(PlannedRow.New.class, plan.rows().getFirst());
        assertEquals(imported.accepted().size() + 1, plan.after().accepted().size());
    }

    @Test
    void a_body_that_the_register_describes_as_the_system_does_changes_nothing() {
        Known known = Known.nothing().with(recorded(Folder.withCase(), UnitRow.class::isInstance));
        Plan plan = Folder.empty().unit("T01", "").plan(known);
        assertEquals(List.of(), plan.rows());
        assertEquals(1, plan.unchanged().size());
        assertEquals(List.of(), plan.findings());
    }

    @Test
    void a_body_that_the_register_describes_otherwise_is_corrected_and_the_clerk_is_told_in_what() {
        Known known = Known.nothing().with(recorded(Folder.withCase(), UnitRow.class::isInstance));
        Plan plan = Folder.empty()
                .row(vn.liem.registers.row.Register.UNITS, "T01,Tỉnh,,court,province,")
                .plan(known);
        var correction =
                assertInstanceOf(PlannedRow.Correction.class, plan.rows().getFirst());
        assertInstanceOf(Origin.Live.class, correction.earlier().origin());
        assertInstanceOf(Origin.Imported.class, correction.known().origin());
        Finding found = plan.findings().getFirst();
        assertEquals("corrects_system_record", found.rule());
        assertTrue(found.message().english().contains("name_vi, kind"), found.message()::english);
        assertTrue(found.day().isEmpty());
    }

    @Test
    void what_a_body_decided_in_the_system_stands_whatever_a_register_says_under_its_number() {
        Known known = Known.nothing().with(recorded(INVESTIGATED, _ -> true));
        Plan plan = Folder.empty()
                .decision("2024-03-02", "investigation_concluded", "1/KL")
                .plan(known);
        assertEquals(List.of(), plan.rows());
        assertEquals(1, plan.unchanged().size());
        Finding found = plan.findings().getFirst();
        assertEquals("system_record_stands", found.rule());
        assertTrue(found.message().english().contains("decided_on"), found.message()::english);
        assertEquals(
                List.of(),
                Folder.empty()
                        .decision("2024-03-01", "investigation_concluded", "1/KL")
                        .plan(known)
                        .findings());
    }

    @Test
    void what_an_import_told_and_the_system_changed_is_no_news_when_the_row_comes_again_in_a_longer_file() {
        Known imported = INVESTIGATED.known();
        Known changed = imported.with(
                recorded(Folder.withCase().decision("2024-03-05", "investigation_concluded", "1/KL"), decisions()));
        Plan plan = Folder.empty()
                .decision("2024-03-01", "investigation_concluded", "1/KL")
                .decision("2024-03-04", "investigation_extended", "9/GH", "2")
                .plan(changed);
        assertEquals(List.of(), plan.rejections());
        assertEquals(
                List.of("9/GH"),
                plan.rows().stream()
                        .map(row -> ((ProceedingRow) row.row()).documentNo())
                        .toList());
    }

    @Test
    void a_decision_that_was_taken_back_in_the_system_no_longer_carries_later_ones() {
        Known imported = INVESTIGATED.known();
        RegisterRow conclusion = imported.accepted().stream()
                .map(KnownRow::row)
                .filter(decisions())
                .findFirst()
                .orElseThrow();
        Known known = imported.with(List.of(new InSystem.TakenBack(conclusion.key())));
        Folder folder = Folder.empty()
                .decision("2024-03-01", "investigation_concluded", "1/KL")
                .decision("2024-04-01", "indicted", "2/CT");
        Plan plan = folder.plan(known);
        assertRefused(plan, "proceedings.csv,3,illegal_transition,decision");
        assertEquals(List.of(), plan.rows());
    }

    @Test
    void a_row_that_would_make_a_decision_of_the_system_unlawful_is_refused_and_names_it() {
        Known known = Known.nothing()
                .with(recorded(
                        Folder.withCase()
                                .decision("2024-03-01", "investigation_concluded", "1/KL")
                                .decision("2024-05-01", "indicted", "2/CT"),
                        _ -> true));
        Plan plan = Folder.empty()
                .decision("2024-04-01", "prosecution_suspended", "3/TD")
                .plan(known);
        assertRefused(plan, "proceedings.csv,2,illegal_transition,decision");
        assertTrue(plan.rejections().getFirst().message().english().contains("VA-1 + 2/CT"));
    }

    private static Predicate<RegisterRow> decisions() {
        return ProceedingRow.class::isInstance;
    }

    /** The rows of a folder as people recorded them in the system. */
    private static List<InSystem> recorded(Folder folder, Predicate<RegisterRow> which) {
        List<InSystem> recorded = new ArrayList<>();
        for (KnownRow row : folder.known().accepted()) {
            if (which.test(row.row())) {
                recorded.add(new InSystem.Stands(row.row(), recorded.size()));
            }
        }
        return recorded;
    }
}
