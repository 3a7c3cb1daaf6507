package vn.liem.procedure.file;

/** What is wrong in one row of a file; the row is named by its id, or by its number where it has none. */
public record Fault(String file, String row, String reason) {

    @Override
    public String toString() {
        return "%s, row %s: %s".formatted(file, row, reason);
    }
}
