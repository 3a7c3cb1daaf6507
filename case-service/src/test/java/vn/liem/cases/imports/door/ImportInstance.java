package vn.liem.cases.imports.door;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import vn.liem.cases.discipline.door.DecisionNumbers;
import vn.liem.cases.discipline.door.DisciplineFromRegister;
import vn.liem.cases.discipline.door.DisciplineRecorded;
import vn.liem.cases.door.HolderFromRegister;
import vn.liem.cases.handover.door.HandoverFromRegister;
import vn.liem.cases.handover.door.HandoversRecorded;
import vn.liem.cases.handover.door.HolderOfCase;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.door.ImportJobs.Importer;
import vn.liem.cases.imports.door.ImportJobs.Taken;
import vn.liem.cases.person.door.PersonDirectory;
import vn.liem.cases.person.door.PersonFromRegister;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.petition.door.PetitionFromRegister;
import vn.liem.cases.petition.door.PetitionsRecorded;
import vn.liem.cases.registry.door.CaseFromRegister;
import vn.liem.cases.registry.door.CasesInLog;
import vn.liem.cases.registry.door.CasesRecorded;
import vn.liem.cases.source.door.SourceFromRegister;
import vn.liem.cases.source.door.SourcesInLog;
import vn.liem.cases.source.door.SourcesRecorded;
import vn.liem.cases.steering.door.DirectiveFromRegister;
import vn.liem.cases.steering.door.DirectivesInLog;
import vn.liem.cases.steering.door.DirectivesRecorded;
import vn.liem.cases.steering.door.SupervisionFromRegister;
import vn.liem.cases.steering.door.SupervisionRecorded;
import vn.liem.cases.unit.door.UnitFromRegister;
import vn.liem.cases.unit.door.UnitsRecorded;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.desk.DocumentStore;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.desk.LogEvidence;
import vn.liem.kernel.PersonKey;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.plan.ChangeLimit;
import vn.liem.security.seal.MasterKey;
import vn.liem.testsupport.TestDatabase;
import vn.liem.verifier.NoteSigner;

