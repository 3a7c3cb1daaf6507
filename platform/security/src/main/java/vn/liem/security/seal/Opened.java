package vn.liem.security.seal;

/** What became of a sealed text that somebody wanted to read. */
public sealed interface Opened {

    /** It was opened. */
    record Text(FreeText text) implements Opened {}

    /** Its key was destroyed, or never was here: nobody can read it any more (đã xóa). */
    record Erased() implements Opened {}

    /** The key is there and does not fit: sealed for another place, or altered. */
    record Unreadable() implements Opened {}
}
