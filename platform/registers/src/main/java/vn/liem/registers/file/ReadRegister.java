package vn.liem.registers.file;

import java.util.List;
import vn.liem.registers.row.Register;

/** A register file as read: the rows that say something, the faults of the others and the columns nobody knows. */
public record ReadRegister(
        Register register, List<LinedRow> rows, List<LinedFault> faults, List<UnknownColumn> unknownColumns) {

    public ReadRegister {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        unknownColumns = List.copyOf(unknownColumns);
    }

    static ReadRegister refused(Register register, LinedFault fault) {
        return new ReadRegister(register, List.of(), List.of(fault), List.of());
    }
}
