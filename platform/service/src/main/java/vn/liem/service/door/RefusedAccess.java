package vn.liem.service.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.kernel.Refusal;
import vn.liem.security.Caller;
import vn.liem.security.Officer;

/** The record of who was refused what: the act and the rule, never what was asked for. */
@Singleton
public final class RefusedAccess {

    private static final int ACT_MAX = 200;

    private final DataSource database;
    private final Clock clock;

    @Inject
    RefusedAccess(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records a refusal before it is told. */
    public void record(Caller caller, String act, Refusal rule, String traceId) {
        String sql = "insert into refused_access (refused_at, actor, agency, act, rule, trace_id)"
                + " values (?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(2, caller.subject());
            insert.setString(3, agencyOf(caller));
            insert.setString(4, act.length() > ACT_MAX ? act.substring(0, ACT_MAX) : act);
            insert.setString(5, rule.code());
            insert.setString(6, traceId);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private static String agencyOf(Caller caller) {
        return switch (caller) {
            case Officer officer -> officer.agency();
            case Caller.Service service -> service.name();
        };
    }
}
