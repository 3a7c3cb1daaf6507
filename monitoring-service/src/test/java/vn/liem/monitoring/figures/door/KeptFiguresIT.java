package vn.liem.monitoring.figures.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Feed;
import vn.liem.eventstore.Projector;
import vn.liem.eventstore.Rows;
import vn.liem.eventstore.StoredEvent;
import vn.liem.messaging.PublishedRecord;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.CountedFacts;
import vn.liem.monitoring.fact.view.FactReader;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.fact.view.FactsFromLogs;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.Counting;
import vn.liem.monitoring.figures.Definition;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.LeftOut;
import vn.liem.monitoring.figures.Part;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.ScopedFacts;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.figures.door.FactsBehindResource.Side;
import vn.liem.monitoring.testing.ToldFacts;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.registers.SampleRegisters;
import vn.liem.service.testing.Told;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** Figures that are kept while events come, on a real database, against those that are counted from the logs alone. */
class KeptFiguresIT {

    private static final LegalOrder ORDER = new LegalOrder(DecisionTable.vietnam());
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1100;
    private static final int PAGES = 4;
    private static final int REPORTS = 2;
    private static final int ROWS = 500;

    /** So few that the book is gone through in some twenty parts. */
    private static final int FACTS_AT_ONCE = 1_000;

