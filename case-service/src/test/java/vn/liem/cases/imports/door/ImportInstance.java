package vn.liem.cases.imports.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.door.ImportJobs.Importer;
import vn.liem.cases.imports.door.ImportJobs.Taken;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.source.door.SourceFromRegister;
import vn.liem.cases.unit.door.UnitFromRegister;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.security.seal.MasterKey;
import vn.liem.testsupport.TestDatabase;

/** A case-service reduced to its imports, on a database that outlives it. */
record ImportInstance(EventLog log, ImportJobs jobs, ImportRunner runner) implements AutoCloseable {

    static final Importer IMPORTER = new Importer("importer@T01-NC", "T01-NC");

    private static final int PAGE = 5_000;

    /** Lays out the tables as the service does at its start. */
    static void migrate(TestDatabase database) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/eventlog", "db/service", "db/messaging", "db/migration")
                .placeholders(Map.of("app", database.appUser()))
                .load()
                .migrate();
    }

    static ImportInstance start(TestDatabase database, Path folder) {
        return start(database, folder, carrier -> carrier);
    }

    static ImportInstance start(TestDatabase database, Path folder, UnaryOperator<CarryRow> watched) {
        Clock clock = Clock.systemUTC();
        var app = database.appDataSource();
        EventLog log = EventLog.open(app, "case-service/1", clock);
        CommandHandler commands = new CommandHandler(log, clock);
        SubjectKeys keys =
                new SubjectKeys(app, MasterKey.open(folder.resolve("master-key.json"), SubjectKeys.anyIn(app)), clock);
        List<CarryRow> carriers = List.of(
                watched.apply(new UnitFromRegister(commands)), watched.apply(new SourceFromRegister(commands, keys)));
        ImportJobs jobs = new ImportJobs(app, keys, clock);
        return new ImportInstance(log, jobs, new ImportRunner(app, jobs, carriers, () -> {}, clock));
    }

    /** Takes a folder in, without carrying it out. */
    UUID take(Map<String, byte[]> files) {
        Taken taken = jobs.take(UUID.randomUUID(), IMPORTER, zip(files), RegisterFolder.of(files));
        if (taken instanceof Taken.Stored(var job)) {
            return job.id();
        }
        throw new IllegalStateException("not taken in: " + taken);
    }

    /** Takes a folder in and carries it out. */
    UUID bring(Map<String, byte[]> files) {
        UUID job = take(files);
        runner.runOnce();
        return job;
    }

    /** Every fact of the log by stream, whatever the order of recording; sealed texts differ each time and are left out. */
    List<String> facts() {
        return events().stream()
                .map(event -> "%s v%d %s %s %s"
                        .formatted(
                                event.stream().value(),
                                event.version(),
                                event.type(),
                                event.occurredOn(),
                                event.body()
                                        .json()
                                        .replaceAll("s1\\.[^\"]+", "sealed")
                                        .replaceAll("\"sealingKey\":\"[^\"]+\"", "key")))
                .sorted()
                .toList();
    }

    List<StoredEvent> events() {
        List<StoredEvent> events = new ArrayList<>();
        List<StoredEvent> page = log.reader().after(0, PAGE);
        while (!page.isEmpty()) {
            events.addAll(page);
            page = log.reader().after(page.getLast().pos(), PAGE);
        }
        return events;
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        log.close();
    }
}
