package vn.liem.registers.file;

import vn.liem.registers.row.Register;

/** A column that the register does not have; it is named, by at most {@value #MAX_CHARS} characters, and ignored. */
public record UnknownColumn(Register register, String name) {

    /** The most that is said of its name, in characters. */
    public static final int MAX_CHARS = 60;

    static UnknownColumn of(Register register, String name) {
        return new UnknownColumn(register, name.substring(0, Math.min(name.length(), MAX_CHARS)));
    }
}
