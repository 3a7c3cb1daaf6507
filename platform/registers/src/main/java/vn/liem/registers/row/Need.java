package vn.liem.registers.row;

/** Whether a cell may be empty. */
public enum Need {
    /** Part of the row's key: the row cannot be named without it. */
    KEY,
    /** Part of the row's key where there is one: empty means that the row speaks of the whole case. */
    KEY_IF_ANY,
    /** The row says nothing without it. */
    REQUIRED,
    /** Empty means not yet, or not known. */
    OPTIONAL;

    /** Whether it may. */
    public boolean mayBeEmpty() {
        return this == OPTIONAL || this == KEY_IF_ANY;
    }

    boolean isKey() {
        return this == KEY || this == KEY_IF_ANY;
    }
}
