package vn.liem.registers.plan;

import vn.liem.procedure.Wording;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.Fault;
import vn.liem.registers.row.Register;

/** A row that is refused, or with line 1 a file, and why; the message holds nothing of a free text. */
public record Rejection(Register register, Origin.Imported origin, Fault fault, String column, Wording message) {

    /** The name of the file. */
    public String file() {
        return register.fileName();
    }

    /** The first physical line of the row. */
    public int line() {
        return origin.line();
    }
}
