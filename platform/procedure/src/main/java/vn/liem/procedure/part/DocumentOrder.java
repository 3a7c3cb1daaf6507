package vn.liem.procedure.part;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of document numbers as a clerk reads them: 9/QĐ before 10/QĐ. */
final class DocumentOrder {

    static final Comparator<String> BY_NUMBER = DocumentOrder::compare;

    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    private DocumentOrder() {}

    private static int compare(String left, String right) {
        Matcher lefts = PIECE.matcher(left);
        Matcher rights = PIECE.matcher(right);
        while (lefts.find()) {
            if (!rights.find()) {
                return 1;
            }
            int order = comparePieces(lefts.group(), rights.group());
            if (order != 0) {
                return order;
            }
        }
        // 07/QĐ and 7/QĐ are two numbers: the order must tell them apart.
        return rights.find() ? -1 : left.compareTo(right);
    }

    private static int comparePieces(String left, String right) {
        if (!Character.isDigit(left.charAt(0)) || !Character.isDigit(right.charAt(0))) {
            return left.compareTo(right);
        }
        String leftDigits = withoutZeros(left);
        String rightDigits = withoutZeros(right);
        return leftDigits.length() != rightDigits.length()
                ? Integer.compare(leftDigits.length(), rightDigits.length())
                : leftDigits.compareTo(rightDigits);
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }
}
