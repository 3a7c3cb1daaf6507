package vn.liem.procedure.law;

import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.law.Limit.Countable;

/**
 * One turn in which a limit may be lengthened (gia hạn, kéo dài): when, by how much at the most, and by whom.
 *
 * @param approver who decides on this turn, where it is another than the row says
 */
public record ExtensionTerm(Wording when, Countable most, Runs runs, Optional<String> approver) {

    /** From where the lengthened limit runs. */
    public enum Runs {
        /** From the nominal end of the period before. */
        AFTER,
        /** From the start of the limit: the length is that of the whole. */
        TOTAL
    }

    static ExtensionTerm read(Row row) {
        return new ExtensionTerm(
                row.words("when"),
                Limit.readCountable(row),
                row.choice("counts", Runs.class),
                row.textOrNull("approver"));
    }
}