/** A case-service reduced to its imports, on a database that outlives it. */
record ImportInstance(
        AgroalDataSource database,
        EventLog log,
        CommandHandler commands,
        SubjectKeys keys,
        ImportJobs jobs,
        UndoJobs undoing,
        ImportRunner runner,
        PersonFromRegister people,
        RememberingPeer peer)
        implements AutoCloseable {

    static final Importer IMPORTER = new Importer("importer@T01-NC", "T01-NC");

    /** How much may change as the service is configured. */
    static final MayChange USUAL = MayChange.asConfigured(new ChangeLimit(10, 50));

    private static final int PAGE = 5_000;
    private static final int CONNECTIONS = 20;
    private static final Duration CONNECTION_WITHIN = Duration.ofSeconds(10);

    /** Lays out the tables as the service does at its start. */
    static void migrate(TestDatabase database) {
        migrate(database, "latest");
    }

    /** Lays out the tables as an older build did, up to one version. */
    static void migrate(TestDatabase database, String upTo) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/eventlog", "db/service", "db/messaging", "db/migration")
                .placeholders(Map.of("app", database.appUser()))
                .outOfOrder(true)
                .target(upTo)
                .load()
                .migrate();
    }

    /** An instance whose other services are stood in for by a peer over HTTP. */
    static ImportInstance start(TestDatabase database, Path folder, RememberingPeer peer) {
        return start(database, folder, peer, carrier -> carrier);
    }

    static ImportInstance start(
            TestDatabase database, Path folder, RememberingPeer peer, UnaryOperator<CarryRow> watched) {
        return start(database, folder, peer, watched, Clock.systemUTC());
    }

    /** An instance that waits by a clock of the test. */
    static ImportInstance start(TestDatabase database, Path folder, RememberingPeer peer, Clock waiting) {
        return start(database, folder, peer, carrier -> carrier, waiting);
    }

    private static ImportInstance start(
            TestDatabase database, Path folder, RememberingPeer peer, UnaryOperator<CarryRow> watched, Clock waiting) {
        Clock clock = Clock.systemUTC();
        AgroalDataSource app = pool(database);
        EventLog log = EventLog.open(app, "case-service/1", clock);
        CommandHandler commands = new CommandHandler(log, clock);
        SubjectKeys keys =
                new SubjectKeys(app, MasterKey.open(folder.resolve("master-key.json"), SubjectKeys.anyIn(app)), clock);
        CasesInLog cases = new CasesInLog(log);
        SourcesInLog sources = new SourcesInLog(log);
        PersonFromRegister people = new PersonFromRegister(new PersonDirectory(app, keys, clock));
        List<CarryRow> carriers = Stream.of(
                        new UnitFromRegister(commands),
                        new SourceFromRegister(commands, sources, keys),
                        new CaseFromRegister(commands, cases, keys),
                        new HandoverFromRegister(commands, cases, sources, keys),
                        new DirectiveFromRegister(commands, new DirectivesInLog(log), cases, keys),
                        new PetitionFromRegister(commands, sources, keys),
                        new SupervisionFromRegister(commands, cases, keys),
                        new DisciplineFromRegister(commands, new DecisionNumbers(log), cases, people, keys),
                        people)
                .map(watched)
                .toList();
        var destinations = new Destinations(peer::address, () -> "token", RememberingPeer.ANSWER_WITHIN, waiting);
        SystemRecords system = new SystemRecords(
                List.of(
                        new UnitsRecorded(log),
                        new SourcesRecorded(log, keys),
                        new CasesRecorded(cases, keys),
                        new DirectivesRecorded(log, cases, keys),
                        new HandoversRecorded(log),
                        new PetitionsRecorded(log),
                        new DisciplineRecorded(new DecisionNumbers(log), cases, people),
                        new SupervisionRecorded(log, cases, keys)),
                cases,
                new DecisionsElsewhere(destinations, people, Duration.ofMillis(10)),
                new MoneyElsewhere(destinations, cases, people, Duration.ofMillis(10)));
        ImportJobs jobs = new ImportJobs(app, keys, system, clock);
        HandoverDesk desk = new HandoverDesk(
                commands,
                new LogEvidence(log, app, new NoteSigner("liem/case-service/1", NoteSigner.newPair())),
                new DocumentStore(folder.resolve("documents")));
        HolderOfCase holders = new HolderOfCase(commands, new HolderFromRegister(desk), cases);
        GroupOfRows group = new GroupOfRows(
                new LocalRows(log, carriers, holders), new RemoteRows(new LookUps(cases, people, keys), destinations));
        ImportRunner runner = new ImportRunner(app, jobs, group, () -> {}, waiting);
        UndoJobs undoing = new UndoJobs(app, jobs, system, carriers, clock);
        return new ImportInstance(app, log, commands, keys, jobs, undoing, runner, people, peer);
    }

    /** Takes a folder in, without carrying it out. */
    UUID take(Map<String, byte[]> files) {
        return take(files, USUAL);
    }

    /** Takes a folder in that may change so much. */
    UUID take(Map<String, byte[]> files, MayChange mayChange) {
        Taken taken = jobs.take(UUID.randomUUID(), IMPORTER, zip(files), RegisterFolder.of(files), mayChange);
        if (taken instanceof Taken.Stored(var job)) {
            return job.id();
        }
        throw new IllegalStateException("not taken in: " + taken);
    }

    /** Takes the undoing of an import in, without carrying it out. */
    UUID takeUndoing(UUID job, MayChange mayChange) {
        Taken taken = undoing.take(UUID.randomUUID(), IMPORTER, jobs.job(job).orElseThrow(), mayChange);
        if (taken instanceof Taken.Stored(var undo)) {
            return undo.id();
        }
        throw new IllegalStateException("not taken in: " + taken);
    }

    /** Undoes an import. */
    UUID undo(UUID job) {
        UUID undo = takeUndoing(job, USUAL);
        runner.runOnce();
        return undo;
    }

    /** Takes a folder in and carries it out. */
    UUID bring(Map<String, byte[]> files) {
        UUID job = take(files);
        runner.runOnce();
        return job;
    }

    /**
     * Every fact here and at the other services, whatever the order of recording; sealed texts differ each time and are left out,
     * keys of people too, in whose place their numbers stand.
     */
    List<String> facts() {
        Map<String, String> called = peopleOfMatters();
        Stream<String> own = events().stream()
                .map(event -> "%s v%d %s %s %s"
                        .formatted(
                                event.stream().value(),
                                event.version(),
                                event.type(),
                                event.occurredOn(),
                                event.body()
                                        .json()
                                        .replaceAll("s1\\.[^\"]+", "sealed")
                                        .replaceAll("\"mark\":\\{[^}]+}", "mark")
                                        .replaceAll("\"sealingKey\":\"[^\"]+\"", "key")))
                .map(fact -> fact.startsWith("discipline:") ? named(fact, called) : fact);
        return Stream.concat(own, peer.facts().stream()).sorted().toList();
    }

    /** Matters of discipline and the keys of people in them, with what they are called in every run. */
    private Map<String, String> peopleOfMatters() {
        Map<String, String> called = new HashMap<>();
        Pattern details = Pattern.compile("\"caseId\":\"([^\"]+)\".*\"person\":\"([^\"]+)\"");
        for (StoredEvent event : events()) {
            Matcher found = details.matcher(event.body().json());
            if (event.type().equals("discipline.registered.v1") && found.find()) {
                PersonKey key = new PersonKey(UUID.fromString(found.group(2)));
                String number = people.numbersOf(List.of(key)).getOrDefault(key, "nobody");
                called.put(event.stream().value(), "discipline:" + number + "/" + found.group(1));
                called.put(found.group(2), number);
            }
        }
        return called;
    }

    private static String named(String fact, Map<String, String> called) {
        String named = fact;
        for (Map.Entry<String, String> one : called.entrySet()) {
            named = named.replace(one.getKey(), one.getValue());
        }
        return named;
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
        database.close();
    }

    private static AgroalDataSource pool(TestDatabase database) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                            .acquisitionTimeout(CONNECTION_WITHIN)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.jdbcUrl())
                                    .principal(new NamePrincipal(database.appUser()))
                                    .credential(new SimplePassword(database.appPassword())))));
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to the test's database", e);
        }
    }
}