    private static final Report HALF = new Report(
            LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 6, 30), Optional.empty());

    /** The day of recording of all that comes from the registers, and of what is told after. */
    private static final LocalDate RECORDED_ON = LocalDate.of(2024, 5, 13);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final LocalDate LATER = LocalDate.of(2024, 8, 1);

    private final Random dice = new Random(2024L);
    private final Map<String, Long> published = new HashMap<>();
    private final Facts registers = FactsOfRegisters.of(SampleRegisters.PROVINCE);
    private final ToldFacts told = ToldFacts.of(registers);
    private final List<Feed> logs = told.logs().stream().<Feed>map(Log::new).toList();
    private final TestDatabase database = TestServers.database();
    private final Projector projector = new Projector(database.dataSource(), new FactTable(), logs);
    private final FactReader reader = new FactReader(database.dataSource());
    private final WholeBook book = new WholeBook(reader, FACTS_AT_ONCE);
    private final KeptFigures kept = new KeptFigures(reader, book);
    private final ListsBehind lists = new ListsBehind(book);
    private final CountedFacts counted = new CountedFacts(reader);
    private final Map<String, StoredEvent> forged = new HashMap<>();

    /** A log as far as it is published. */
    private final class Log implements Feed {

        private final Told told;

        private Log(Told told) {
            this.told = told;
        }

        @Override
        public String source() {
            return told.position().log();
        }

        @Override
        public List<StoredEvent> after(long pos, int max) {
            long last = published.getOrDefault(source(), 0L);
            return told.records().stream()
                    .skip(pos)
                    .limit(Math.clamp(last - pos, 0, max))
                    .map(PublishedRecord::event)
                    .map(event -> event.pos() == last ? forged.getOrDefault(source(), event) : event)
                    .toList();
        }

        @Override
        public boolean isOfOthers() {
            return true;
        }
    }

    @BeforeEach
    void the_tables_are_there() throws IOException, SQLException {
        try (InputStream file = EventLog.class.getResourceAsStream("/db/eventlog/V001__event_log.sql");
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            String sql = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("${app}", database.appUser()));
        }
        projector.prepare();
    }

    @AfterEach
    void close() {
        book.close();
        projector.close();
        database.close();
    }

    @Test
    void whatever_comes_when_the_figures_are_those_of_the_logs() {
        for (int page = 1; page <= PAGES; page++) {
            for (Told log : told.logs()) {
                publish(log, log.pos() * page / PAGES);
            }
            projector.catchUp();
            compareNow();
        }
        Map<String, Long> before = Map.copyOf(published);
        for (Told log : tellLater()) {
            publish(log, log.pos());
            projector.catchUp();
            compareNow();
        }
        projector.rebuild();
        compareNow();
        compareLists();
        Map<String, Long> after = Map.copyOf(published);
        assertNotEquals(plain(before, HALF), plain(after, HALF));
        for (Report report : reports()) {
            assertEquals(plain(before, report), knownOn(LATER.minusDays(1), report), report.toString());
            assertEquals(plain(after, report), knownOn(LATER, report), report.toString());
        }
        assertEquals(plain(Map.of(), HALF), knownOn(RECORDED_ON.minusDays(1), HALF));
    }

    @Test
    void what_a_forged_record_told_is_counted_no_more_once_the_book_is_filled_anew() {
        ToldFacts another = ToldFacts.of(registers);
        register(another, "VA-GIA-1", "corruption");
        register(told, "VA-THAT-1", "economic");
        forged.put("case-service/1", another.cases().records().getLast().event());
        told.logs().forEach(log -> publish(log, log.pos()));
        projector.catchUp();
        Map<String, Figure> asForged =
                kept.of(List.of(HALF), Optional.empty()).of(HALF).figures();
        assertEquals(asForged, Definitions.figures(counted.now().facts(), HALF, ORDER));
        assertEquals(List.of("VA-GIA-1"), numbersBeginning("VA-GIA"));
        forged.clear();
        projector.rebuild();
        compareNow();
        assertNotEquals(asForged, plain(published, HALF));
        assertEquals(List.of(), numbersBeginning("VA-GIA"));
        assertEquals(List.of("VA-THAT-1"), numbersBeginning("VA-THAT"));
        assertEquals(plain(published, HALF), Definitions.figures(counted.now().facts(), HALF, ORDER));
    }

    @Test
    void a_book_that_is_filled_anew_waits_for_who_reads_the_old_one() throws InterruptedException {
        told.logs().forEach(log -> publish(log, log.pos()));
        projector.catchUp();
        Thread anew = reader.read(moment -> {
            Thread filling = Thread.ofVirtual().start(projector::rebuild);
            waitUntilItWaits();
            assertEquals(moment.units(Optional.empty()), reader.readWith(moment, same -> same.units(Optional.empty())));
            assertTrue(filling.isAlive());
            return filling;
        });
        anew.join();
        compareNow();
    }

    @Test
    void who_goes_through_the_book_can_be_followed_to_the_end() {
        told.logs().forEach(log -> publish(log, log.pos()));
        projector.catchUp();
        Set<WholeBook.Underway> seen = ConcurrentHashMap.newKeySet();
        assertEquals(new WholeBook.Underway(0, 0, 0), book.underway());
        book.read(Optional.empty(), parts -> parts.bySubject(_ -> seen.add(book.underway())));
        assertFalse(seen.isEmpty());
        seen.forEach(now -> {
            assertEquals(1, now.passes());
            assertTrue(now.done() < now.of(), now.toString());
        });
        assertTrue(seen.stream().anyMatch(now -> now.done() > 0), seen.toString());
        assertEquals(new WholeBook.Underway(0, 0, 0), book.underway());
    }

    private void waitUntilItWaits() {
        Rows rows = new Rows(database.dataSource());
        String waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted"
                + " and database = (select oid from pg_database where datname = current_database())";
        Instant end = Instant.now().plus(PATIENCE);
        while (rows.first(waiting, row -> row.getInt(1)).isEmpty()) {
            assertTrue(Instant.now().isBefore(end), "it does not wait");
            LockSupport.parkNanos(1_000_000);
        }
    }

    private List<String> numbersBeginning(String prefix) {
        return counted.now().facts().cases().stream()
                .map(CaseFact::number)
                .filter(number -> number.startsWith(prefix))
                .toList();
    }

    private static void register(ToldFacts facts, String number, String group) {
        String id = ToldFacts.id(number);
        facts.cases()
                .event("case:" + id, "case:" + id, "case.registered.v1", RECORDED_ON, """
                {"caseId":"%s","details":{"number":"%s","itemType":"case","locality":"T01","field":"land",
                "offenceGroup":"%s","registeredOn":"2024-03-01","institutedOn":"2024-03-01"}}""".formatted(id, number, group));
    }

    private Map<String, Figure> knownOn(LocalDate day, Report report) {
        return kept.of(List.of(report), Optional.of(day)).of(report).figures();
    }

    private void compareNow() {
        Known known = FactsFromLogs.at(logs, published);
        for (Report report : reports()) {
            KeptFigures.Counted counted = kept.of(Sheet.reportsOf(report), Optional.empty());
            assertEquals(Sheet.of(known.facts(), report, ORDER), Sheet.of(report, counted::of), report.toString());
            assertEquals(published, counted.position());
        }
    }

    /** The lists behind some figures, page by page, are those of all facts, of which a district sees its own. */
    private void compareLists() {
        Known known = FactsFromLogs.at(logs, published);
        Report report = new Report(HALF.from(), HALF.to(), HALF.asOf(), Optional.of("T01"));
        ScopedFacts scoped = ScopedFacts.of(known.facts(), report, ORDER);
        Set<String> seen = Set.of(known.facts().cases().getFirst().locality());
        Territory territory = Territory.of(seen, known.facts());
        List<Definition> some = Stream.concat(
                        Definitions.ALL.stream().filter(_ -> dice.nextInt(20) == 0),
                        Definitions.find("discipline.gapOpen").stream())
                .toList();
        for (Definition definition : some) {
            Counting counting = definition.counting(scoped);
            compare(known, territory, counting.counted(), listed(definition, report, Side.COUNTED, seen));
            compare(known, territory, counting.base(), listed(definition, report, Side.BASE, seen));
            List<LeftOut> left = LeftOut.of(definition, known.facts(), report, ORDER);
            List<LeftOut> shown = left.stream()
                    .filter(each -> territory.holds(each.part().counted()))
                    .toList();
            assertEquals(
                    new ListsBehind.Page(BehindFigure.leftOut(known, shown), left.size() - shown.size()),
                    listed(definition, report, Side.LEFT_OUT, seen),
                    definition.id());
        }
    }

    private static void compare(Known known, Territory territory, List<Part> all, ListsBehind.Page listed) {
        List<Part> shown =
                all.stream().filter(part -> territory.holds(part.counted())).toList();
        assertEquals(new ListsBehind.Page(BehindFigure.counted(known, shown), all.size() - shown.size()), listed);
    }

    /** All pages as one. */
    private ListsBehind.Page listed(Definition definition, Report report, Side side, Set<String> seen) {
        ListsBehind.Asked asked =
                new ListsBehind.Asked(definition, report, Optional.empty(), side, facts -> Territory.of(seen, facts));
        List<BehindFigure.Placed> rows = new ArrayList<>();
        ListsBehind.Page page;
        do {
            Optional<BehindFigure.Placed> last = rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
            page = lists.page(
                    asked,
                    row -> last.map(before -> BehindFigure.PLACES.compare(row, before) > 0)
                            .orElse(true),
                    ROWS);
            rows.addAll(page.rows());
        } while (page.rows().size() == ROWS);
        return new ListsBehind.Page(List.copyOf(rows), page.outside());
    }

    /** One that is asked for each time, and others. */
    private List<Report> reports() {
        List<String> units = registers.units().stream().map(unit -> unit.code()).toList();
        return Stream.concat(
                        Stream.of(HALF),
                        Stream.generate(() -> {
                                    LocalDate from = FIRST_DAY.plusDays(dice.nextInt(DAYS));
                                    LocalDate to = from.plusDays(dice.nextInt(400));
                                    return new Report(
                                            from,
                                            to,
                                            from.plusDays(dice.nextInt(400)),
                                            Optional.of(units.get(dice.nextInt(units.size()))));
                                })
                                .limit(REPORTS))
                .toList();
    }

    private Map<String, Figure> plain(Map<String, Long> position, Report report) {
        return Definitions.figures(FactsFromLogs.at(logs, position).facts(), report, ORDER);
    }

    private void publish(Told log, long pos) {
        published.put(log.position().log(), pos);
    }

    /** Facts dated before the cut-off, cases that turn out to lie elsewhere, and discipline of who is accused. */
    private List<Told> tellLater() {
        Instant now = LATER.atTime(3, 0).toInstant(ZoneOffset.UTC);
        List<CaseFact> cases = registers.cases().subList(0, 12);
        for (int i = 0; i < cases.size(); i++) {
            String locality = registers
                    .cases()
                    .get(dice.nextInt(registers.cases().size()))
                    .locality();
            correct(cases.get(i), locality, now);
        }
        List<AccusedFact> officials = registers.accused().stream()
                .filter(AccusedFact::official)
                .limit(8)
                .toList();
        for (AccusedFact official : officials) {
            String stream = "discipline:" + ToldFacts.id("discipline of " + official.person());
            matter(stream, official.person(), official.caseId(), now);
            told.cases().event(stream, stream, "discipline.decided.v1", LATER, now, """
                    {"decision":{"decisionNo":"1/QD","track":"party","decidedOn":"2024-02-01"}}""");
        }
        // It was about somebody else, in another case.
        String first = "discipline:"
                + ToldFacts.id("discipline of " + officials.getFirst().person());
        matter(first, officials.getLast().person(), officials.getLast().caseId(), now);
        told.investigations()
                .event(
                        "investigation:" + ToldFacts.id(cases.getFirst().number()),
                        "case:" + ToldFacts.id(cases.getFirst().number()),
                        "investigation.suspended.v1",
                        LATER,
                        now,
                        """
                        {"decision":{"documentNo":"9/QD","decidedOn":"2024-03-01","unit":"T01-CQDT","round":0,"order":9000},
                        "detail":"c"}""");
        return new ArrayList<>(List.of(told.cases(), told.investigations()));
    }

    private void matter(String stream, String person, String caseNumber, Instant now) {
        told.cases().event(stream, stream, "discipline.registered.v1", LATER, now, """
                {"details":{"person":"%s","caseId":"%s","locality":"T01"}}""".formatted(
                        ToldFacts.id(person), ToldFacts.id(caseNumber)));
    }

    private void correct(CaseFact known, String locality, Instant now) {
        String id = ToldFacts.id(known.number());
        told.cases().event("case:" + id, "case:" + id, "case.corrected.v1", LATER, now, """
                {"caseId":"%s","details":{"number":"%s","itemType":"case","locality":"%s","field":"land",
                "offenceGroup":"corruption","registeredOn":"%s","institutedOn":"2024-03-01"}}""".formatted(
                        id, known.number(), locality, known.registeredOn()));
    }
}
