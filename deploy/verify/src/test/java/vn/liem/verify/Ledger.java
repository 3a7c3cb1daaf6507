package vn.liem.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.Append;
import vn.liem.eventstore.AppendOutcome.Appended;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogProofs;
import vn.liem.eventstore.NewEvent;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.StreamWrite;
import vn.liem.kernel.StreamId;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/** The log of a service in a database of its own, with its key. */
final class Ledger implements AutoCloseable {

    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);

    private static final int MAX_EVENTS = 500;

    private final LiemService service;
    private final TestDatabase database = TestServers.database();
    private final NoteSigner signer;
    private final NoteSigner lookingSigner;
    private final EventLog log;

    Ledger(LiemService service) {
        this(service, new NoteSigner("liem/" + service.log(), NoteSigner.newPair()));
    }

    private Ledger(LiemService service, NoteSigner signer) {
        this.service = service;
        this.signer = signer;
        this.lookingSigner = new NoteSigner("liem/" + service.lookingLog(), NoteSigner.newPair());
        run(database.dataSource(), tables(database.appUser()));
        this.log = EventLog.open(database.appDataSource(), service.log(), Clock.systemUTC());
    }

    /** An empty log under the name and key of this one. */
    Ledger withTheSameKey() {
        return new Ledger(service, signer);
    }

    /** The tables of the log and of the exchange, as the migrations make them. */
    static String tables(String app) {
        return (migration("/db/eventlog/V001__event_log.sql")
                        + migration("/db/messaging/V003__messaging.sql")
                        + ofService("V005__witness.sql")
                        + ofService("V008__looking.sql"))
                .replace("${app}", app);
    }

    private static String migration(String name) {
        try (InputStream file = Ledger.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofService(String file) {
        Path sources = Path.of(System.getProperty("liem.root"), "platform", "service", "src", "main", "resources");
        try {
            return Files.readString(sources.resolve(Path.of("db", "service", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LogPlace place() {
        return new LogPlace(
                service,
                database.readingSuperuserDataSource(),
                Optional.of(signer.key()),
                new LogPlace.Looking(
                        looking(database.superuser(), database.superuserPassword()), Optional.of(lookingSigner.key())));
    }

    /** So many entries in the log of looking, signed. */
    SignedNote looks(int entries) {
        PGSimpleDataSource place = looking(database.appUser(), database.appPassword());
        try (EventLog looking = EventLog.openBeside(place, service.lookingLog(), Clock.systemUTC())) {
            for (int i = 0; i < entries; i++) {
                looking.append(writing("looking.looked.v1", "{\"things\":[\"T01\"]}"))
                        .join();
            }
        }
        return new SignedCheckpoints(place, service.lookingLog())
                .sign(lookingSigner)
                .orElseThrow();
    }

    /** Keeps a note of another's log of looking, as its witness does. */
    void seesLooking(Ledger other, SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        asApp("insert into signed_checkpoint values ('%s', %d, '\\x%s', '%s', now())"
                .formatted(
                        other.service.lookingLog(),
                        checkpoint.size(),
                        checkpoint.root(),
                        signer.cosign(note).encoded()));
    }

    private PGSimpleDataSource looking(String user, String password) {
        PGSimpleDataSource place = new PGSimpleDataSource();
        place.setUrl(database.jdbcUrl());
        place.setUser(user);
        place.setPassword(password);
        place.setCurrentSchema("looking");
        return place;
    }

    /** Appends one event in a stream of its own. */
    StoredEvent say(String type, String body) {
        Appended done = (Appended) log.append(writing(type, body)).join();
        return log.reader().at(done.firstPos()).orElseThrow();
    }

    /** Its events, from the first on. */
    List<StoredEvent> events() {
        return log.reader().after(0, MAX_EVENTS);
    }

    static Append writing(String type, String body) {
        StreamId stream = StreamId.of("lamp", UUID.randomUUID());
        Authorship officer =
                new Authorship("officer-1", Optional.empty(), UUID.randomUUID(), UUID.randomUUID(), Optional.empty());
        NewEvent event = new NewEvent(UUID.randomUUID(), type, MONDAY, BodyCodec.canonical(body));
        return Append.of(StreamWrite.of(officer, stream, stream.value(), 0, event));
    }

    /** The checkpoint over everything, signed. */
    SignedNote signed() {
        return new SignedCheckpoints(database.appDataSource(), service.log())
                .sign(signer)
                .orElseThrow();
    }

    /** The way from an event to a checkpoint, as a hand-over carries it. */
    String proof(long pos, SignedNote note) {
        long size = Checkpoint.parse(note.text()).size();
        return pos + ":"
                + String.join(
                        ",",
                        new LogProofs(database.appDataSource())
                                .ofInclusion(pos, size).path().stream()
                                        .map(Hash::hex)
                                        .toList());
    }

    /** Sees a note of another, as a witness does. */
    void sees(Ledger other, SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        SignedNote cosigned = signer.cosign(note);
        asApp("insert into log_key values ('%s', '%s', now()) on conflict do nothing"
                .formatted(other.name(), other.signer.key().encoded()));
        asApp("insert into signed_checkpoint values ('%s', %d, '\\x%s', '%s', now())"
                .formatted(other.name(), checkpoint.size(), checkpoint.root(), cosigned.encoded()));
        other.asApp("insert into cosignature values ('%s', %d, '%s', '%s', now())"
                .formatted(other.name(), checkpoint.size(), name(), cosigned.encoded()));
    }

    /** Keeps a note of another as a fork of its log. */
    void forked(Ledger other, SignedNote note) {
        asApp("insert into fork_note values ('%s', %d, '%s', now())"
                .formatted(other.name(), Checkpoint.parse(note.text()).size(), note.encoded()));
    }

    String name() {
        return service.log();
    }

    void asSuperuser(String sql) {
        run(database.superuserDataSource(), "set session_replication_role = replica; " + sql);
    }

    void asApp(String sql) {
        run(database.appDataSource(), sql);
    }

    private static void run(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        log.close();
        database.close();
    }
}
