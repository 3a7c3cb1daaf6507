package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.known.Known;
import vn.liem.registers.row.Register;

class ChangedFactsTest {

    private static final ChangeLimit TENTH = new ChangeLimit(10, 20);

    @Test
    void nothing_stands_so_nothing_changes() {
        ChangedFacts changes = units(1, 30, code -> code).plan().changes();
        assertEquals(Map.of(), changes.byRegister());
        assertEquals(ChangedShare.NOTHING, changes.inAll());
        assertFalse(changes.exceed(new ChangeLimit(0, 1)));
    }

    @Test
    void rows_that_say_otherwise_are_counted_and_rows_that_are_new_are_not() {
        Known standing = units(1, 40, code -> code).known();
        ChangedFacts changes = units(38, 60, code -> "otherwise").plan(standing).changes();
        assertEquals(Map.of(Register.UNITS, new ChangedShare(3, 40)), changes.byRegister());
    }

    @Test
    void the_same_again_changes_nothing() {
        Known standing = units(1, 40, code -> code).known();
        ChangedFacts changes = units(1, 40, code -> code).plan(standing).changes();
        assertEquals(new ChangedShare(0, 40), changes.inAll());
    }

    @Test
    void a_decision_that_is_taken_back_since_it_does_not_fit_any_more_changes() {
        Known standing = Folder.withCase()
                .decision("2024-03-01", "investigation_concluded", "1/KL")
                .decision("2024-05-01", "prosecution_extended", "2/GH", "10")
                .known();
        Plan plan = Folder.empty()
                .decision("2024-04-01", "prosecution_suspended", "3/TD")
                .plan(standing);
        assertInstanceOf(PlannedRow.Withdrawal.class, plan.rows().getFirst());
        assertEquals(new ChangedShare(1, 2), plan.changes().byRegister().get(Register.PROCEEDINGS));
    }

    @Test
    void what_people_recorded_counts_among_what_stands_and_what_they_took_back_does_not() {
        Known standing = units(1, 3, code -> code).known();
        var rows = standing.accepted();
        Known withPeople = standing.with(List.of(
                new InSystem.Stands(
                        units(9, 9, code -> code).known().accepted().getFirst().row(), 1),
                new InSystem.TakenBack(rows.getLast().row().key())));
        assertEquals(
                new ChangedShare(0, 3),
                Folder.empty().unit("X1", "").plan(withPeople).changes().inAll());
    }

    @ParameterizedTest
    @CsvSource({"2,20,false", "3,20,true", "19,19,false", "20,200,false", "21,200,true", "0,1000,false"})
    void a_share_is_exceeded_by_what_is_above_it_where_enough_stands(int changed, int standing, boolean exceeded) {
        assertEquals(exceeded, TENTH.isExceededBy(new ChangedShare(changed, standing)));
    }

    @Test
    void one_register_is_enough_and_so_are_all_of_them_together() {
        ChangedFacts oneRegister = facts(new ChangedShare(5, 25), new ChangedShare(0, 1_000));
        assertTrue(oneRegister.exceed(TENTH));
        assertEquals(Map.of(Register.UNITS, new ChangedShare(5, 25)), oneRegister.above(TENTH));
        ChangedFacts together = facts(new ChangedShare(5, 15), new ChangedShare(5, 15));
        assertTrue(together.exceed(TENTH));
        assertEquals(Map.of(), together.above(TENTH));
    }

    @Test
    void what_is_said_names_how_many_of_how_many_and_what_to_allow() {
        ChangedFacts facts = facts(new ChangedShare(5, 24), new ChangedShare(1, 1_000));
        TooManyChanges stop = TooManyChanges.of(facts, TENTH).orElseThrow();
        assertEquals(21, stop.neededPercent());
        assertEquals(
                "Stopped before any row was carried: of 1024 facts that stand, 6 would change (units.csv: 5 of 24); at most"
                        + " 10 % may. See whether this is the right folder; if all of it is meant, bring it again and allow"
                        + " 21 %.",
                stop.said().english());
        assertTrue(stop.said().vietnamese().contains("1024"));
        assertTrue(stop.said().vietnamese().contains("units.csv: 5 trên 24"));
        assertEquals(Optional.empty(), TooManyChanges.of(facts, TENTH.allowing(stop.neededPercent())));
        assertTrue(TooManyChanges.of(facts, TENTH.allowing(stop.neededPercent() - 1))
                .isPresent());
    }

    @Test
    void a_limit_is_a_percentage_of_some_facts() {
        assertThrows(IllegalArgumentException.class, () -> new ChangeLimit(101, 1));
        assertThrows(IllegalArgumentException.class, () -> new ChangeLimit(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ChangeLimit(10, 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "BAD_ROWS"})
    void halves_by_date_stay_below_the_limit_whichever_comes_first(SampleRegisters set) {
        RawRegisters all = RawRegisters.of(set.files());
        ChangeLimit usual = new ChangeLimit(10, 50);
        Known earlier = Planner.plan(
                        Known.nothing(),
                        all.part(row -> PartsOfOneFolderTest.firstDay(all, row).compareTo("2024-01-01") < 0)
                                .folder())
                .after();
        Known later = Planner.plan(
                        Known.nothing(),
                        all.part(row -> PartsOfOneFolderTest.firstDay(all, row).compareTo("2024-01-01") >= 0)
                                .folder())
                .after();
        for (Known half : List.of(earlier, later)) {
            ChangedFacts changes = Planner.plan(half, set.registers()).changes();
            assertFalse(changes.exceed(usual), changes::toString);
        }
    }

    private static ChangedFacts facts(ChangedShare units, ChangedShare cases) {
        return new ChangedFacts(Map.of(Register.UNITS, units, Register.CASES, cases));
    }

    private static Folder units(int from, int to, UnaryOperator<String> name) {
        Folder folder = Folder.empty();
        for (int i = from; i <= to; i++) {
            String code = "T" + i;
            folder.row(Register.UNITS, code + "," + name.apply(code) + ",,agency,province,");
        }
        return folder;
    }
}
