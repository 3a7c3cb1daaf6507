package vn.liem.local.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.local.backup.Manifest.LogEnd;
import vn.liem.local.run.PartName;

/** How far the logs of the services have come, and whether they hold what was noted of them. */
final class LogEnds {

    private static final String FACTS = "public";
    private static final String LOOKING = "looking";
    private static final String FIRST_EPOCH = "/1";

    private final Superuser server;

    LogEnds(Superuser server) {
        this.server = server;
    }

    /** The ends of all logs that were ever begun. */
    List<LogEnd> read() throws SQLException {
        List<LogEnd> ends = new ArrayList<>();
        for (PartName service :
                Stream.of(PartName.values()).filter(PartName::isService).toList()) {
            try (Connection database = server.connect(service.database())) {
                end(database, service.database(), FACTS, service.module() + FIRST_EPOCH)
                        .ifPresent(ends::add);
                end(database, service.database(), LOOKING, service.module() + "/" + LOOKING + FIRST_EPOCH)
                        .ifPresent(ends::add);
            }
        }
        return ends;
    }

    private static Optional<LogEnd> end(Connection database, String name, String schema, String log)
            throws SQLException {
        if (!exists(database, schema + ".checkpoint") || !exists(database, schema + ".signed_checkpoint")) {
            return Optional.empty();
        }
        // What was signed first: its checkpoint stands already, and a younger one may.
        String note = first(
                        database,
                        "select note from %s.signed_checkpoint where log = ? order by size desc limit 1"
                                .formatted(schema),
                        log)
                .orElse("");
        String sql = "select size, encode(root, 'hex') from %s.checkpoint order by size desc limit 1".formatted(schema);
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next()
                    ? Optional.of(new LogEnd(name, schema, log, row.getLong(1), row.getString(2), note))
                    : Optional.empty();
        }
    }

    /** Whether a log holds a root at its size, and keeps the note that it had signed. */
    boolean stands(LogEnd end) throws SQLException {
        try (Connection database = server.connect(end.database())) {
            boolean root = exists(database, end.schema() + ".checkpoint")
                    && rootAt(database, end.schema(), end.size())
                            .filter(end.root()::equals)
                            .isPresent();
            return root
                    && (end.note().isEmpty()
                            || first(
                                            database,
                                            "select note from %s.signed_checkpoint where log = ? and note = ?"
                                                    .formatted(end.schema()),
                                            end.log(),
                                            end.note())
                                    .isPresent());
        }
    }

    /** Whether the log of the facts of a service holds a root at a size. */
    boolean stands(PartName service, long size, String root) throws SQLException {
        try (Connection database = server.connect(service.database())) {
            return exists(database, FACTS + ".checkpoint")
                    && rootAt(database, FACTS, size).filter(root::equals).isPresent();
        }
    }

    private static Optional<String> rootAt(Connection database, String schema, long size) throws SQLException {
        return first(
                database,
                "select encode(root, 'hex') from %s.checkpoint where size = ?::bigint".formatted(schema),
                Long.toString(size));
    }

    private static boolean exists(Connection database, String table) throws SQLException {
        return first(database, "select to_regclass(?)::text", table).isPresent();
    }

    private static Optional<String> first(Connection database, String sql, String... values) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql)) {
            for (int each = 0; each < values.length; each++) {
                select.setString(each + 1, values[each]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }
}
