package vn.liem.registers.plan;

import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.RegisterRow;

/** What an import does with one row. */
public sealed interface PlannedRow {

    /** The row it speaks of. */
    RegisterRow row();

    /** The row is a fact that the system did not know. */
    record New(RegisterRow row, Origin.Imported origin) implements PlannedRow {}

    /** The row says otherwise what the system knows under its key; the earlier value stays in the history. */
    record Correction(RegisterRow row, Origin.Imported origin, KnownRow earlier) implements PlannedRow {

        /**
         * How it is known from now on: on the same day it keeps its place among the decisions of that day, unless an act in
         * the system had it, which leaves no row.
         */
        public KnownRow known() {
            boolean sameDay = row.firstDay().equals(earlier.row().firstDay());
            boolean ofImport = earlier.origin() instanceof Origin.Imported;
            return new KnownRow(row, sameDay && ofImport ? earlier.origin() : origin);
        }
    }

    /**
     * An imported row that was accepted while others were missing, and that one import of everything would have
     * refused; it waits from now on.
     */
    record Withdrawal(KnownRow withdrawn, Rejection why) implements PlannedRow {
        @Override
        public RegisterRow row() {
            return withdrawn.row();
        }
    }
}
