package vn.liem.whole;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.liem.local.run.PartName;

/**
 * Holds back every append to a service's log by taking the lock that appends are made under: what a service has decided
 * stays before its commit for as long as the gate is shut.
 */
final class AppendGate implements AutoCloseable {

    private static final String LOCK = "1281975661";

    private final PartName service;
    private final Connection connection;

    private AppendGate(PartName service, Connection connection) {
        this.service = service;
        this.connection = connection;
    }

    /** Shuts the gate of a service. */
    static AppendGate shut(Databases databases, PartName service) {
        try {
            AppendGate gate = new AppendGate(service, databases.connect(service));
            gate.ask("select pg_advisory_lock(%s)".formatted(LOCK));
            return gate;
        } catch (SQLException e) {
            throw new IllegalStateException("the gate of %s cannot be shut".formatted(service), e);
        }
    }

    PartName service() {
        return service;
    }

    /** Waits until something stands before the gate. */
    void awaitSomebody() {
        Patience.until("something is to be appended by " + service, () -> standing() > 0);
    }

    /** Waits until what stood there is gone with its process. */
    void awaitNobody() {
        Patience.until("nothing is to be appended by " + service, () -> standing() == 0);
    }

    private long standing() {
        try {
            return ask("select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = %s "
                            .formatted(LOCK)
                    + "and database = (select oid from pg_database where datname = current_database())");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the sessions of the service's killed process, which would else append once they may. */
    void endSessionsOfTheDead() {
        try {
            ask("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '%s'"
                    .formatted(service.role()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            String answer = row.getString(1);
            return answer == null || answer.isEmpty() ? 0 : Long.parseLong(answer);
        }
    }

    /** Opens the gate. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the gate of %s cannot be opened".formatted(service), e);
        }
    }
}
