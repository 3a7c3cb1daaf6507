package vn.liem.registers.answer;

import java.util.regex.Pattern;

/**
 * What of a cell may be said aloud. Where columns have slipped, a name can stand in any cell: only what looks like a
 * day, a number, a code or a document's number is quoted, and at most {@value #MAX_CHARS} characters of it.
 */
final class Quote {

    /** The longest quotation, in characters. */
    static final int MAX_CHARS = 60;

    private static final Pattern NUMERIC = Pattern.compile("[0-9.,:/eE+-]*[0-9][0-9.,:/eE+-]*");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    private static final Pattern NUMBER_OF_DOCUMENT = Pattern.compile("(?=.*[0-9])[A-ZĐ0-9./_;+ -]+|[A-Z]{1,4}");

    private Quote() {}

    static boolean allows(String text) {
        return text.length() <= MAX_CHARS
                && (NUMERIC.matcher(text).matches()
                        || CODE.matcher(text).matches()
                        || NUMBER_OF_DOCUMENT.matcher(text).matches());
    }

    static String vietnamese(String text) {
        return allows(text) ? "“" + text + "”" : "nội dung của ô";
    }

    static String english(String text) {
        return allows(text) ? "“" + text + "”" : "what the cell holds";
    }
}
