package vn.liem.registers.plan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RowKey;

/**
 * How many of the facts that stand an import would change, register by register; a register of which nothing stands is left
 * out.
 */
public record ChangedFacts(Map<Register, ChangedShare> byRegister) {

    public ChangedFacts {
        byRegister = Map.copyOf(byRegister);
    }

    /** A fact that is new changes none: corrections do, and decisions that are taken back since they do not fit any more. */
    static ChangedFacts of(Known before, List<PlannedRow> rows) {
        Map<Register, Integer> standing = standing(before);
        Map<Register, Integer> changed = new EnumMap<>(Register.class);
        for (PlannedRow row : rows) {
            switch (row) {
                case PlannedRow.New _ -> {}
                case PlannedRow.Correction _, PlannedRow.Withdrawal _ ->
                    changed.merge(row.row().register(), 1, Integer::sum);
            }
        }
        Map<Register, ChangedShare> shares = new EnumMap<>(Register.class);
        standing.forEach(
                (register, count) -> shares.put(register, new ChangedShare(changed.getOrDefault(register, 0), count)));
        return new ChangedFacts(shares);
    }

    /** The registers in their order. */
    public Map<Register, ChangedShare> inOrder() {
        return new TreeMap<>(byRegister);
    }

    /** All registers together. */
    public ChangedShare inAll() {
        return byRegister.values().stream().reduce(ChangedShare.NOTHING, ChangedShare::and);
    }

    /** Whether more would change than may, in one register or in all of them together. */
    public boolean exceed(ChangeLimit limit) {
        return limit.isExceededBy(inAll()) || !above(limit).isEmpty();
    }

    /** The registers in which more would change than may. */
    public Map<Register, ChangedShare> above(ChangeLimit limit) {
        Map<Register, ChangedShare> above = new TreeMap<>();
        byRegister.forEach((register, share) -> {
            if (limit.isExceededBy(share)) {
                above.put(register, share);
            }
        });
        return above;
    }

    /** What was recorded in the system counts where the folder speaks of it; elsewhere nobody has asked. */
    private static Map<Register, Integer> standing(Known before) {
        Set<RowKey> keys = new HashSet<>(keysOf(before.accepted()));
        for (InSystem recorded : before.inSystem()) {
            switch (recorded) {
                case InSystem.Stands stands -> keys.add(stands.key());
                case InSystem.TakenBack(var key) -> keys.remove(key);
            }
        }
        Map<Register, Integer> standing = new EnumMap<>(Register.class);
        keys.forEach(key -> standing.merge(key.register(), 1, Integer::sum));
        return standing;
    }

    private static List<RowKey> keysOf(Collection<KnownRow> rows) {
        return rows.stream().map(known -> known.row().key()).toList();
    }
}
