package vn.liem.registers.plan;

import java.util.List;
import java.util.OptionalInt;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/** A row that wants to be accepted: brought by this import, or waiting since an earlier one, or both. */
final class Contender {

    private final RegisterRow row;
    private final RowKey key;
    private final Origin.Imported origin;
    private final OptionalInt broughtOnLine;
    private final List<Reference> references;

    private Contender(RegisterRow row, RowKey key, Origin.Imported origin, OptionalInt broughtOnLine) {
        this.row = row;
        this.key = key;
        this.origin = origin;
        this.broughtOnLine = broughtOnLine;
        this.references = row.references();
    }

    static Contender brought(RegisterRow row, RowKey key, Origin.Imported origin, int line) {
        return new Contender(row, key, origin, OptionalInt.of(line));
    }

    static Contender waiting(RegisterRow row, RowKey key, Origin.Imported origin) {
        return new Contender(row, key, origin, OptionalInt.empty());
    }

    RegisterRow row() {
        return row;
    }

    RowKey key() {
        return key;
    }

    /** Where the row first came from; it keeps that place when it is brought again. */
    Origin.Imported origin() {
        return origin;
    }

    OptionalInt broughtOnLine() {
        return broughtOnLine;
    }

    List<Reference> references() {
        return references;
    }
}
