package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.plan.CarriedRow.Did;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

class UndoingTest {

    private static final Folder DECIDED = Folder.empty()
            .decision("2024-03-01", "investigation_concluded", "1/KL")
            .decision("2024-04-01", "indicted", "2/CT");

    @Test
    void what_an_import_added_is_taken_back_the_last_first() {
        Known before = Folder.withCase().known();
        Plan plan = DECIDED.plan(before);
        UndoPlan undo = Undoing.plan(carried(plan), plan.after().accepted(), ByPeople.NOTHING);
        assertEquals(List.of(), undo.left());
        assertEquals(
                List.of("2/CT", "1/KL"),
                undo.steps().stream()
                        .map(step -> ((ProceedingRow) step.row()).documentNo())
                        .toList());
        assertEquals(0, undo.builtOn().inAll().changed());
        assertEquals(2, undo.builtOn().inAll().standing());
    }

    @Test
    void what_an_import_corrected_is_said_as_before_and_what_it_took_back_is_told_again() {
        Known before = Folder.withCase()
                .decision("2024-03-01", "investigation_concluded", "1/KL")
                .decision("2024-05-01", "prosecution_extended", "2/GH", "10")
                .known();
        Plan plan = Folder.empty()
                .decision("2024-03-02", "investigation_concluded", "1/KL")
                .decision("2024-04-01", "prosecution_suspended", "3/TD")
                .plan(before);
        UndoPlan undo = Undoing.plan(carried(plan), plan.after().accepted(), ByPeople.NOTHING);
        assertEquals(List.of(), undo.left());
        assertEquals(
                List.of(Did.Added.class, Did.Corrected.class, Did.TookBack.class),
                undo.steps().stream().map(step -> step.did().getClass()).toList());
    }

    @Test
    void a_row_that_a_later_import_says_otherwise_is_left_and_counts_as_built_on() {
        Plan plan = DECIDED.plan(Folder.withCase().known());
        List<CarriedRow> carried = carried(plan, "2/CT");
        UndoPlan undo = Undoing.plan(carried, plan.after().accepted(), ByPeople.NOTHING);
        assertEquals(
                Map.of("2/CT", WhyLeft.SAID_OTHERWISE_SINCE, "1/KL", WhyLeft.DECISIONS_WOULD_NOT_FIT), reasons(undo));
        assertEquals(new ChangedShare(2, 2), undo.builtOn().inAll());
    }

    @Test
    void a_row_that_a_later_import_refers_to_is_left() {
        Plan first = Folder.withCase().plan(Known.nothing());
        Known later = DECIDED.known(first.after());
        UndoPlan undo = Undoing.plan(carried(first), later.accepted(), ByPeople.NOTHING);
        assertEquals(
                Map.of(
                        "T01", WhyLeft.BODIES_STAY,
                        "VA-1", WhyLeft.OTHERS_STAND_ON_IT),
                reasons(undo));
    }

    @Test
    void rows_of_a_case_on_which_people_work_are_left_and_those_of_other_cases_are_not() {
        Known cases = Folder.withCase().known();
        Plan plan = Folder.empty()
                .decision("2024-03-01", "investigation_concluded", "1/KL")
                .accused("VA-1", "BC-2", "2024-02-01")
                .plan(cases);
        var byPeople = (ProceedingRow) Folder.withCase()
                .decision("2024-03-01", "investigation_concluded", "1/KL")
                .decision("2024-04-01", "indicted", "2/CT")
                .known()
                .accepted()
                .getLast()
                .row();
        UndoPlan undo = Undoing.plan(
                carried(plan),
                plan.after().accepted(),
                new ByPeople(List.of(new InSystem.Stands(byPeople, 1)), Set.of(), Set.of()));
        assertEquals(
                Map.of("1/KL", WhyLeft.PEOPLE_WORK_ON_THE_CASE, "BC-2", WhyLeft.PEOPLE_WORK_ON_THE_CASE),
                reasons(undo));
    }

    @Test
    void rows_of_a_case_are_left_where_people_took_a_step_that_no_register_tells() {
        Plan plan = DECIDED.plan(Folder.withCase().known());
        UndoPlan undo =
                Undoing.plan(carried(plan), plan.after().accepted(), new ByPeople(List.of(), Set.of(), Set.of("VA-1")));
        assertEquals(
                Map.of("1/KL", WhyLeft.PEOPLE_WORK_ON_THE_CASE, "2/CT", WhyLeft.PEOPLE_WORK_ON_THE_CASE),
                reasons(undo));
    }

