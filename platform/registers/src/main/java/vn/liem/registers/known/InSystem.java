package vn.liem.registers.known;

import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/** What people have recorded in the system itself, in the form of the register whose fact it is. */
public sealed interface InSystem {

    /** The key under which a register would tell it. */
    RowKey key();

    /**
     * The fact as it stands now, whether or not an import has told it before.
     *
     * @param order its place in the order of recording
     */
    record Stands(RegisterRow row, long order) implements InSystem {
        @Override
        public RowKey key() {
            return row.key();
        }
    }

    /** The fact was told by an import and has been taken back since; the same row again is no news. */
    record TakenBack(RowKey key) implements InSystem {}
}
