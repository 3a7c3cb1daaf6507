package vn.liem.messaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;
import vn.liem.verifier.Hash;

/** One service: a log in a database of its own, what it publishes, and an inbox that lights a lamp for each lamp lit. */
final class Side implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    static final Aggregate<Lamp.Command, Lamp.State, Lamp.Event> LAMP = Aggregate.of(new Lamp(), Lamp.Event.class);

    /** An event that lights a lamp here too, and that belongs to investigation-service. */
    static final String OF_ANOTHER = "joinder.cases-joined.v1";

    final TestDatabase database = TestServers.database();
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T06:00:00Z"));
    final EventLog log;
    final CommandHandler handler;
    final Published published;
    final Holds holds;
    final Alarms alarms;

    Side(String name) {
        for (String schema : List.of(
                "/db/eventlog/V001__event_log.sql",
                "/db/messaging/V003__messaging.sql",
                "/db/messaging/V050__received_instead.sql")) {
            execute(text(schema).replace("${app}", database.appUser()));
        }
        log = EventLog.open(database.appDataSource(), name, Clock.systemUTC());
        handler = new CommandHandler(log, Clock.systemUTC());
        published = new Published(log.reader(), Set.of("secret"));
        holds = new Holds(database.appDataSource(), clock());
        alarms = new Alarms(database.appDataSource());
    }

    Clock clock() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    CommandAnswer ask(String lamp, Lamp.Command command) {
        UUID id = UUID.randomUUID();
        Authorship by = new Authorship("officer-1", Optional.empty(), id, id, Optional.empty());
        StreamId stream = new StreamId(lamp);
        return handler.handle(
                LAMP, Instruction.of(command, stream, stream.value(), MONDAY, by), Hash.over(new byte[0]));
    }

    /** For each lamp lit at the source, a lamp of the same name is lit here. */
    static List<Reaction<?, ?, ?>> lightHere(String source, StoredEvent event) {
        switch (event.type()) {
            case "lamp.lit.v1" -> LAMP.eventOf(event);
            case OF_ANOTHER -> {
                // A policy looks at the type alone.
            }
            default -> {
                return List.of();
            }
        }
        Authorship by = new Authorship(
                "machine",
                Optional.empty(),
                Ids.version8("reaction", source + event.id()),
                event.by().correlation(),
                Optional.of(event.id()));
        return List.of(new Reaction<>(
                LAMP,
                Instruction.of(new Lamp.Command.Light(), event.stream(), event.subject(), event.occurredOn(), by)));
    }

    DecidingEffect effectOf(FetchRecords fetch) {
        return new DecidingEffect(handler, Side::lightHere, holds, fetch, alarms);
    }

    /** What another service would answer when it is asked for records. */
    FetchRecords answering() {
        return (source, pos, subject) -> published.after(pos, FetchRecords.MAX).stream()
                .filter(record -> subject.isEmpty() || record.event().subject().equals(subject.get()))
                .toList();
    }

    /** How often a lamp is lit here, each time counted by its own event. */
    List<Integer> timesLit(String lamp) {
        return log.reader().stream(new StreamId(lamp)).stream()
                .map(LAMP::eventOf)
                .filter(Lamp.Event.Lit.class::isInstance)
                .map(event -> ((Lamp.Event.Lit) event).times())
                .toList();
    }

    long count(String table) {
        try (Connection connection = database.appDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
        try (InputStream file = Side.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        log.close();
        database.close();
    }
}
