package vn.liem.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of one run, for people and for machines.
 *
 * @param rounds how often each was asked
 */
record FiguresReport(FiguresTimes times, PageTimes pages, Book book, Machine machine, double loadAfter, int rounds) {

    /** The current period with many cases over the same with few. */
    static final double MANY_OVER_FEW_MAX = 2.0;

    /** Any other period, scope or day with many cases, in seconds. */
    static final double OTHER_SECONDS_MAX = 10.0;

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What was asked about.
     *
     * @param fillSeconds in which the read side made its tables of the events
     * @param passedOver events of which it could make nothing
     * @param casesCounted cases that stand anywhere by the figures of today
     * @param rows what of that is left, copied in
     * @param pssMib memory of the service with many cases, after everything
     */
    record Book(
            long few,
            long many,
            long events,
            double fillSeconds,
            long passedOver,
            long casesCounted,
            ViewRows rows,
            double pssMib) {

        double fillOverCopy() {
            return fillSeconds / rows.seconds();
        }
    }

    /** The gates that were missed, a sentence each. */
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        Gate.atMost(missed, "figuresManyOverFew", times.quiet().ratio(), MANY_OVER_FEW_MAX);
        Gate.atMost(missed, "figuresManyOverFewAfterNews", times.afterNews().ratio(), MANY_OVER_FEW_MAX);
        times.others().forEach((what, seconds) -> Gate.atMost(missed, what, seconds, OTHER_SECONDS_MAX));
        missed.addAll(pages.missed());
        return missed;
    }

    /** Lines for people. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("%s, %d cores, %s, %s%n"
                .formatted(machine.processor(), machine.cores(), machine.system(), machine.java()));
        text.append("fsync %.2f ms, load %.1f before and %.1f after%n%n"
                .formatted(machine.fsyncMs(), machine.load(), loadAfter));
        text.append("%,d cases against %,d, %d requests of each in turn%n".formatted(book.many(), book.few(), rounds));
        line(text, "the current period, nothing new", times.quiet());
        line(text, "the current period, right after a case came", times.afterNews());
        times.others()
                .forEach((what, seconds) ->
                        text.append("%-46s %8.2f s   gate %.0f s%n".formatted(what, seconds, OTHER_SECONDS_MAX)));
        pages.pages().forEach(page -> text.append(page.line()).append('\n'));
        text.append("%,d events folded in %.0f s, %,d rows of them copied in in %.1f s: %.1f times%n"
                .formatted(
                        book.events(),
                        book.fillSeconds(),
                        book.rows().rows(),
                        book.rows().seconds(),
                        book.fillOverCopy()));
        text.append("the service with many cases takes %.0f MiB%n".formatted(book.pssMib()));
        missed().forEach(gate -> text.append("MISSED: ").append(gate).append('\n'));
        return text.toString().stripTrailing();
    }

    /** One JSON object for machines. */
    String json() {
        ObjectNode json = JSON.createObjectNode()
                .put("measure", "figures")
                .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        json.putObject("ratios")
                .put("figuresManyOverFew", Gate.hundredths(times.quiet().ratio()))
                .put(
                        "figuresManyOverFewAfterNews",
                        Gate.hundredths(times.afterNews().ratio()))
                .put("fillOverCopyIn", Gate.hundredths(book.fillOverCopy()));
        ObjectNode ms = json.putObject("milliseconds");
        series(ms.putObject("nothingNew"), times.quiet());
        series(ms.putObject("afterNews"), times.afterNews());
        ObjectNode seconds = json.putObject("seconds");
        times.others().forEach((what, each) -> seconds.put(what, Gate.hundredths(each)));
        pages.writeTo(json.putObject("pages"));
        json.putObject("gates")
                .put("pageMedianMs", PageTimes.MEDIAN_MS_MAX)
                .put("pageManyOverFew", PageTimes.MANY_OVER_FEW_MAX)
                .put("firstLoadKb", PageTimes.FIRST_LOAD_KB_MAX)
                .put("firstLoadWithChartsKb", PageTimes.FIRST_LOAD_WITH_CHARTS_KB_MAX)
                .put("figuresManyOverFew", MANY_OVER_FEW_MAX)
                .put("figuresManyOverFewAfterNews", MANY_OVER_FEW_MAX)
                .put("otherSeconds", OTHER_SECONDS_MAX);
        json.set("book", JSON.valueToTree(book));
        json.put("rounds", rounds).put("loadAfter", loadAfter);
        json.set("machine", JSON.valueToTree(machine));
        json.set("missed", JSON.valueToTree(missed()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private static void series(ObjectNode json, FiguresTimes.Series series) {
        json.put("medianFew", Gate.hundredths(FiguresTimes.median(series.few()) * 1e3))
                .put("medianMany", Gate.hundredths(FiguresTimes.median(series.many()) * 1e3))
                .put("worstMany", Gate.hundredths(series.worstMany() * 1e3));
    }

    private static void line(StringBuilder text, String what, FiguresTimes.Series series) {
        text.append("%-46s %8.2f     gate %.1f   medians %.1f ms and %.1f ms, worst %.1f ms%n"
                .formatted(
                        what,
                        series.ratio(),
                        MANY_OVER_FEW_MAX,
                        FiguresTimes.median(series.many()) * 1e3,
                        FiguresTimes.median(series.few()) * 1e3,
                        series.worstMany() * 1e3));
    }
}