    @Test
    void a_row_on_whose_thing_people_have_recorded_something_is_left_with_its_case() {
        Plan plan = DECIDED.plan(Folder.withCase().known());
        Set<RowKey> touched = Set.of(plan.rows().getFirst().row().key());
        UndoPlan undo =
                Undoing.plan(carried(plan), plan.after().accepted(), new ByPeople(List.of(), touched, Set.of()));
        assertEquals(Map.of("1/KL", WhyLeft.CHANGED_BY_PEOPLE, "2/CT", WhyLeft.PEOPLE_WORK_ON_THE_CASE), reasons(undo));
    }

    @Test
    void what_people_changed_or_took_back_is_left() {
        Plan plan = DECIDED.plan(Folder.withCase().known());
        RegisterRow first = plan.rows().getFirst().row();
        RegisterRow second = plan.rows().getLast().row();
        RegisterRow otherwise = Folder.withCase()
                .decision("2024-03-09", "investigation_concluded", "1/KL")
                .known()
                .accepted()
                .getLast()
                .row();
        UndoPlan undo = Undoing.plan(
                carried(plan),
                plan.after().accepted(),
                new ByPeople(
                        List.of(new InSystem.Stands(otherwise, 1), new InSystem.TakenBack(second.key())),
                        Set.of(),
                        Set.of()));
        assertEquals(first.key(), otherwise.key());
        assertEquals(Map.of("1/KL", WhyLeft.CHANGED_BY_PEOPLE, "2/CT", WhyLeft.TAKEN_BACK_BY_PEOPLE), reasons(undo));
    }

    @Test
    void what_stood_as_people_had_recorded_it_is_not_said_back_by_a_register() {
        Plan plan = DECIDED.plan(Folder.withCase().known());
        RegisterRow row = plan.rows().getLast().row();
        var carried = List.of(new CarriedRow(0, row, new Did.Corrected(Optional.empty()), true));
        UndoPlan undo = Undoing.plan(carried, plan.after().accepted(), ByPeople.NOTHING);
        assertEquals(Map.of("2/CT", WhyLeft.STOOD_IN_THE_SYSTEM_BEFORE), reasons(undo));
        assertFalse(undo.builtOn().exceed(new ChangeLimit(0, 1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "BAD_ROWS"})
    void what_is_left_of_the_only_import_refers_to_nothing_that_is_gone(SampleRegisters set) {
        Plan plan = Planner.plan(Known.nothing(), set.registers());
        UndoPlan undo = Undoing.plan(carried(plan), plan.after().accepted(), ByPeople.NOTHING);
        assertEquals(plan.rows().size(), undo.steps().size() + undo.left().size());
        var kept = undo.left().stream().map(one -> one.row().row().key()).toList();
        var keptKeys = new HashSet<>(kept);
        for (UndoPlan.Left one : undo.left()) {
            one.row()
                    .row()
                    .references()
                    .forEach(reference -> assertTrue(keptKeys.contains(reference.target()), reference::toString));
        }
        var done = new HashSet<>(keptKeys);
        undo.steps().reversed().forEach(step -> done.add(step.row().key()));
        assertEquals(plan.rows().size(), done.size());
    }

    private static List<CarriedRow> carried(Plan plan, String... saidOtherwiseSince) {
        List<String> otherwise = List.of(saidOtherwiseSince);
        List<CarriedRow> carried = new ArrayList<>();
        for (PlannedRow row : plan.rows()) {
            Did did = switch (row) {
                case PlannedRow.New _ -> new Did.Added();
                case PlannedRow.Correction(var _, var _, var earlier) ->
                    new Did.Corrected(Optional.of(earlier).map(KnownRow::row));
                case PlannedRow.Withdrawal _ -> new Did.TookBack();
            };
            boolean isLast =
                    otherwise.stream().noneMatch(part -> row.row().key().parts().contains(part));
            carried.add(new CarriedRow(carried.size(), row.row(), did, isLast));
        }
        return carried;
    }

    private static Map<String, WhyLeft> reasons(UndoPlan undo) {
        Map<String, WhyLeft> reasons = new TreeMap<>();
        undo.left()
                .forEach(one -> reasons.put(
                        one.row().row().register() == Register.CASES
                                ? one.row().row().key().parts().getFirst()
                                : one.row().row().key().parts().getLast(),
                        one.why()));
        return reasons;
    }
}
