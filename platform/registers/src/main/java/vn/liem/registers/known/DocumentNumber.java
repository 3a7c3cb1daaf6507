package vn.liem.registers.known;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of document numbers as a clerk reads them: 9/QĐ before 10/QĐ. */
final class DocumentNumber {

    static final Comparator<String> ORDER = DocumentNumber::compare;

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    private DocumentNumber() {}

    private static int compare(String left, String right) {
        Matcher lefts = PART.matcher(left);
        Matcher rights = PART.matcher(right);
        while (lefts.find()) {
            if (!rights.find()) {
                return 1;
            }
            int order = compareParts(lefts.group(), rights.group());
            if (order != 0) {
                return order;
            }
        }
        // 07/QĐ and 7/QĐ are two numbers: the order must tell them apart.
        return rights.find() ? -1 : left.compareTo(right);
    }

    private static int compareParts(String left, String right) {
        if (!isNumber(left) || !isNumber(right)) {
            return left.compareTo(right);
        }
        String leftDigits = left.replaceFirst("^0+", "");
        String rightDigits = right.replaceFirst("^0+", "");
        return leftDigits.length() != rightDigits.length()
                ? Integer.compare(leftDigits.length(), rightDigits.length())
                : leftDigits.compareTo(rightDigits);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
