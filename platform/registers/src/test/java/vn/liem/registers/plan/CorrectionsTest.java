package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.registers.plan.RefusedRowsTest.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.ProceedingRow;

class CorrectionsTest {

    private static final Folder TO_COURT = Folder.withCase()
            .decision("2024-03-01", "investigation_concluded", "1/KL")
            .decision("2024-04-01", "indicted", "2/CT")
            .decision("2024-05-01", "court_accepted", "3/TL");

    @Test
    void a_row_under_its_own_number_with_other_content_is_a_correction_that_keeps_the_earlier_value() {
        Plan plan = Folder.empty()
                .decision("2024-03-05", "investigation_concluded", "1/KL")
                .plan(TO_COURT.known());
        var correction =
                assertInstanceOf(PlannedRow.Correction.class, plan.rows().getFirst());
        assertEquals("2024-03-05", correction.row().firstDay().orElseThrow().toString());
        assertEquals(
                "2024-03-01",
                correction.earlier().row().firstDay().orElseThrow().toString());
        assertEquals(1, plan.rows().size());
        assertEquals(CaseStage.TRIAL, stage(plan.after()));
    }

    @Test
    void a_correction_that_would_make_later_rows_illegal_is_refused_and_names_the_first() {
        Plan plan = Folder.empty()
                .decision("2024-04-02", "investigation_concluded", "1/KL")
                .plan(TO_COURT.known());
        assertRefused(plan, "proceedings.csv,2,illegal_transition,decision");
        assertTrue(plan.rejections().getFirst().message().vietnamese().contains("dòng 3 của proceedings.csv"));
        assertEquals(List.of(), plan.rows());
        assertEquals(1, plan.waiting().size());
        assertEquals(CaseStage.TRIAL, stage(plan.after()));
    }

    @Test
    void corrections_that_are_lawful_together_are_accepted_together() {
        Plan plan = Folder.empty()
                .decision("2024-06-01", "investigation_concluded", "1/KL")
                .decision("2024-06-02", "indicted", "2/CT")
                .decision("2024-06-03", "court_accepted", "3/TL")
                .plan(TO_COURT.known());
        assertEquals(List.of(), plan.rejections());
        assertEquals(3, plan.rows().size());
    }

    @Test
    void of_corrections_that_do_not_go_together_those_that_do_by_themselves_are_accepted() {
        Plan plan = Folder.empty()
                .decision("2024-03-02", "investigation_concluded", "1/KL")
                .decision("2024-06-02", "indicted", "2/CT")
                .theCase("VA-1", "2023-12-01", "2024-01-01")
                .plan(TO_COURT.known());
        assertRefused(plan, "proceedings.csv,3,illegal_transition,decision");
        assertTrue(plan.rejections().getFirst().message().english().contains("line 4 of proceedings.csv"));
        assertEquals(2, plan.rows().size());
    }

    @Test
    void a_correction_that_waited_is_accepted_once_what_it_breaks_is_corrected_too() {
        Known waiting = Folder.empty()
                .decision("2024-04-02", "investigation_concluded", "1/KL")
                .known(TO_COURT.known());
        Plan plan = Folder.empty().decision("2024-04-03", "indicted", "2/CT").plan(waiting);
        assertEquals(List.of(), plan.rejections());
        assertEquals(List.of(), plan.waiting());
        assertEquals(2, plan.rows().size());
    }

    @Test
    void a_later_institution_does_not_leave_an_accused_behind() {
        Plan plan = Folder.empty()
                .theCase("VA-1", "2024-01-01", "2024-01-06")
                .plan(Folder.withCase().known());
        assertRefused(plan, "cases.csv,2,date_order,accused_on");
        assertTrue(plan.rejections().getFirst().message().vietnamese().contains("dòng 2 của accused.csv"));
        assertEquals(List.of(), plan.waiting());
    }

    @Test
    void a_correction_to_a_decision_that_fits_nowhere_leaves_the_earlier_value_in_force() {
        Plan plan = Folder.empty().decision("2024-03-01", "judged", "1/KL").plan(TO_COURT.known());
        assertRefused(plan, "proceedings.csv,2,illegal_transition,decision");
        assertEquals(CaseStage.TRIAL, stage(plan.after()));
    }

