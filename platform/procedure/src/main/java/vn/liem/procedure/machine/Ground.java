package vn.liem.procedure.machine;

import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;

/** A ground or a fact that a decision states (căn cứ), in words. */
public record Ground(String code, Wording words) {

    /** The file of the grounds. */
    public static final String FILE = "grounds.json";

    /** Reads the file. */
    public static Table<Ground> read(String json) {
        return Table.read(FILE, json, row -> row.text("code"), Ground::row);
    }

    private static Ground row(Row row) {
        return new Ground(row.text("code"), new Wording(row.text("vietnamese"), row.text("english")));
    }
}
