package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.ImportRefusal;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.door.ImportJobs.Taken;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.cases.imports.door.JobRows.LeftRow;
import vn.liem.eventstore.StoredEvent;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.plan.ChangeLimit;
import vn.liem.registers.plan.WhyLeft;
import vn.liem.registers.row.Register;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** Imports that are undone: what they told is taken back or said as before, and what is built on stays. */
class UndoneImportsIT {

    private static final Map<String, byte[]> PROVINCE = SampleRegisters.PROVINCE.files();

    /** What takes back what other services were told. */
    private static final Map<String, String> WITHDRAWN_BY = Map.of(
            "record_decision", "withdraw_decision",
            "charge_accused", "withdraw_charge",
            "bring_in_appraisal", "withdraw_appraisal",
            "state_asset", "withdraw_asset",
            "state_asset_measure", "withdraw_asset_measure",
            "state_obligation", "withdraw_obligation",
            "state_recovery", "withdraw_recovery");

    /** What takes back what was told here. */
    private static final Map<String, String> TAKEN_BACK_BY = Map.of(
            "case.registered.v1", "case.statement-withdrawn.v1",
            "source.registered.v1", "source.statement-withdrawn.v1",
            "petition.received.v1", "petition.statement-withdrawn.v1",
            "handover.handover-recorded.v1", "handover.recorded-handover-withdrawn.v1",
            "discipline.decided.v1", "discipline.record-withdrawn.v1",
            "supervision.listed.v1", "supervision.statement-withdrawn.v1",
            "directive.issued.v1", "directive.statement-withdrawn.v1");

    private static final int LAST_ROW = 130;

    @TempDir
    Path folder = Path.of("");

    private final TestDatabase database = TestServers.database();
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
    void the_only_import_is_taken_back_but_for_its_bodies_and_comes_in_again() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            UUID job = service.bring(PROVINCE);
            int carried = service.jobs().job(job).orElseThrow().planned();
            UUID undo = service.undo(job);
            assertEquals("done", service.jobs().job(undo).orElseThrow().state());
            assertEquals(Map.of(), service.jobs().refusals(undo));
            List<LeftRow> left = service.undoing().left(undo);
            assertEquals(Map.of(WhyLeft.BODIES_STAY.code(), Map.of("units.csv", left.size())), LeftRows.counted(left));
            Map<String, Long> commands = commands();
            WITHDRAWN_BY.forEach((told, takenBack) ->
                    assertEquals(commands.get(told), commands.get(takenBack), told + " and " + takenBack));
            TAKEN_BACK_BY.forEach((told, takenBack) ->
                    assertEquals(events(service, told), events(service, takenBack), told + " and " + takenBack));
            int takenBack = carried - left.size();

            assertEquals(0, service.jobs().job(service.undo(job)).orElseThrow().planned(), "twice changes nothing");

