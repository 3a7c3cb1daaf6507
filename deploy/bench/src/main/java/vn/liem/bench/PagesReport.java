package vn.liem.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The result of one run, for people and for machines.
 *
 * @param few cases of the smaller read side
 * @param many those of the larger
 * @param rounds how often each page of each was opened
 * @param pssMib memory of the service with many cases, after everything
 */
record PagesReport(
        List<Page> pages, long few, long many, int rounds, Machine machine, double loadAfter, double pssMib) {

    /** The median of a page with many cases, in milliseconds. */
    static final double MEDIAN_MS_MAX = 150;

    /** The median with many cases over that with few. */
    static final double MANY_OVER_FEW_MAX = 2.0;

    /** What a browser loads of a page that it has never seen, in kB of a thousand bytes. */
    static final double FIRST_LOAD_KB_MAX = 300;

    /** The same where the page has charts. */
    static final double FIRST_LOAD_WITH_CHARTS_KB_MAX = 900;

    private static final JsonMapper JSON = new JsonMapper();

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

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-24s %8.1f ms against %8.1f ms  %6.2f times   worst %8.1f ms   first %8.1f ms   %6.1f kB",
                    name,
                    medianMs(),
                    FiguresTimes.median(times.few()) * 1e3,
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
            atMost(missed, page.name() + ": median in ms", page.medianMs(), MEDIAN_MS_MAX);
            atMost(missed, page.name() + ": many over few", page.times().ratio(), MANY_OVER_FEW_MAX);
            atMost(
                    missed,
                    page.name() + ": first load in kB",
                    page.load().kilobytes(),
                    page.load().charts() ? FIRST_LOAD_WITH_CHARTS_KB_MAX : FIRST_LOAD_KB_MAX);
        }
        return missed;
    }

    /** Lines for people. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("%s, %d cores, %s, %s%n"
                .formatted(machine.processor(), machine.cores(), machine.system(), machine.java()));
        text.append("fsync %.2f ms, load %.1f before and %.1f after%n%n"
                .formatted(machine.fsyncMs(), machine.load(), loadAfter));
        text.append(
                "%,d cases against %,d, each page opened %d times of each in turn; gates: median %.0f ms, %.0f times%n"
                        .formatted(many, few, rounds, MEDIAN_MS_MAX, MANY_OVER_FEW_MAX));
        pages.forEach(page -> text.append(page.line()).append('\n'));
        text.append("the service with many cases takes %.0f MiB%n".formatted(pssMib));
        missed().forEach(gate -> text.append("MISSED: ").append(gate).append('\n'));
        return text.toString().stripTrailing();
    }

    /** One JSON object for machines. */
    String json() {
        ObjectNode json = JSON.createObjectNode()
                .put("measure", "pages")
                .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("few", few)
                .put("many", many)
                .put("rounds", rounds);
        ObjectNode measured = json.putObject("pages");
        for (Page page : pages) {
            measured.putObject(page.name())
                    .put("medianMs", hundredths(page.medianMs()))
                    .put(
                            "medianFewMs",
                            hundredths(FiguresTimes.median(page.times().few()) * 1e3))
                    .put("manyOverFew", hundredths(page.times().ratio()))
                    .put("worstMs", hundredths(page.times().worstMany() * 1e3))
                    .put("firstMs", hundredths(page.first() * 1e3))
                    .put("firstLoadKb", hundredths(page.load().kilobytes()))
                    .put("charts", page.load().charts());
        }
        json.putObject("gates")
                .put("medianMs", MEDIAN_MS_MAX)
                .put("manyOverFew", MANY_OVER_FEW_MAX)
                .put("firstLoadKb", FIRST_LOAD_KB_MAX)
                .put("firstLoadWithChartsKb", FIRST_LOAD_WITH_CHARTS_KB_MAX);
        json.put("loadAfter", loadAfter).put("pssMib", pssMib);
        json.set("machine", JSON.valueToTree(machine));
        json.set("missed", JSON.valueToTree(missed()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private static void atMost(List<String> missed, String what, double reached, double gate) {
        if (!(reached <= gate)) {
            missed.add(String.format(Locale.ROOT, "%s is %.2f and must be at most %.2f", what, reached, gate));
        }
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
