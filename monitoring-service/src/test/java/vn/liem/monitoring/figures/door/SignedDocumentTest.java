package vn.liem.monitoring.figures.door;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.Feed;
import vn.liem.eventstore.StoredEvent;
import vn.liem.messaging.PublishedRecord;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.fact.UnreadEvent;
import vn.liem.monitoring.fact.view.FactsFromLogs;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Snapshot;
import vn.liem.monitoring.figures.door.RecountedDocument.Order;
import vn.liem.monitoring.figures.door.RecountedDocument.SignedReport;
import vn.liem.monitoring.testing.ToldFacts;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.registers.SampleRegisters;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.testing.Told;

class SignedDocumentTest {

    private static final LegalOrder ORDER = new LegalOrder(DecisionTable.vietnam());
    private static final List<String> FAMILIES = List.of("stage.", "cases.", "accused.", "sources.", "transfers.");
    private static final int LATER_FACTS = 10_000;
    private static final int EVERY = 25;
    private static final LocalDate CUT_OFF = LocalDate.of(2024, 6, 30);
    private static final AskedPeriod HALF =
            new AskedPeriod(LocalDate.of(2024, 1, 1), CUT_OFF, CUT_OFF, Optional.of("T01"), Optional.empty());
    private static final UUID FIRST = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000a1");
    private static final UUID SECOND = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000a2");

    private final Facts registers = FactsOfRegisters.of(SampleRegisters.PROVINCE);
    private final ToldFacts told = ToldFacts.of(registers);

    @Test
    void a_signed_report_comes_out_of_the_logs_to_the_byte_after_ten_thousand_later_facts() {
        Map<String, Long> signedAt = position();
        byte[] signed = document(signedAt).bytes();
        tellMore();
        assertArrayEquals(signed, document(signedAt).bytes());
        assertNotEquals(signedAt, position());
        assertFalse(java.util.Arrays.equals(signed, document(position()).bytes()));
    }

    @Test
    void whoever_knows_what_was_asked_and_no_number_counts_it_again_to_the_byte() {
        SignedDocument first = document(position());
        tellMore();
        AskedPeriod next = new AskedPeriod(
                CUT_OFF.plusDays(1), CUT_OFF.plusDays(184), CUT_OFF.plusDays(184), HALF.scope(), Optional.of(FIRST));
        SignedDocument second = SignedDocument.of(
                SECOND,
                next,
                known(position()),
                Optional.of(new SignedDocument.Earlier(FIRST, HALF.report(), first.known())),
                ORDER);
        SignedReport earlier = frame(FIRST, HALF, first);
        assertArrayEquals(first.bytes(), RecountedDocument.bytes(new Order(earlier, Optional.empty()), feeds()));
        Order restating = new Order(frame(SECOND, next, second), Optional.of(earlier));
        assertArrayEquals(second.bytes(), RecountedDocument.bytes(restating, feeds()));
        assertEquals(position().keySet(), RecountedDocument.logs(restating));
    }

    private static SignedReport frame(UUID id, AskedPeriod asked, SignedDocument document) {
        Snapshot snapshot = document.snapshot();
        return new SignedReport(
                id,
                asked,
                new RecountedDocument.Frame(
                        snapshot.form(),
                        snapshot.position(),
                        snapshot.figures().stream()
                                .map(figure -> new RecountedDocument.Named(figure.id()))
                                .toList()));
    }

    @Test
    void logs_that_give_another_document_than_the_signed_one_are_refused_by_their_rule() {
        Snapshot signed = document(position()).snapshot();
        assertEquals(signed, again(signed, known(position())).snapshot());
        tellMore();
        Known changed = known(position());
        RequestRefused refused = assertThrows(RequestRefused.class, () -> again(signed, changed));
        assertEquals("document_differs", refused.problem().code());
        assertEquals(409, refused.problem().status());
    }