            UUID again = service.bring(PROVINCE);
            Job second = service.jobs().job(again).orElseThrow();
            assertEquals("done", second.state());
            assertEquals(Map.of(), service.jobs().refusals(again));
            assertEquals(takenBack, second.planned());
            WITHDRAWN_BY
                    .keySet()
                    .forEach(told ->
                            assertEquals(2 * commands.get(told), commands().get(told), told));
            TAKEN_BACK_BY.forEach(
                    (told, takenBackBy) -> assertEquals(2 * events(service, takenBackBy), events(service, told), told));
            assertEquals(
                    0, service.jobs().job(service.bring(PROVINCE)).orElseThrow().planned());
        }
    }

    @Test
    void what_an_import_corrected_is_said_as_before() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(PROVINCE);
            int before = service.events().size();
            UUID wrong = service.bring(otherChannelOfOneSource());
            UUID undo = service.undo(wrong);
            assertEquals(Map.of(), service.jobs().refusals(undo));
            assertEquals(List.of(), service.undoing().left(undo));
            List<StoredEvent> since =
                    service.events().subList(before, service.events().size());
            assertEquals(
                    List.of("source.corrected.v1", "source.corrected.v1"),
                    since.stream().map(StoredEvent::type).toList());
            assertTrue(since.getFirst().body().json().contains("\"channel\":\"audit\""));
            assertTrue(since.getLast().body().json().contains("\"channel\":\"inspection\""));
            assertEquals(undo, since.getLast().by().correlation());
            assertEquals(
                    0, service.jobs().job(service.bring(PROVINCE)).orElseThrow().planned());
            assertEquals(
                    1,
                    service.jobs()
                            .job(service.bring(otherChannelOfOneSource()))
                            .orElseThrow()
                            .planned());
        }
    }

    @Test
    void what_a_later_import_says_otherwise_is_left() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            UUID first = service.bring(PROVINCE);
            service.bring(otherChannelOfOneSource());
            UUID undo = service.undo(first);
            assertEquals(
                    Map.of("sources.csv", 1),
                    LeftRows.counted(service.undoing().left(undo)).get(WhyLeft.SAID_OTHERWISE_SINCE.code()));
        }
    }

    @Test
    void an_undoing_of_what_was_built_on_stops_before_its_first_row() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            UUID first = service.bring(files(Set.of("units.csv", "cases.csv", "sources.csv")));
            service.bring(otherChannelOfOneSource());
            int before = service.events().size();
            MayChange none = MayChange.asConfigured(new ChangeLimit(0, 1));
            UUID undo = service.takeUndoing(first, none);
            service.runner().runOnce();
            assertEquals("stopped", service.jobs().job(undo).orElseThrow().state());
            assertEquals(before, service.events().size());
            assertTrue(service.undoing().left(undo).size() > 1);
            assertEquals(List.of(), service.undoing().undoings(first));
        }
    }

    @Test
    void an_undoing_that_was_killed_in_the_middle_goes_on_in_a_new_instance() {
        UUID undo;
        UUID job;
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            job = service.bring(PROVINCE);
        }
        AtomicInteger carried = new AtomicInteger();
        try (ImportInstance killed = ImportInstance.start(database, folder, peer, carrier -> dying(carrier, carried))) {
            undo = killed.takeUndoing(job, ImportInstance.USUAL);
            assertThrows(Killed.class, killed.runner()::runOnce);
            assertEquals("running", killed.jobs().job(undo).orElseThrow().state());
        }
        try (ImportInstance next = ImportInstance.start(database, folder, peer)) {
            next.runner().runOnce();
            assertEquals("done", next.jobs().job(undo).orElseThrow().state());
            assertEquals(Map.of(), next.jobs().refusals(undo));
            assertEquals(commands().get("charge_accused"), commands().get("withdraw_charge"));
            assertEquals(events(next, "case.registered.v1"), events(next, "case.statement-withdrawn.v1"));
        }
    }

    @Test
    void an_undoing_is_not_undone_and_an_import_that_runs_is_not_either() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            UUID job = service.take(files(Set.of("units.csv", "cases.csv")));
            assertRefused(service, job, ImportRefusal.IMPORT_NOT_ENDED);
            service.runner().runOnce();
            assertRefused(service, service.undo(job), ImportRefusal.IS_AN_UNDOING);
        }
    }

    private static void assertRefused(ImportInstance service, UUID job, ImportRefusal why) {
        assertEquals(
                new Taken.Refused(why),
                service.undoing()
                        .take(
                                UUID.randomUUID(),
                                ImportInstance.IMPORTER,
                                service.jobs().job(job).orElseThrow(),
                                ImportInstance.USUAL));
    }

    private static CarryRow dying(CarryRow carrier, AtomicInteger carried) {
        return new CarryRow() {
            @Override
            public Register register() {
                return carrier.register();
            }

            @Override
            public CarriedOut carry(RowToCarry row) {
                CarriedOut done = carrier.carry(row);
                if (carried.incrementAndGet() == LAST_ROW) {
                    throw new Killed();
                }
                return done;
            }
        };
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** How many commands of which name the other services carried out. */
    private Map<String, Long> commands() {
        return peer.done(_ -> true).stream()
                .collect(Collectors.groupingBy(
                        row -> row.path("command").asText(), TreeMap::new, Collectors.counting()));
    }

    private static long events(ImportInstance service, String type) {
        return service.events().stream()
                .filter(event -> event.type().equals(type))
                .count();
    }

    private static Map<String, byte[]> otherChannelOfOneSource() {
        Map<String, byte[]> corrected = files(Set.of("sources.csv"));
        corrected.computeIfPresent(
                "sources.csv",
                (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("NT-00001,proposal_to_institute,inspection", "NT-00001,proposal_to_institute,audit")
                        .getBytes(StandardCharsets.UTF_8));
        return corrected;
    }

    private static Map<String, byte[]> files(Set<String> names) {
        Map<String, byte[]> files = new TreeMap<>(PROVINCE);
        files.keySet().retainAll(names);
        return files;
    }
}
