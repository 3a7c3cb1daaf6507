package vn.liem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one start took.
 *
 * @param wallSeconds from the command to its end, when everything answers
 * @param cpuSeconds of everything until then, the launcher among it
 * @param cpuSecondsAfter the same when the memory was looked at
 * @param pssMib memory of everything that runs, after it has settled
 * @param parts the same of each part
 */
record StartFigures(
        double wallSeconds, double cpuSeconds, double cpuSecondsAfter, double pssMib, List<PartFigures> parts) {

    /** CPU seconds of everything until all of it answers. */
    static final double CPU_SECONDS_MAX = 130;

    /** Seconds until all of it answers, on an idle machine. */
    static final double WALL_SECONDS_MAX = 90;

    /** Memory of everything a minute after. */
    static final double PSS_MIB_MAX = 3_072;

    /** What one part took of it. */
    record PartFigures(String name, double startSeconds, double cpuSeconds, double pssMib) {}

    /** The gates that were missed, a sentence each. */
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        atMost(missed, "cpuSeconds", cpuSeconds, CPU_SECONDS_MAX);
        atMost(missed, "wallSeconds", wallSeconds, WALL_SECONDS_MAX);
        atMost(missed, "pssMib", pssMib, PSS_MIB_MAX);
        return missed;
    }

    private static void atMost(List<String> missed, String what, double reached, double gate) {
        if (!(reached <= gate)) {
            missed.add(String.format(Locale.ROOT, "%s is %.1f and must be at most %.0f", what, reached, gate));
        }
    }
}
