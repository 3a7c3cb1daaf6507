package vn.liem.cases.imports;

import vn.liem.registers.row.Register;

/** Carries the rows of one register into the aggregates that own their facts; said again, a row changes nothing. */
public interface CarryRow {

    /** The register whose rows it carries. */
    Register register();

    /** Carries a row: all of its facts or none. */
    CarriedOut carry(RowToCarry row);
}
