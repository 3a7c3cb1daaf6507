package vn.liem.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.StreamId;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;
import vn.liem.verifier.NoteKey;

/** An empty log in a database of its own, worked on as the role that may insert and select. */
final class LogFixture implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    static final String NAME = "test-service/1";

    final TestDatabase database;
    final EventLog log;

    LogFixture() {
        this(TestServers.database());
    }

    LogFixture(TestDatabase database) {
        this.database = database;
        asOwner(schema().replace("${app}", database.appUser()));
        asOwner("grant create on database " + database.name() + " to " + database.appUser());
        log = EventLog.open(database.appDataSource(), NAME, Clock.systemUTC());
    }

    static Authorship someone() {
        return new Authorship("officer-1", Optional.empty(), UUID.randomUUID(), UUID.randomUUID(), Optional.empty());
    }

    static StreamId stream(int number) {
        return new StreamId("lamp:" + number);
    }

    static StreamWrite lit(StreamId stream, long expectedVersion) {
        NewEvent event = new NewEvent(
                UUID.randomUUID(), "lamp.lit.v1", MONDAY, BodyCodec.canonical("{\"lamp\":\"" + stream + "\"}"));
        return StreamWrite.of(someone(), stream, stream.value(), expectedVersion, event);
    }

    AppendOutcome append(Append append) {
        return log.append(append).join();
    }

    void asOwner(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void asSuperuser(String sql) {
        try (Connection connection = database.superuserDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server has counted of a table. */
    long statistic(String column, String table) throws SQLException {
        String sql = "select %s from pg_stat_user_tables where relname = '%s'".formatted(column, table);
        try (Connection connection = database.superuserDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    LogCheck.Result check() {
        return check(Optional.empty());
    }

    LogCheck.Result check(Optional<NoteKey> key) {
        return LogCheck.of(database.appDataSource(), NAME, key, _ -> {});
    }

    private static String schema() {
        try (InputStream file = LogFixture.class.getResourceAsStream("/db/eventlog/V001__event_log.sql")) {
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
