package vn.liem.registers.file;

import java.io.Serial;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.FileSentences;
import vn.liem.registers.row.Fault;

/** Ends the reading of a workbook at once, from wherever it is, with what is said of the whole file. */
final class UnreadableWorkbook extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient LinedFault why;

    private UnreadableWorkbook(LinedFault why) {
        super(why.fault().code(), null, false, false);
        this.why = why;
    }

    static UnreadableWorkbook overLimit(LinedFault limit) {
        return new UnreadableWorkbook(limit);
    }

    static UnreadableWorkbook because(Wording message) {
        return new UnreadableWorkbook(bad(message));
    }

    /** It is broken, or no workbook at all. */
    static UnreadableWorkbook broken() {
        return because(FileSentences.noWorkbook());
    }

    /** What is said of a file whose bytes are no workbook; its content is quoted nowhere. */
    static LinedFault bad(Wording message) {
        return new LinedFault(1, Fault.BAD_ENCODING, "", message);
    }

    LinedFault why() {
        return why;
    }
}
