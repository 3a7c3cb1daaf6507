package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.ImportRefusal;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.door.ImportJobs.Answer;
import vn.liem.cases.imports.door.ImportJobs.Taken;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.registers.RegistersAsWorkbooks;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.plan.ChangedShare;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.plan.RejectionsCsv;
import vn.liem.registers.plan.TooManyChanges;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.AssetRow;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.DirectiveRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.SourceRow;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

class ImportJobsIT {

    private static final Map<String, byte[]> PROVINCE = SampleRegisters.PROVINCE.files();

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
    void a_province_comes_in_with_all_of_its_registers() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            UUID job = service.bring(PROVINCE);
            Map<String, Map<String, Integer>> counts = service.jobs().counts(job);
            assertEquals(
                    Map.of("UNITS", 20, "SOURCES", 180, "CASES", 80, "ACCUSED", 221, "PROCEEDINGS", 310, "HOLDERS", 60),
                    only(counts.get("done"), "UNITS", "SOURCES", "CASES", "ACCUSED", "PROCEEDINGS", "HOLDERS"));
            assertEquals(Map.of("TRANSFERS", 143), only(counts.get("done"), "TRANSFERS"));
            assertEquals(
                    Map.of("ASSETS", 83, "ASSET_MEASURES", 59, "OBLIGATIONS", 24, "RECOVERIES", 19),
                    only(counts.get("done"), "ASSETS", "ASSET_MEASURES", "OBLIGATIONS", "RECOVERIES"));
            assertEquals(
                    Map.of("DIRECTIVES", 44, "APPRAISALS", 69), only(counts.get("done"), "DIRECTIVES", "APPRAISALS"));
            assertEquals(
                    Map.of("PETITIONS", 140, "DISCIPLINE", 96, "SUPERVISION", 14),
                    only(counts.get("done"), "PETITIONS", "DISCIPLINE", "SUPERVISION"));
            assertEquals(Set.of("done"), counts.keySet());
            assertEquals("done", service.jobs().job(job).orElseThrow().state());
            assertEquals(180, count(service, "source.registered.v1"));
            assertEquals(80, count(service, "case.registered.v1"));
            assertEquals(67, count(service, "case.instituted.v1"));
            assertEquals(2, count(service, "case.separated.v1"));
            assertEquals(140, count(service, "petition.received.v1"));
            assertEquals(96, count(service, "discipline.decided.v1"));
            assertEquals(14, count(service, "supervision.listed.v1"));
            assertTrue(service.events().stream()
                    .allMatch(event -> event.by().actor().equals("importer@T01-NC")));
        }
    }

    @Test
    void bad_rows_are_refused_exactly_and_what_is_left_is_the_province() throws SQLException {
        List<String> expected;
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(PROVINCE);
            expected = service.facts();
        }
        TestDatabase other = TestServers.database();
        ImportInstance.migrate(other);
        try (RememberingPeer others = new RememberingPeer();
                ImportInstance service = ImportInstance.start(other, folder.resolve("other"), others)) {
            Plan dry = service.jobs()
                    .dryRun(ImportInstance.IMPORTER, SampleRegisters.BAD_ROWS.registers())
                    .orElseThrow();
            UUID job = service.bring(SampleRegisters.BAD_ROWS.files());
            String csv = service.jobs().answer(ImportInstance.IMPORTER, job, Answer.REJECTIONS, "vi");
            assertEquals(
                    SampleRegisters.BAD_ROWS.expectedRejections(),
                    csv.lines()
                            .skip(1)
                            .map(line ->
                                    String.join(",", List.of(line.split(",", 4)).subList(0, 3)))
                            .toList());
            assertEquals(RejectionsCsv.of(dry.rejections(), dry.files(), vn.liem.procedure.Wording::vietnamese), csv);
            assertEquals(expected, service.facts());
        } finally {
            other.close();
        }
    }

    @Test
    void a_second_import_changes_nothing_as_text_or_as_workbooks() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(PROVINCE);
            List<String> facts = service.facts();
            for (Map<String, byte[]> same : List.of(PROVINCE, RegistersAsWorkbooks.of(PROVINCE))) {
                Job again = service.jobs().job(service.bring(same)).orElseThrow();
                assertEquals("done", again.state());
                assertEquals(0, again.planned());
                assertEquals(0, again.rejected());
                assertEquals(facts, service.facts());
            }
        }
    }

    @Test
    void two_halves_end_the_same_whichever_comes_first() {
        Map<String, byte[]> one = files(name -> name.startsWith("units") || name.startsWith("cases"));
        Map<String, byte[]> two = files(name -> !name.startsWith("cases"));
        List<String> whole = factsOf(List.of(PROVINCE));
        assertEquals(whole, factsOf(List.of(one, two)));
        assertEquals(whole, factsOf(List.of(two, one)));
    }

    @Test
    void an_import_that_was_killed_in_the_middle_goes_on_in_a_new_instance() {
        AtomicInteger carried = new AtomicInteger();
        UUID job;
        try (ImportInstance killed = ImportInstance.start(database, folder, peer, carrier -> dying(carrier, carried))) {
            job = killed.take(PROVINCE);
            assertThrows(Killed.class, killed.runner()::runOnce);
            assertEquals("running", killed.jobs().job(job).orElseThrow().state());
            assertEquals(
                    new Taken.Refused(ImportRefusal.ANOTHER_IMPORT_RUNS),
                    killed.jobs()
                            .take(
                                    UUID.randomUUID(),
                                    ImportInstance.IMPORTER,
                                    ImportInstance.zip(PROVINCE),
                                    SampleRegisters.PROVINCE.registers(),
                                    ImportInstance.USUAL));
        }
        List<String> expected = factsOf(List.of(PROVINCE));
        try (ImportInstance next = ImportInstance.start(database, folder, peer)) {
            next.runner().runOnce();
            assertEquals("done", next.jobs().job(job).orElseThrow().state());
            assertEquals(expected, next.facts());
        }
    }

    @Test
    void a_corrected_row_is_a_correction_and_the_earlier_value_stays() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(PROVINCE);
            Map<String, byte[]> corrected = files(name -> name.startsWith("sources"));
            corrected.computeIfPresent(
                    "sources.csv",
                    (_, bytes) -> text(bytes)
                            .replace(
                                    "NT-00001,proposal_to_institute,inspection", "NT-00001,proposal_to_institute,audit")
                            .getBytes(StandardCharsets.UTF_8));
            int before = service.events().size();
            Job job = service.jobs().job(service.bring(corrected)).orElseThrow();
            assertEquals(1, job.planned());
            assertEquals("done", job.state());
            assertEquals(before + 1, service.events().size());
            assertEquals("source.corrected.v1", service.events().getLast().type());
        }
    }

    @Test
    void an_import_that_would_change_too_much_stops_before_its_first_row_and_goes_on_where_that_is_allowed() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(files(
                    name -> Set.of("units.csv", "cases.csv", "sources.csv").contains(name)));
            int before = service.events().size();
            Map<String, byte[]> corrected = otherChannels();
            Plan dryRun = service.jobs()
                    .dryRun(ImportInstance.IMPORTER, RegisterFolder.of(corrected))
                    .orElseThrow();
            ChangedShare changes = dryRun.changes().inAll();
            int needed = TooManyChanges.of(dryRun.changes(), ImportInstance.USUAL.limit())
                    .orElseThrow()
                    .neededPercent();
            UUID stopped = service.bring(corrected);
            assertEquals("stopped", service.jobs().job(stopped).orElseThrow().state());
            assertEquals(dryRun.changes(), service.jobs().changes(stopped));
            assertEquals(before, service.events().size(), "nothing was carried");
            assertEquals(Map.of(), service.jobs().counts(stopped));
            UUID again = service.bring(corrected);
            assertEquals("stopped", service.jobs().job(again).orElseThrow().state(), "its files are not known");
            UUID allowed = service.take(corrected, ImportInstance.USUAL.allowing(needed));
            service.runner().runOnce();
            Job done = service.jobs().job(allowed).orElseThrow();
            assertEquals("done", done.state());
            assertTrue(done.mayChange().orElseThrow().isAllowed());
            assertEquals(before + changes.changed(), service.events().size());
            assertEquals("stopped", service.jobs().job(stopped).orElseThrow().state());
        }
    }

    private static Map<String, byte[]> otherChannels() {
        Map<String, byte[]> corrected = files(name -> name.startsWith("sources"));
        corrected.computeIfPresent(
                "sources.csv",
                (_, bytes) -> text(bytes).replace(",citizen,", ",press,").getBytes(StandardCharsets.UTF_8));
        return corrected;
    }

    @Test
    void no_name_and_no_title_lies_in_clear_in_the_database() throws SQLException {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(PROVINCE);
        }
        String dump = dump();
        assertTrue(dump.contains("source.registered.v1"), "the dump shows what is in clear");
        for (String secret : secrets()) {
            assertFalse(dump.contains(secret), "in clear: " + secret);
        }
    }

    @Test
    void names_of_files_that_are_no_registers_lie_sealed_and_are_told_to_the_importer() throws SQLException {
        Map<String, byte[]> files = files(name -> name.startsWith("units"));
        List<String> names = List.of("ghi chú.txt", "Đơn của Nguyễn Văn A.docx");
        names.forEach(name -> files.put(name, new byte[] {1}));
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            Job job = service.jobs().job(service.bring(files)).orElseThrow();
            assertEquals(2, job.unknownFiles());
            assertEquals(names, service.jobs().unknownFiles(ImportInstance.IMPORTER, job));
            String dump = dump();
            names.forEach(name -> assertFalse(dump.contains(name), "a name is in clear"));

            asOwner("alter table import_piece disable trigger import_piece_is_append_only;"
                    + " delete from import_piece where what = 'unknown-files'");
            assertEquals(names, service.jobs().unknownFiles(ImportInstance.IMPORTER, job), "of an older import");
        }
    }

    @Test
    void names_that_an_older_build_kept_in_clear_are_taken_out_and_counted() throws SQLException {
        database.close();
        database = TestServers.database();
        ImportInstance.migrate(database, "060");
        UUID job = UUID.randomUUID();
        asOwner("insert into import_job select '%s', 1, 'done', '00', 'a', 'b', now(), 0, 0, 0, 0, 0;".formatted(job)
                + " insert into import_file values ('%1$s', 'units.csv', '01', 1, true),".formatted(job)
                + " ('%1$s', 'Đơn của Nguyễn Văn A.docx', '02', 1, false)".formatted(job));
        ImportInstance.migrate(database);
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            assertEquals(1, service.jobs().job(job).orElseThrow().unknownFiles());
        }
        String dump = dump();
        assertTrue(dump.contains("units.csv"), "registers stay");
        assertFalse(dump.contains("Nguyễn Văn A"), "the name is gone");
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = database.superuserDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(ImportInstance service, String type) {
        return service.events().stream()
                .filter(event -> event.type().equals(type))
                .count();
    }

    private List<String> factsOf(List<Map<String, byte[]>> folders) {
        TestDatabase fresh = TestServers.database();
        ImportInstance.migrate(fresh);
        try (RememberingPeer others = new RememberingPeer();
                ImportInstance service = ImportInstance.start(
                        fresh, folder.resolve(UUID.randomUUID().toString()), others)) {
            folders.forEach(service::bring);
            return service.facts();
        } finally {
            fresh.close();
        }
    }

    private static Map<String, byte[]> files(Predicate<String> which) {
        Map<String, byte[]> files = new TreeMap<>(PROVINCE);
        files.keySet().removeIf(which.negate());
        return files;
    }

    private static Map<String, Integer> only(Map<String, Integer> counts, String... registers) {
        Map<String, Integer> some = new TreeMap<>(counts);
        some.keySet().retainAll(List.of(registers));
        return some;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Every table of every schema as text, event bodies readable. */
    private String dump() throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = database.superuserDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema')")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            tables.add("(select convert_from(body, 'UTF8') from event)");
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("select t::text from " + table + " t")) {
                    while (row.next()) {
                        dump.append(row.getString(1)).append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }

    private static List<String> secrets() {
        Contents rows = Contents.of(SampleRegisters.PROVINCE.registers());
        return Stream.of(Register.ACCUSED, Register.CASES, Register.SOURCES, Register.ASSETS, Register.DIRECTIVES)
                .flatMap(register -> Stream.of(2, 3, 4, 5, 20, 40, 60, 80)
                        .filter(line -> register != Register.DIRECTIVES || line <= LAST_DIRECTIVE)
                        .map(line -> rows.row(register, line)))
                .flatMap(row -> switch (row) {
                    case AccusedRow accused -> accused.fullName().stream();
                    case CaseRow registered -> registered.title().stream();
                    case SourceRow source -> source.subject().stream();
                    case AssetRow asset -> asset.description().stream();
                    case DirectiveRow directive -> directive.title().stream();
                    default -> Stream.empty();
                })
                .toList();
    }

    /** The process ends while this row is being carried. */
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

    private static final int LAST_ROW = 130;
    private static final int LAST_DIRECTIVE = 45;

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
