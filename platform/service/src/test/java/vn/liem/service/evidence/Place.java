package vn.liem.service.evidence;

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
import javax.sql.DataSource;
import vn.liem.eventstore.Append;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogProofs;
import vn.liem.eventstore.NewEvent;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.eventstore.StreamWrite;
import vn.liem.kernel.StreamId;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/** A service's log, database and key, without the service around them. */
final class Place implements AutoCloseable {

    final String name;
    final TestDatabase database = TestServers.database();
    final NoteSigner signer;
    final EventLog log;

    Place(String name) {
        this.name = name;
        this.signer = new NoteSigner(LogKeys.nameOf(name), NoteSigner.newPair());
        for (String migration :
                new String[] {"eventlog/V001__event_log", "messaging/V003__messaging", "service/V005__witness"}) {
            run(database.dataSource(), migration("/db/" + migration + ".sql"));
        }
        this.log = EventLog.open(database.appDataSource(), name, Clock.systemUTC());
    }

    private String migration(String file) {
        try (InputStream sql = Place.class.getResourceAsStream(file)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8).replace("${app}", database.appUser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource work() {
        return database.appDataSource();
    }

    Place grow(int events) {
        for (int i = 0; i < events; i++) {
            log.append(oneEvent()).join();
        }
        return this;
    }

    static Append oneEvent() {
        StreamId stream = StreamId.of("lamp", UUID.randomUUID());
        Authorship officer =
                new Authorship("officer-1", Optional.empty(), UUID.randomUUID(), UUID.randomUUID(), Optional.empty());
        NewEvent lit =
                new NewEvent(UUID.randomUUID(), "lamp.lit.v1", LocalDate.of(2024, 5, 13), BodyCodec.canonical("{}"));
        return Append.of(StreamWrite.of(officer, stream, stream.value(), 0, lit));
    }

    SignedNote signed() {
        return new SignedCheckpoints(work(), name).sign(signer).orElseThrow();
    }

    LogProofs proofs() {
        return new LogProofs(work());
    }

    /** Puts the database back to where it stood at a size, as a restored backup would. */
    void putBackTo(long size) {
        run(
                database.superuserDataSource(),
                "set session_replication_role = replica; delete from event where pos > %1$d; delete from checkpoint where size > %1$d; delete from signed_checkpoint where size > %1$d"
                        .formatted(size));
    }

    /** Loses what others have countersigned, as a restored backup would. */
    void forgetCosignatures() {
        run(database.superuserDataSource(), "set session_replication_role = replica; delete from cosignature");
    }

    long count(String what) {
        try (Connection connection = work().getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
