package vn.liem.registers.plan;

import java.util.Optional;
import vn.liem.registers.row.RegisterRow;

/**
 * A row that an import carried, and whether it is still what was said last.
 *
 * @param seq its place among the rows of its import
 * @param row what the import said
 * @param did what the import did by it
 * @param isLast whether no later import says it otherwise, took it back, or told it again
 */
public record CarriedRow(int seq, RegisterRow row, Did did, boolean isLast) {

    /** What an import did by a row. */
    public sealed interface Did {
        /** The fact was new. */
        record Added() implements Did {}

        /**
         * The fact stood otherwise.
         *
         * @param earlier what an earlier import had said; none where it stood as people had recorded it
         */
        record Corrected(Optional<RegisterRow> earlier) implements Did {}

        /** The fact was told by an earlier import and did not fit any more. */
        record TookBack() implements Did {}
    }
}
