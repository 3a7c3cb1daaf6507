package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.imports.door.RememberingPeer.Answer;
import vn.liem.registers.SampleRegisters;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** An import whose other services die, break, or answer half. */
class RowsTriedAgainIT {

    private static final Map<String, byte[]> PROVINCE =
            only("units.csv", "cases.csv", "accused.csv", "proceedings.csv");

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int ROWS_OF_A_CASE_MAX = 20;

    @TempDir
    Path folder = Path.of("");

    private TestDatabase database = TestServers.database();
    private final RememberingPeer peer = new RememberingPeer();

    @BeforeEach
    void lay_out() {
        ImportInstance.migrate(database);
    }

    @AfterEach
    void drop() {
        database.close();
        peer.close();
    }

    @Test
    void services_that_die_before_and_after_and_in_the_middle_end_as_if_nothing_had_been() {
        Random dice = new Random(11);
        peer.with((_, _) -> dice.nextInt(3) == 0 ? Answer.USUAL : anyOf(dice));
        List<String> facts = broughtIn();
        try (RememberingPeer well = new RememberingPeer()) {
            assertEquals(factsAt(well), facts);
        }
    }

    @Test
    void a_row_that_breaks_its_batch_is_found_by_halves_and_the_other_cases_go_on() throws InterruptedException {
        UUID[] poison = new UUID[1];
        peer.with((_, rows) -> rows.stream().anyMatch(row -> breaks(row, poison)) ? Answer.BROKEN : Answer.USUAL);
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            UUID job = service.take(PROVINCE);
            Thread runner = Thread.ofVirtual().start(service.runner()::runOnce);
            Map<String, Map<String, Integer>> counts = awaitAloneInTrouble(service, job);
            assertEquals(1, sum(counts, "failing"), "the poison and nothing else: " + counts);
            assertEquals(
                    Map.of("investigation-service: status_500", 1),
                    service.jobs().troubles(job));
            assertTrue(sum(counts, "open") < ROWS_OF_A_CASE_MAX, "only its case waits: " + counts);
            peer.with((_, _) -> Answer.USUAL);
            assertTrue(runner.join(SOON));
            assertEquals(Set.of("done"), service.jobs().counts(job).keySet());
        }
    }

    @Test
    void a_row_that_always_fails_is_given_up_at_last_and_comes_again_with_the_next_start() {
        UUID[] poison = new UUID[1];
        peer.with((_, rows) -> rows.stream().anyMatch(row -> breaks(row, poison)) ? Answer.BROKEN : Answer.USUAL);
        UUID job;
        try (ImportInstance service = ImportInstance.start(database, folder, peer, new HurryingClock())) {
            job = service.bring(PROVINCE);
            assertEquals("waiting", service.jobs().job(job).orElseThrow().state());
            assertEquals(
                    Map.of("investigation-service: status_500", 1),
                    service.jobs().failures(job));
            assertFalse(service.jobs().counts(job).containsKey("open"));
        }
        peer.with((_, _) -> Answer.USUAL);
        try (ImportInstance next = ImportInstance.start(database, folder, peer)) {
            next.runner().runOnce();
            assertEquals("done", next.jobs().job(job).orElseThrow().state());
        }
    }

    @Test
    void rows_of_two_imports_that_were_given_up_wait_for_services_that_start_after_this_one() {
        UUID first;
        UUID second;
        try (ImportInstance service = ImportInstance.start(database, folder, peer, new HurryingClock())) {
            UUID[] charge = new UUID[1];
            peer.with((_, rows) -> rows.stream().anyMatch(row -> breaks(row, charge)) ? Answer.BROKEN : Answer.USUAL);
            first = service.bring(only("units.csv", "cases.csv", "accused.csv"));
            UUID[] decision = new UUID[1];
            peer.with((_, rows) -> rows.stream().anyMatch(row -> breaks(row, charge) || decides(row, decision))
                    ? Answer.BROKEN
                    : Answer.USUAL);
            second = service.bring(PROVINCE);
            assertEquals("waiting", service.jobs().job(first).orElseThrow().state());
            assertEquals("waiting", service.jobs().job(second).orElseThrow().state());
        }
        AtomicInteger asked = new AtomicInteger();
        peer.with((_, _) -> asked.incrementAndGet() <= 4 ? Answer.DEAD_BEFORE : Answer.USUAL);
        try (ImportInstance next = ImportInstance.start(database, folder, peer, new HurryingClock())) {
            next.runner().runOnce();
            assertEquals("done", next.jobs().job(first).orElseThrow().state());
            assertEquals("done", next.jobs().job(second).orElseThrow().state());
        }
    }

    private List<String> broughtIn() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer, new HurryingClock())) {
            UUID job = service.bring(PROVINCE);
            assertEquals(Set.of("done"), service.jobs().counts(job).keySet());
            return service.facts();
        }
    }

    private List<String> factsAt(RememberingPeer other) {
        TestDatabase fresh = TestServers.database();
        ImportInstance.migrate(fresh);
        try (ImportInstance service = ImportInstance.start(fresh, folder.resolve("fresh"), other)) {
            service.bring(PROVINCE);
            return service.facts();
        } finally {
            fresh.close();
        }
    }

    private static Answer anyOf(Random dice) {
        return Answer.values()[dice.nextInt(Answer.values().length)];
    }

    /** The job once nearly all of its rows are done. */
    private static Map<String, Map<String, Integer>> awaitAloneInTrouble(ImportInstance service, UUID job)
            throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        Map<String, Map<String, Integer>> counts = service.jobs().counts(job);
        while (sum(counts, "done") < sum(counts) - ROWS_OF_A_CASE_MAX && System.nanoTime() < end) {
            Thread.sleep(50);
            counts = service.jobs().counts(job);
        }
        return counts;
    }

    private static int sum(Map<String, Map<String, Integer>> counts, String outcome) {
        return counts.getOrDefault(outcome, Map.of()).values().stream()
                .mapToInt(count -> count)
                .sum();
    }

    private static int sum(Map<String, Map<String, Integer>> counts) {
        return counts.keySet().stream()
                .mapToInt(outcome -> sum(counts, outcome))
                .sum();
    }

    private static Map<String, byte[]> only(String... names) {
        Map<String, byte[]> files = new TreeMap<>(SampleRegisters.PROVINCE.files());
        files.keySet().retainAll(List.of(names));
        return files;
    }

    /** A clock on which a minute is a second, for rows that wait. */
    private static final class HurryingClock extends Clock {

        private static final int TIMES = 60;

        private final Instant begun = Instant.now();

        @Override
        public Instant instant() {
            return begun.plus(Duration.between(begun, Instant.now()).multipliedBy(TIMES));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static boolean breaks(JsonNode row, UUID[] poison) {
        return isFirst("charge_accused", row, poison);
    }

    private static boolean decides(JsonNode row, UUID[] poison) {
        return isFirst("record_decision", row, poison);
    }

    private static boolean isFirst(String command, JsonNode row, UUID[] poison) {
        if (poison[0] == null && row.path("command").asText().equals(command)) {
            poison[0] = UUID.fromString(row.path("commandId").asText());
        }
        return poison[0] != null && row.path("commandId").asText().equals(poison[0].toString());
    }
}