    /** What is defined after a report was signed is no part of it; what was signed is. */
    @Test
    void a_signed_report_has_the_figures_that_were_signed_and_no_words() {
        SignedDocument document = document(position());
        Snapshot all = document.snapshot();
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        assertFalse(text.contains("vietnamese") || text.contains("targets"), "words and targets change");
        SignedDocument earlier = SignedDocument.with(
                id -> !id.startsWith("stage."), 2, FIRST, HALF, known(position()), Optional.empty(), ORDER);
        assertNotEquals(document.sha256(), earlier.sha256());
        assertArrayEquals(
                earlier.bytes(), again(earlier.snapshot(), known(position())).bytes());
    }

    private static SignedDocument again(Snapshot signed, Known known) {
        return SignedDocument.again(signed, FIRST, HALF, known, Optional.empty(), ORDER);
    }

    @Test
    void the_logs_give_the_figures_of_the_registers() {
        assertEquals(
                told(Definitions.figures(registers, HALF.report(), ORDER)),
                told(Definitions.figures(known(position()).facts(), HALF.report(), ORDER)));
    }

    /** The figures of what these logs tell. */
    private static Map<String, Figure> told(Map<String, Figure> figures) {
        Map<String, Figure> told = new TreeMap<>(figures);
        told.keySet().removeIf(id -> FAMILIES.stream().noneMatch(id::startsWith));
        assertFalse(told.isEmpty());
        return told;
    }

