package vn.liem.registers.plan;

import java.util.List;
import java.util.Set;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.RowKey;

/**
 * What people have recorded in the system beside what an import told.
 *
 * @param records what stands or was taken back by them, in the form of registers
 * @param touched under which keys they have recorded something of what imports told, be it what no register could tell
 * @param liveCases the numbers of cases in which they have decided or taken a step
 */
public record ByPeople(List<InSystem> records, Set<RowKey> touched, Set<String> liveCases) {

    /** Nothing. */
    public static final ByPeople NOTHING = new ByPeople(List.of(), Set.of(), Set.of());

    public ByPeople {
        records = List.copyOf(records);
        touched = Set.copyOf(touched);
        liveCases = Set.copyOf(liveCases);
    }
}
