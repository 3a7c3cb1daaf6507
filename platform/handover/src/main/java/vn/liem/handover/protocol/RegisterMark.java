package vn.liem.handover.protocol;

/** Where a fact from a register comes from: the importing unit, the file's hash and the row's first line. */
public record RegisterMark(UnitCode importedBy, Sha256 fileHash, int row) {
    public RegisterMark {
        if (row < 1) {
            throw new IllegalArgumentException("rows count from 1, this is %d".formatted(row));
        }
    }
}
