package vn.liem.procedure.file;

import vn.liem.procedure.Wording;

/** What is wrong in one row of a file; the row is named by its id, or by its number where it has none. */
public record Fault(String file, String row, Wording reason) {

    @Override
    public String toString() {
        return "%s, row %s: %s".formatted(file, row, reason.english());
    }
}
