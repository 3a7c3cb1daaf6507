package vn.liem.cases.imports;

import java.util.List;
import vn.liem.registers.row.Register;

/**
 * Carries the rows of one register into the aggregates of this service that own their facts; said again, a row changes
 * nothing. Rows of different subjects are carried beside each other.
 */
public interface CarryRow {

    /** The register whose rows it carries. */
    Register register();

    /** Carries a row: all of its facts or none. */
    CarriedOut carry(RowToCarry row);

    /** Makes at once what the rows of a group need one by one, keys for instance. */
    default void prepare(List<RowToCarry> rows) {}
}
