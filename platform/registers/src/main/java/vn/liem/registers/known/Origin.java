package vn.liem.registers.known;

/** Where a row comes from; it places the row among others of the same day. */
public sealed interface Origin {

    /** A line of a file that an import brought; imports count from 1. */
    record Imported(long importNo, int line) implements Origin {}

    /** An act in the system itself, in the order of recording. */
    record Live(long order) implements Origin {}
}
