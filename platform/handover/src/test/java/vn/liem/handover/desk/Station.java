package vn.liem.handover.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogReader;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.Alarms;
import vn.liem.messaging.DecidingEffect;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.Holds;
import vn.liem.messaging.Inbox;
import vn.liem.messaging.Published;
import vn.liem.messaging.Relay;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/** One service: what outlives its process (database, documents, key), and the process, which can be killed. */
final class Station implements AutoCloseable {

    final String log;
    final TestDatabase database = TestServers.database();
    final Path folder = temporaryFolder();
    final MovableClock clock = new MovableClock();
    private final KeyPair key = NoteSigner.newPair();
    private final Hosts hosts;
    private final Wire wire;
    private Running running;

    Station(String log, Wire wire, String... hosted) {
        this.log = log;
        this.hosts = Hosts.ofCodes(hosted);
        this.wire = wire;
        for (String schema : List.of("/db/eventlog/V001__event_log.sql", "/db/messaging/V003__messaging.sql")) {
            execute(text(schema).replace("${app}", database.appUser()));
        }
        execute("grant create on database " + database.name() + " to " + database.appUser());
        running = new Running();
        wire.join(this);
    }

    /** The process as it runs now; a dead one is started again. */
    synchronized Running running() {
        if (running.database.isDead()) {
            running.close();
            running = new Running();
        }
        return running;
    }

    synchronized boolean isDead() {
        return running.database.isDead();
    }

    NoteKey publicKey() {
        return new NoteSigner("liem/" + log, key).key();
    }

    void moveTo(LocalDate day) {
        clock.moveTo(day);
    }

    /** As a service does now and then. */
    void retryHolds() {
        Running now = running();
        now.holds.due().forEach(now.effect::retry);
    }

    /** Everything that lives in the process. */
    final class Running implements AutoCloseable {

        final MortalDatabase database = new MortalDatabase(Station.this.database.mortalDataSource());
        final EventLog eventLog = EventLog.open(database, log, clock);
        final CommandHandler commands = new CommandHandler(eventLog, clock);
        final DocumentStore documents = new DocumentStore(folder);
        final LogEvidence evidence = new LogEvidence(eventLog, database, new NoteSigner("liem/" + log, key));
        final HandoverProofs proofs = new HandoverProofs(
                eventLog, database, _ -> evidence.checkpoint().map(note -> SignedNote.parse(note.value())));
        final EvidenceOfHandover bundles = new EvidenceOfHandover(proofs, wire::half, wire::growth, wire::keyOf);
        final EvidenceOfCase cases = new EvidenceOfCase(proofs, this::offersOf, wire::ofCase, wire::keyOf);
        final HandoverDesk desk = new HandoverDesk(commands, evidence, documents);
        final Published published = new Published(eventLog.reader(), Set.of());
        final FetchRecords records = wire;
        final DossierDocuments dossiers = new DossierDocuments(documents, wire::document);
        final Machine machine = new Machine(log.substring(0, log.indexOf('/')), clock);
        final Holds holds = new Holds(database, clock);
        final HandoverListener listener =
                new HandoverListener(eventLog, hosts, dossiers, evidence, wire::evidence, wire::keyOf, machine);
        final DecidingEffect effect = new DecidingEffect(commands, listener, holds, records, new Alarms(database));
        final Alarms alarms = new Alarms(database);
        final Inbox inbox = new Inbox(effect, records, alarms);
        final Relay relay = new Relay(database, published, log, record -> wire.publish(database, record));

        Running() {
            relay.start();
        }

        void kill() {
            database.kill();
        }

        /** As the list of hand-overs finds them. */
        private List<UUID> offersOf(UUID caseId) {
            return eventLog.reader().after(0, LogReader.MAX_PAGE).stream()
                    .filter(event -> event.subject().equals("case:" + caseId))
                    .map(event -> event.stream())
                    .filter(stream -> stream.kind().startsWith("handover-"))
                    .map(stream -> UUID.fromString(
                            stream.value().substring(stream.value().indexOf(':') + 1)))
                    .distinct()
                    .toList();
        }

        @Override
        public void close() {
            relay.close();
            eventLog.close();
            database.kill();
        }
    }

    String leafOf(StreamId stream, int version) {
        return running().eventLog.reader().stream(stream)
                .get(version - 1)
                .leaf()
                .hex();
    }

    /** A watch that finds one offer whatever it looks for. */
    IncomingWatch watch(UUID offer) {
        OpenOffers one = new OpenOffers() {
            @Override
            public List<UUID> pastTermOn(LocalDate day) {
                return List.of(offer);
            }

            @Override
            public List<UUID> incomplete() {
                return List.of(offer);
            }
        };
        Running now = running();
        return new IncomingWatch(now.commands, one, now.records, now.dossiers, now.machine);
    }

    private void execute(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream file = Station.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("documents");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        running.close();
        database.close();
    }

    /** Noon of a day in Viet Nam, moved by the test. */
    static final class MovableClock extends Clock {

        private volatile java.time.Instant now =
                Samples.MONDAY.atTime(LocalTime.of(5, 0)).toInstant(ZoneOffset.UTC);

        void moveTo(LocalDate day) {
            now = day.atTime(LocalTime.of(5, 0)).toInstant(ZoneOffset.UTC);
        }

        void pass(java.time.Duration time) {
            now = now.plus(time);
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public java.time.Instant instant() {
            return now;
        }
    }
}
