package vn.liem.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Every page of monitoring, opened in turn at two read sides by somebody who has signed in. Measured is the time of a request as
 * who asks on the same machine sees it: session, reading, drawing, the last byte. The other services answer at once here and know
 * no name and no title; what they take to answer is not measured.
 *
 * @param rounds how often each page of each is opened
 * @param say told of each page once it is measured
 */
record PageRounds(int rounds, Consumer<String> say) {

    private static final int WARM_UP = 3;

    /** A case that both read sides have. */
    private static final long SHOWN = 2;

    /** Opens all of them. */
    PageTimes measure(ReadSide small, ReadSide large) {
        PageTimes times = new PageTimes(new ArrayList<>());
        try (PageVisitor here = new PageVisitor(small.address());
                PageVisitor there = new PageVisitor(large.address())) {
            pages().forEach((name, path) -> {
                PageTimes.Page page = measured(name, path, here, there);
                say.accept(page.line());
                times.pages().add(page);
            });
        }
        return times;
    }

    private PageTimes.Page measured(String name, String path, PageVisitor here, PageVisitor there) {
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
        return new PageTimes.Page(name, times, first, there.firstLoad(path));
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
}
