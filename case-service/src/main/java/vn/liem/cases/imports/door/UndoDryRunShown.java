package vn.liem.cases.imports.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.cases.imports.door.JobRows.LeftRow;
import vn.liem.registers.plan.UndoPlan;

/**
 * What undoing an import would do.
 *
 * @param planned how many rows would be taken back, said as before, or told again
 * @param rows the same by register
 * @param left how many rows of which register would stay as they are, by the code of the reason
 * @param leftCsv these rows as a file
 * @param changes how many rows of each register were built on since, of those that the import carried
 * @param stop why it would stop before its first row, where it would
 */
public record UndoDryRunShown(
        int planned,
        Map<String, Integer> rows,
        Map<String, Map<String, Integer>> left,
        String leftCsv,
        List<RegisterChanges> changes,
        Optional<StopShown> stop) {

    static UndoDryRunShown of(UndoPlan plan, List<LeftRow> left, MayChange mayChange, boolean inEnglish) {
        Map<String, Integer> rows = new TreeMap<>();
        plan.steps().forEach(row -> rows.merge(row.row().register().fileName(), 1, Integer::sum));
        return new UndoDryRunShown(
                plan.steps().size(),
                rows,
                LeftRows.counted(left),
                LeftRows.csv(left, inEnglish),
                RegisterChanges.of(plan.builtOn()),
                StopShown.ofUndoing(plan.builtOn(), mayChange));
    }
}
