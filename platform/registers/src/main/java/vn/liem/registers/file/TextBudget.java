package vn.liem.registers.file;

/**
 * How much text the sheets of a folder may still hold. A workbook names a text once and shows it in a hundred thousand cells:
 * what it says is bounded as a text file's is, by what stands in the cells.
 */
final class TextBudget {

    /** The most characters in the cells of one file. */
    static final long OF_FILE = RegisterLimits.MAX_FILE_BYTES;

    private long leftOfFolder = RegisterLimits.MAX_FOLDER_BYTES;
    private long leftOfFile = OF_FILE;

    void nextFile() {
        leftOfFile = Math.min(OF_FILE, leftOfFolder);
    }

    /** Takes the characters away; false where there are not so many left. */
    boolean take(int characters) {
        leftOfFile -= characters;
        leftOfFolder -= characters;
        return leftOfFile >= 0;
    }
}
