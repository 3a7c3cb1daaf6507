package vn.liem.registers.file;

import java.util.List;
import vn.liem.procedure.Wording;

/** The rows of a file, one after the other, before anything is known of its register. */
interface FileRows {

    /** What comes next; after an end or a fault nothing does. */
    Step next();

    /** What is said of a cell, with its place where a file has more than lines. */
    Wording at(int line, int column, Wording said);

    /** What a file gives when it is asked for more. */
    sealed interface Step {

        /** A row that holds something. */
        record Row(PhysicalRow row) implements Step {}

        /** There is no more. */
        record End(List<MergedCells> merged) implements Step {
            public End {
                merged = List.copyOf(merged);
            }
        }

        /** It cannot be read; that is the whole file. */
        record Faulty(LinedFault why) implements Step {}
    }
}
