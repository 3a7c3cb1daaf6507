package vn.liem.bench;

import java.util.List;
import java.util.Locale;

/** What figures are held to, and how they are written. */
final class Gate {

    private Gate() {}

    /** Adds a sentence where a figure is more than it may be, or is none. */
    static void atMost(List<String> missed, String what, double reached, double gate) {
        if (!(reached <= gate)) {
            missed.add(String.format(Locale.ROOT, "%s is %.2f and must be at most %.2f", what, reached, gate));
        }
    }

    /** With two places after the point. */
    static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
