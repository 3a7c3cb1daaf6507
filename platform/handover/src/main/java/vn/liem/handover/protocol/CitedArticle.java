package vn.liem.handover.protocol;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article of the law as it is cited (điều, khoản, điểm): a code, numbers and single letters, which can name nobody and
 * stand in clear therefore.
 *
 * @param number the number of the act, {@code 59/2019}; must be there where the law is told by its number
 * @param article {@code 62} or {@code 217a}
 * @param clause {@code 1} or {@code 1a}
 * @param point {@code a}, {@code đ} or {@code a1}
 */
public record CitedArticle(
        CitedLaw law, Optional<String> number, String article, Optional<String> clause, Optional<String> point) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}(/(19|20)[0-9]{2})?");
    private static final Pattern ARTICLE = Pattern.compile("[1-9][0-9]{0,3}[a-zđ]?");
    private static final Pattern CLAUSE = Pattern.compile("[1-9][0-9]{0,2}[a-zđ]?");
    private static final Pattern POINT = Pattern.compile("[a-zđ][1-9]?");

    public CitedArticle {
        if (number.isEmpty() && law.isToldByNumber()) {
            throw new IllegalArgumentException("%s is told by its number".formatted(law));
        }
        // What does not fit is not quoted: it may be a name.
        if (!number.map(CitedArticle::isNumber).orElse(true)
                || !isArticle(article)
                || !clause.map(CitedArticle::isClause).orElse(true)
                || !point.map(CitedArticle::isPoint).orElse(true)) {
            throw new IllegalArgumentException("an article is cited by numbers and single letters");
        }
    }

    /** Whether this is how an act is numbered. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether this is how an article is cited. */
    public static boolean isArticle(String text) {
        return ARTICLE.matcher(text).matches();
    }

    /** Whether this is how a clause of an article is cited. */
    public static boolean isClause(String text) {
        return CLAUSE.matcher(text).matches();
    }

    /** Whether this is how a point of a clause is cited. */
    public static boolean isPoint(String text) {
        return POINT.matcher(text).matches();
    }
}
