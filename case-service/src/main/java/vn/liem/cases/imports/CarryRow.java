package vn.liem.cases.imports;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;

/**
 * Carries the rows of one register into the aggregates of this service that own their facts; said again, a row changes
 * nothing. Rows of different subjects are carried beside each other.
 */
public interface CarryRow {

    /** The register whose rows it carries. */
    Register register();

    /** Carries a row: all of its facts or none. */
    CarriedOut carry(RowToCarry row);

    /** Those of the rows, told before, on whose things people have recorded something since; whoever cannot say tells none. */
    default Set<RegisterRow> touchedByPeople(Collection<RegisterRow> rows) {
        return Set.of();
    }

    /** Makes at once what the rows of a group need one by one, keys for instance. */
    default void prepare(List<RowToCarry> rows) {}
}
