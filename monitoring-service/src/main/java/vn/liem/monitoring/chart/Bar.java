package vn.liem.monitoring.chart;

import java.math.BigDecimal;

/**
 * One bar.
 *
 * @param label what it is, in the language of the page
 * @param value its length, never negative
 * @param text its value as people read it
 * @param note what stands beside, a share for instance
 * @param link the list behind it; none where it is empty
 */
public record Bar(String label, BigDecimal value, String text, String note, String link) {

    public Bar {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a bar has no length below nothing: " + value);
        }
    }

    /** A bar of a count. */
    public static Bar of(String label, long count, String text, String link) {
        return new Bar(label, BigDecimal.valueOf(count), text, "", link);
    }

    /** It with something beside. */
    public Bar noted(String beside) {
        return new Bar(label, value, text, beside, link);
    }
}
