package vn.liem.registers.row;

import java.util.Optional;

/** What a cell of a sheet holds where that is no text of its own, and so may not be what its register says. */
public enum NotText {
    /** A number: zeros that led a code are gone from it. */
    NUMBER,
    /** A day, also where a program took the number of a document for one. */
    DAY,
    /** True or false. */
    TRUTH,
    /** A number of more digits than a spreadsheet keeps. */
    TOO_MANY_DIGITS,
    /** A formula that could not be computed, or whose result was not kept. */
    NO_RESULT,
    /** Nothing: it is covered by the cell it was merged into. */
    MERGED;

    /** What is wrong with it in a cell of the column; nothing where its text says all there is to say. */
    public Optional<Fault> faultIn(Column<?> column) {
        return switch (this) {
            case NUMBER -> column.namesSomething() ? Optional.of(Fault.BAD_CODE) : Optional.empty();
            case DAY, TRUTH -> column.form() instanceof CellForm.Text ? Optional.of(Fault.BAD_CODE) : Optional.empty();
            case TOO_MANY_DIGITS, NO_RESULT -> Optional.of(notOf(column.form()));
            case MERGED -> Optional.of(Fault.MISSING_VALUE);
        };
    }

    private static Fault notOf(CellForm<?> form) {
        return switch (form) {
            case CellForm.Day _ -> Fault.BAD_DATE;
            case CellForm.Whole _ -> Fault.BAD_NUMBER;
            case CellForm.Text _, CellForm.Listed<?> _ -> Fault.BAD_CODE;
        };
    }
}