    @Test
    void the_next_report_lists_exactly_the_figures_that_moved_and_the_facts_that_moved_them() {
        Known then = known(position());
        tellMore();
        Known now = known(position());
        AskedPeriod next = new AskedPeriod(
                CUT_OFF.plusDays(1),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2024, 12, 31),
                HALF.scope(),
                Optional.of(FIRST));
        SignedDocument document = SignedDocument.of(
                SECOND, next, now, Optional.of(new SignedDocument.Earlier(FIRST, HALF.report(), then)), ORDER);
        Restatement restatement = document.restatement().orElseThrow();
        Set<String> moved =
                restatement.moved().stream().map(Restatement.Moved::figure).collect(Collectors.toSet());
        assertEquals(moved(HALF.report(), then, now), moved);
        assertTrue(moved.contains("cases.instituted"));
        for (Restatement.Moved each : restatement.moved()) {
            assertFalse(each.facts().isEmpty(), each.figure());
            if (each.before() instanceof Figure.Count(var before) && each.after() instanceof Figure.Count(var after)) {
                BigInteger by = each.facts().stream()
                        .map(fact -> fact.after().subtract(fact.before()))
                        .reduce(BigInteger.ZERO, BigInteger::add);
                assertEquals(after - before, by.longValueExact(), each.figure());
            }
        }
        assertEquals(
                List.copyOf(new TreeSet<>(moved)),
                document.snapshot().moved().stream().sorted().toList());
    }

    @Test
    void what_could_not_be_read_stands_in_the_report_of_its_scope_and_is_not_counted() {
        CaseFact counted = instituted(each -> each.locality().startsWith("T01"));
        String subject = "case:" + ToldFacts.id(counted.number());
        long before = count(known(position()));
        told.cases().event(subject, subject, "case.registered.v1", "{\"details\":\"none\"}");
        told.cases().event("case:unknown", "case:unknown", "case.registered.v1", "{}");
        told.clocks().event(subject, subject, "clock.set.v1", "{}");
        told.investigations().event(subject, subject, "officer.assigned.v1", "{}");
        long last = told.cases().pos();
        List<UnreadEvent> unread = List.of(
                new UnreadEvent("case-service/1", last - 1, subject),
                new UnreadEvent("case-service/1", last, "case:unknown"));
        SignedDocument document = document(position());
        assertEquals(unread, document.snapshot().unread());
        assertTrue(new String(document.bytes(), StandardCharsets.UTF_8).contains("\"unread\":[{\"log\""));
        assertEquals(before, count(known(position())));
        assertEquals(
                document.snapshot(),
                again(document.snapshot(), known(position())).snapshot());
        // Another body's report tells what nobody can place, and not the case that is known to lie elsewhere.
        String elsewhere = registers.units().stream()
                .map(UnitFact::code)
                .filter(code -> !new UnitTree(registers.units()).within(code).contains(counted.locality()))
                .findFirst()
                .orElseThrow();
        AskedPeriod other =
                new AskedPeriod(HALF.from(), HALF.to(), HALF.asOf(), Optional.of(elsewhere), Optional.empty());
        assertEquals(
                unread.subList(1, 2),
                SignedDocument.of(SECOND, other, known(position()), Optional.empty(), ORDER)
                        .snapshot()
                        .unread());
    }

    /** Reports that were signed before keep their bytes, whatever the form of a document is by now. */
    @Test
    void a_report_in_the_first_form_is_counted_again_in_it() {
        SignedDocument first =
                SignedDocument.with(_ -> true, 1, FIRST, HALF, known(position()), Optional.empty(), ORDER);
        String text = new String(first.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("\"form\":1,\"held\":[]"), text);
        assertFalse(text.contains("unread"), text);
        assertArrayEquals(
                first.bytes(), again(first.snapshot(), known(position())).bytes());
    }

    private CaseFact instituted(java.util.function.Predicate<CaseFact> which) {
        return registers.cases().stream()
                .filter(each -> each.institutedOn()
                        .filter(day -> !day.isBefore(HALF.from()) && !day.isAfter(HALF.to()))
                        .isPresent())
                .filter(each -> each.separatedFrom().isEmpty())
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private static long count(Known known) {
        return ((Figure.Count)
                        Definitions.figures(known.facts(), HALF.report(), ORDER).get("cases.instituted"))
                .count();
    }

    /** What other definitions say has moved. */
    private static Set<String> moved(Report report, Known then, Known now) {
        Map<String, Figure> before = Definitions.figures(then.facts(), report, ORDER);
        Map<String, Figure> after = Definitions.figures(now.facts(), report, ORDER);
        return before.keySet().stream()
                .filter(id -> !before.get(id).equals(after.get(id)))
                .collect(Collectors.toSet());
    }

    /** New cases, most of them after the cut-off day and some before it. */
    private void tellMore() {
        for (int i = 0; i < LATER_FACTS; i++) {
            LocalDate day = i % EVERY == 0 ? CUT_OFF.minusDays(i % 150) : CUT_OFF.plusDays(1 + i % 150);
            String id = ToldFacts.id("later " + i);
            told.cases().event("case:" + id, "case:" + id, "case.registered.v1", day, """
                    {"caseId":"%s","details":{"number":"LATER-%d","itemType":"case","locality":"T01","field":"land",
                    "offenceGroup":"corruption","registeredOn":"%s","institutedOn":"%s"}}""".formatted(id, i, day, day));
        }
    }

    private SignedDocument document(Map<String, Long> position) {
        return SignedDocument.of(FIRST, HALF, known(position), Optional.empty(), ORDER);
    }

    private Known known(Map<String, Long> position) {
        return FactsFromLogs.at(feeds(), position);
    }

    private List<Feed> feeds() {
        return told.logs().stream().map(SignedDocumentTest::feed).toList();
    }

    private Map<String, Long> position() {
        Map<String, Long> position = new TreeMap<>();
        told.logs().forEach(log -> position.put(log.position().log(), log.pos()));
        return position;
    }

    /** A log as it can be read again. */
    static Feed feed(Told log) {
        List<StoredEvent> events =
                log.records().stream().map(PublishedRecord::event).toList();
        return new Feed() {
            @Override
            public String source() {
                return log.position().log();
            }

            @Override
            public List<StoredEvent> after(long pos, int max) {
                return events.subList((int) pos, (int) Math.min(events.size(), pos + (long) max));
            }
        };
    }
}
