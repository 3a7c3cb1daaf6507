package vn.liem.cases.door;

import java.util.regex.Pattern;

/** Finds in a text what surely leads to a person: numbers of papers, telephones and accounts, addresses of mail. */
public final class IdentityInText {

    /** Nine digits or more, as people write them: with blanks, dots or dashes between. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[ .-]?[0-9]){8,}");

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private IdentityInText() {}

    /** Whether the text holds any of it. */
    public static boolean isIn(String text) {
        return LONG_NUMBER.matcher(text).find() || MAIL.matcher(text).find();
    }
}
