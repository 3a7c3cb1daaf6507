package vn.liem.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long each page took, with few cases and with many, and what a browser loads of it. */
record PageTimes(List<Page> pages) {

    /** The median of a page with many cases, in milliseconds. */
    static final double MEDIAN_MS_MAX = 150;

    /** The median with many cases over that with few. */
    static final double MANY_OVER_FEW_MAX = 2.0;

    /** What a browser loads of a page that it has never seen, in kB of a thousand bytes. */
    static final double FIRST_LOAD_KB_MAX = 300;

    /** The same where the page has charts. */
    static final double FIRST_LOAD_WITH_CHARTS_KB_MAX = 900;

    /**
     * A page.
     *
     * @param first the seconds of the very first request with many cases
     * @param load the page and all that it loads
     */
    record Page(String name, FiguresTimes.Series times, double first, PageVisitor.FirstLoad load) {

        double medianMs() {
            return FiguresTimes.median(times.many()) * 1e3;
        }

        double medianFewMs() {
            return FiguresTimes.median(times.few()) * 1e3;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-24s %8.1f ms against %8.1f ms  %6.2f times   worst %8.1f ms   first %8.1f ms   %6.1f kB",
                    name,
                    medianMs(),
                    medianFewMs(),
                    times.ratio(),
                    times.worstMany() * 1e3,
                    first * 1e3,
                    load.kilobytes());
        }
    }

    /** The gates that were missed, a sentence each. */
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        for (Page page : pages) {
            Gate.atMost(missed, page.name() + ": median in ms", page.medianMs(), MEDIAN_MS_MAX);
            Gate.atMost(missed, page.name() + ": many over few", page.times().ratio(), MANY_OVER_FEW_MAX);
            Gate.atMost(
                    missed,
                    page.name() + ": first load in kB",
                    page.load().kilobytes(),
                    page.load().charts() ? FIRST_LOAD_WITH_CHARTS_KB_MAX : FIRST_LOAD_KB_MAX);
        }
        return missed;
    }

    /** Each page under its name. */
    void writeTo(ObjectNode json) {
        for (Page page : pages) {
            json.putObject(page.name())
                    .put("medianMs", Gate.hundredths(page.medianMs()))
                    .put("medianFewMs", Gate.hundredths(page.medianFewMs()))
                    .put("manyOverFew", Gate.hundredths(page.times().ratio()))
                    .put("worstMs", Gate.hundredths(page.times().worstMany() * 1e3))
                    .put("firstMs", Gate.hundredths(page.first() * 1e3))
                    .put("firstLoadKb", Gate.hundredths(page.load().kilobytes()))
                    .put("charts", page.load().charts());
        }
    }
}
