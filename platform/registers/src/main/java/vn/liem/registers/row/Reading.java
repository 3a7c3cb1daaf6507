package vn.liem.registers.row;

/** What became of a row's cells. */
public sealed interface Reading {

    /** The row says something. */
    record Read(RegisterRow row) implements Reading {}

    /** The row is refused for its own fault; the text is the cell's, which may be anything. */
    record Faulty(Fault fault, Column<?> column, String text) implements Reading {}
}
