package vn.liem.registers.file;

/** What a folder may hold at most; what is larger is refused as {@code over_limit}. */
public final class RegisterLimits {

    /** The largest file, in bytes. */
    public static final int MAX_FILE_BYTES = 16 * 1024 * 1024;

    /** The largest folder, in bytes of its register files. */
    public static final long MAX_FOLDER_BYTES = 64L * 1024 * 1024;

    /** The most rows of a file. */
    public static final int MAX_ROWS = 200_000;

    /** The most columns of a file. */
    public static final int MAX_COLUMNS = 200;

    /** The longest cell, in characters. */
    public static final int MAX_CELL_CHARS = 4_000;

    private RegisterLimits() {}
}
