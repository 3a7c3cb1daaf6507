package vn.liem.cases.imports;

import vn.liem.security.seal.FreeText;

/** What is written as the reason where a row is taken back, or said as before, since an import was undone. */
public final class UndoneReason {

    /** The text, in both languages. */
    public static final FreeText TEXT = new FreeText("Lần nhập sổ đã bị hủy. · The import was undone.");

    private UndoneReason() {}

    /** The reason of a correction: that an import was undone, or else what the register's carrier says. */
    public static FreeText or(FreeText usual, RowToCarry row) {
        return row.isUndoing() ? TEXT : usual;
    }
}
