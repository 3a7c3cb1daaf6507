package vn.liem.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What every page costs with many cases against with few, asked in turn of two read sides in one run by somebody who has signed
 * in. Measured is the time of a request as who asks on the same machine sees it: session, reading, drawing, the last byte. The
 * other services know no name and no title here; what they take to answer is not measured.
 */
@Command(
        name = "pages",
        description =
                "Các trang giám sát với nhiều vụ án so với ít. Every page with many cases against with few, in one"
                        + " run.",
        mixinStandardHelpOptions = true)
final class PagesBench implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    private static final Map<String, String> SETTINGS =
            Map.of("shared_buffers", "128MB", "max_wal_size", "8GB", "checkpoint_timeout", "30min");

    private static final int WARM_UP = 3;

    /** A case that both read sides have. */
    private static final long SHOWN = 2;

    @Option(names = "--format", defaultValue = "TEXT", description = "text or json")
    private Format format = Format.TEXT;

    @Option(names = "--few", defaultValue = "1000", description = "cases of the smaller read side")
    private long few = 1_000;

    @Option(names = "--cases", defaultValue = "100000", description = "cases of the larger read side")
    private long many = 100_000;

    @Option(names = "--rounds", defaultValue = "20", description = "requests of each page of each, in turn")
    private int rounds = 20;

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
            say("the read side has folded them after %.0f s".formatted(large.catchUp()));
            List<PagesReport.Page> pages = new ArrayList<>();
            try (PageVisitor here = new PageVisitor(small.address());
                    PageVisitor there = new PageVisitor(large.address())) {
                pages().forEach((name, path) -> {
                    PagesReport.Page page = measured(name, path, here, there);
                    say(page.line());
                    pages.add(page);
                });
            }
            PagesReport report = new PagesReport(pages, few, many, rounds, machine, Machine.loadNow(), large.pssMib());
            spec.commandLine().getOut().println(format == Format.JSON ? report.json() : report.text());
            return report.missed().isEmpty() ? 0 : 1;
        }
    }

    private PagesReport.Page measured(String name, String path, PageVisitor here, PageVisitor there) {
        double first = there.seconds(path);
        for (int i = 0; i < WARM_UP; i++) {
            here.seconds(path);
            there.seconds(path);
        }
        FiguresTimes.Series times = new FiguresTimes.Series(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < rounds; i++) {
            times.few().add(here.seconds(path));
            times.many().add(there.seconds(path));
        }
        return new PagesReport.Page(name, times, first, there.firstLoad(path));
    }

    /** Every page that reads what was told; those that ask other services alone are theirs to measure. */
    private static Map<String, String> pages() {
        LocalDate today = LocalDate.now(ReadSide.ZONE);
        String year = "from=%1$d-01-01&to=%1$d-06-30".formatted(today.getYear() - 1);
        String shown = "/cases/" + MadeUpCases.caseId(SHOWN);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("home of an earlier day", "/?asOf=%s&period=quarter".formatted(today.minusDays(300)));
        pages.put("monitored", "/monitored");
        pages.put("cases", "/cases");
        pages.put("cases found by number", "/cases?text=VA-9");
        pages.put("case", shown);
        pages.put("case as of a day", shown + "?asOf=" + today.minusDays(200));
        pages.put("timeline", shown + "/timeline");
        pages.put("links", "/links");
        pages.put("links around a case", "/links?case=" + MadeUpCases.caseId(SHOWN));
        pages.put("person", "/persons/" + MadeUpCases.personId(SHOWN, 0));
        pages.put("directives", "/directives");
        pages.put("reports", "/reports");
        pages.put("deadlines", "/deadlines");
        pages.put("transfers", "/transfers");
        pages.put("appraisals", "/appraisals");
        pages.put("recovery", "/recovery");
        pages.put("discipline", "/discipline");
        pages.put("petitions", "/petitions");
        pages.put("control of power", "/control");
        pages.put("units compared", "/units");
        pages.put("flow", "/flow");
        pages.put("sources", "/sources");
        pages.put("administration", "/administration");
        pages.put("search", "/search?text=VA-99");
        pages.put("behind a figure", "/behind?figure=sources.receptionRate&list=base&" + year);
        return pages;
    }

    private void say(String what) {
        spec.commandLine().getErr().println(what);
    }
}
