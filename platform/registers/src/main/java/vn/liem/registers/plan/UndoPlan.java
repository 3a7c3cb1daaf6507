package vn.liem.registers.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.registers.row.Register;

/**
 * What undoing an import would do.
 *
 * @param steps the rows whose facts are taken back, said as before, or told again: the last first
 * @param left the rows that are left as they are, in the order of the import
 */
public record UndoPlan(List<CarriedRow> steps, List<Left> left) {

    public UndoPlan {
        steps = List.copyOf(steps);
        left = List.copyOf(left);
    }

    /** A row that is left as it is. */
    public record Left(CarriedRow row, WhyLeft why) {}

    /** How many rows of each register were built on since, of those that the import carried. */
    public ChangedFacts builtOn() {
        Map<Register, ChangedShare> byRegister = new TreeMap<>();
        steps.forEach(row -> add(byRegister, row, 0));
        left.forEach(one -> add(byRegister, one.row(), one.why().isBuiltOn() ? 1 : 0));
        return new ChangedFacts(byRegister);
    }

    private static void add(Map<Register, ChangedShare> byRegister, CarriedRow row, int builtOn) {
        byRegister.merge(row.row().register(), new ChangedShare(builtOn, 1), ChangedShare::and);
    }
}
