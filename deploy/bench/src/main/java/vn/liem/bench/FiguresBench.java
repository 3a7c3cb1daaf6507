package vn.liem.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What the figures of a report and every page cost with many cases against with few, asked in turn of two read sides in one
 * run. Measured is the time of a request as who asks on the same machine sees it: token, count, answer. Not measured are the signing of the
 * token, a network, and how long an event takes until the read side has it.
 */
@Command(
        name = "figures",
        description = {
            "Chỉ tiêu báo cáo và các trang với nhiều vụ án so với ít.",
            "Figures of a report and every page with many cases against with few, in one run."
        },
        mixinStandardHelpOptions = true)
final class FiguresBench implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    /** As an installation sets them, but for checkpoints, which are kept out of the rounds. */
    private static final Map<String, String> SETTINGS =
            Map.of("shared_buffers", "128MB", "max_wal_size", "8GB", "checkpoint_timeout", "30min");

    private static final String FIGURES = "/api/v1/reports/figures";
    private static final int WARM_UP = 30;

    @Option(names = "--format", defaultValue = "TEXT", description = "text or json")
    private Format format = Format.TEXT;

    @Option(names = "--few", defaultValue = "1000", description = "cases of the smaller read side")
    private long few = 1_000;

    @Option(names = "--cases", defaultValue = "100000", description = "cases of the larger read side")
    private long many = 100_000;

    @Option(names = "--rounds", defaultValue = "60", description = "requests of each, in turn")
    private int rounds = 60;

    @Option(names = "--page-rounds", defaultValue = "20", description = "requests of each page of each, in turn")
    private int pageRounds = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (BenchServer server = BenchServer.start(SETTINGS);
                BenchIssuer issuer = BenchIssuer.start();
                ReadSide small = new ReadSide(server, issuer, "few");
                ReadSide large = new ReadSide(server, issuer, "many")) {
            Machine machine = Machine.here(server.folder());
            small.publish(few);
            small.catchUp();
            large.publish(many);
            say("%,d events of %,d cases are published".formatted(large.events(), many));
            double fillSeconds = large.catchUp();
            say("the read side has folded them after %.0f s".formatted(fillSeconds));
            FiguresTimes times = new FiguresTimes();
            measure(small, large, times);
            PageTimes pages = new PageRounds(pageRounds, this::say).measure(small, large);
            ViewRows rows = ViewRows.copiedIn(server, "many");
            FiguresReport report = new FiguresReport(
                    times,
                    pages,
                    new FiguresReport.Book(
                            few,
                            many,
                            large.events(),
                            fillSeconds,
                            large.passedOver(),
                            large.standing(current()),
                            rows,
                            large.pssMib()),
                    machine,
                    Machine.loadNow(),
                    rounds);
            spec.commandLine().getOut().println(format == Format.JSON ? report.json() : report.text());
            return report.missed().isEmpty() ? 0 : 1;
        }
    }

    private void measure(ReadSide small, ReadSide large, FiguresTimes times) {
        String current = current();
        small.ask(current);
        times.other("first", large.ask(current));
        for (int i = 0; i < WARM_UP; i++) {
            small.ask(current);
            large.ask(current);
        }
        for (int i = 0; i < rounds; i++) {
            times.quiet(small.ask(current), large.ask(current));
        }
        say("asked %d times of each".formatted(rounds));
        for (int i = 0; i < rounds; i++) {
            times.afterNews(askAfterNews(small, current), askAfterNews(large, current));
        }
        say("asked %d times of each after something new".formatted(rounds));
        others().forEach((name, path) -> {
            double seconds = large.ask(path);
            times.other(name, seconds);
            say("%s: %.2f s".formatted(name, seconds));
        });
    }

    /** A case comes with all that hangs on it, and the next request must count it. */
    private static double askAfterNews(ReadSide side, String path) {
        side.publish(1);
        side.catchUp();
        return side.ask(path);
    }

    private static String current() {
        return FIGURES + "?scheme=calendar&year=" + LocalDate.now(ReadSide.ZONE).getYear();
    }

    /** Each asked once, so that nothing of it is kept from before. */
    private static Map<String, String> others() {
        int year = LocalDate.now(ReadSide.ZONE).getYear();
        Map<String, String> others = new LinkedHashMap<>();
        others.put("anotherPeriod", FIGURES + "?from=%1$d-02-05&to=%1$d-09-17".formatted(year - 2));
        others.put("anotherScope", FIGURES + "?from=%1$d-02-06&to=%1$d-09-17&scope=P07".formatted(year - 2));
        others.put("asOfAnotherDay", FIGURES + "?from=%1$d-02-05&to=%1$d-09-17&asOf=%1$d-06-01".formatted(year - 2));
        others.put("knownOnADay", FIGURES + "?from=%1$d-02-05&to=%1$d-09-17&knownOn=%1$d-10-01".formatted(year - 2));
        others.put("comparedSheet", "/api/v1/reports/sheet?from=%1$d-03-01&to=%1$d-08-31".formatted(year - 1));
        return others;
    }

    private void say(String what) {
        spec.commandLine().getErr().println(what);
    }
}
