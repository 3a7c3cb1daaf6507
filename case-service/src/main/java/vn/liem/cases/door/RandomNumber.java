package vn.liem.cases.door;

import java.security.SecureRandom;

/** Numbers that say nothing: 60 random bits, in letters and digits that are not mistaken for each other. */
public final class RandomNumber {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomNumber() {}

    /** A new number, {@code BV-7Q2M5XK09TZD}. */
    public static String after(String prefix) {
        StringBuilder number = new StringBuilder(prefix);
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