    @Test
    void an_old_file_again_does_not_undo_a_correction() {
        Known corrected = Folder.empty()
                .decision("2024-03-05", "investigation_concluded", "1/KL")
                .known(TO_COURT.known());
        Plan again = TO_COURT.plan(corrected);
        assertEquals(List.of(), again.rows());
        assertEquals(List.of(), again.rejections());
        assertEquals(corrected.accepted(), again.after().accepted());
    }

    @Test
    void a_waiting_row_brought_again_with_other_content_takes_the_place_of_the_first() {
        Known waiting = Folder.empty()
                .unit("T01", "")
                .accused("VA-1", "BC-1", "2024-01-02")
                .known();
        Known corrected = Folder.empty().accused("VA-1", "BC-1", "2024-01-03").known(waiting);
        assertEquals(1, corrected.waiting().size());
        Plan plan = Folder.empty().theCase("VA-1", "2024-01-01", "2024-01-01").plan(corrected);
        assertEquals(List.of(), plan.waiting());
        assertEquals(
                "2024-01-03",
                plan.rows().getLast().row().firstDay().orElseThrow().toString());
    }

    @Test
    void a_row_that_one_import_of_everything_would_have_refused_is_withdrawn() {
        Known known = Folder.withCase()
                .decision("2024-03-01", "investigation_concluded", "1/KL")
                .decision("2024-05-01", "prosecution_extended", "2/GH", "10")
                .known();
        Plan plan = Folder.empty()
                .decision("2024-04-01", "prosecution_suspended", "3/TD")
                .plan(known);
        assertInstanceOf(PlannedRow.Withdrawal.class, plan.rows().getFirst());
        assertInstanceOf(PlannedRow.New.class, plan.rows().getLast());
        assertEquals(List.of(), plan.rejections());
        assertEquals(3, plan.waiting().getFirst().why().line());
        assertEquals(CaseStage.PROSECUTION_SUSPENDED, stage(plan.after()));
    }

    @Test
    void a_row_never_makes_a_decision_taken_in_the_system_unlawful() {
        Known known = live(
                Folder.withCase()
                        .decision("2024-03-01", "investigation_concluded", "1/KL")
                        .known(),
                Folder.withCase()
                        .decision("2024-03-01", "investigation_concluded", "1/KL")
                        .decision("2024-05-01", "indicted", "2/CT")
                        .known());
        Plan plan = Folder.empty()
                .decision("2024-04-01", "prosecution_suspended", "3/TD")
                .decision("2024-03-15", "prosecution_extended", "4/GH", "10")
                .plan(known);
        assertRefused(plan, "proceedings.csv,2,illegal_transition,decision");
        assertTrue(plan.rejections().getFirst().message().vietnamese().contains("quyết định “VA-1 + 2/CT” đã ghi"));
        assertEquals(1, plan.rows().size());
        assertEquals(CaseStage.PROSECUTION, stage(plan.after()));
    }

    @Test
    void a_register_row_that_says_what_the_system_recorded_changes_nothing() {
        Known known = live(Folder.withCase().known(), TO_COURT.known());
        assertEquals(List.of(), TO_COURT.plan(known).rows());
    }

    /** What is known, and what the fuller knowledge has beside it as acts recorded in the system. */
    private static Known live(Known known, Known fuller) {
        List<KnownRow> accepted = new ArrayList<>(known.accepted());
        for (KnownRow row : fuller.accepted()) {
            if (row.row() instanceof ProceedingRow
                    && known.accepted().stream().noneMatch(have -> have.row().equals(row.row()))) {
                accepted.add(new KnownRow(row.row(), new Origin.Live(accepted.size())));
            }
        }
        return new Known(known.imports(), Set.of(), accepted, known.waiting());
    }

    private static CaseStage stage(Known known) {
        return CaseTimeline.of(known.accepted())
                .get("VA-1")
                .timeline()
                .state(StageMachine.vietnam())
                .stage()
                .orElseThrow();
    }
}
