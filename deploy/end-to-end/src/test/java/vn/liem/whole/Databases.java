package vn.liem.whole;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.liem.local.run.PartName;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.PostgresServer;

/** A look into the databases of the services that is too frequent for a command each. */
record Databases(Installation system) {

    /** The services. */
    static final List<PartName> SERVICES =
            Stream.of(PartName.values()).filter(PartName::isService).toList();

    private static final Map<PartName, Set<PartName>> HEARS = Map.of(
            PartName.CASE, Set.of(PartName.INVESTIGATION, PartName.TRIAL),
            PartName.INVESTIGATION, Set.of(PartName.CASE, PartName.TRIAL),
            PartName.TRIAL, Set.of(PartName.CASE, PartName.INVESTIGATION),
            PartName.RECOVERY, Set.of(PartName.CASE, PartName.INVESTIGATION, PartName.TRIAL),
            PartName.NOTIFICATION, Set.of(PartName.CASE, PartName.INVESTIGATION, PartName.TRIAL),
            PartName.MONITORING,
                    Set.of(
                            PartName.CASE,
                            PartName.INVESTIGATION,
                            PartName.TRIAL,
                            PartName.RECOVERY,
                            PartName.NOTIFICATION));

    /** How many events each log has; waits first until every service has heard and folded what there is. */
    Map<PartName, Long> sizesOnceQuiet() {
        return Patience.first("every service has heard everything", () -> {
            Map<PartName, Long> before = sizes();
            return isCaughtUp() && sizes().equals(before) ? Optional.of(before) : Optional.empty();
        });
    }

    /** How many events each log has. */
    Map<PartName, Long> sizes() {
        Map<PartName, Long> sizes = new EnumMap<>(PartName.class);
        SERVICES.forEach(service -> sizes.put(service, number(service, "select count(*) from event")));
        return sizes;
    }

    /** All is published, and everybody who listens to a log has taken it in, holds nothing back, and folded its own. */
    private boolean isCaughtUp() {
        Map<String, Long> published = new TreeMap<>();
        for (PartName service : SERVICES) {
            long size = number(service, "select coalesce(max(pos), 0) from event");
            if (size > 0) {
                List<String> cursor = rows(service, "select pos, prev from relay_cursor");
                if (cursor.isEmpty() || number(service, "select min(pos) from relay_cursor") < size) {
                    return false;
                }
                published.put(service.module() + "/1", number(service, "select max(prev) from relay_cursor"));
            }
        }
        return SERVICES.stream().allMatch(service -> hasTakenIn(service, published));
    }

    private boolean hasTakenIn(PartName service, Map<String, Long> published) {
        if (number(service, "select count(*) from hold") > 0) {
            return false;
        }
        for (PartName source : HEARS.getOrDefault(service, Set.of())) {
            String log = source.module() + "/1";
            // Who decides on what it hears marks it, who only keeps it keeps it.
            String heard = """
                    select greatest((select max(pos) from inbox_mark where source = '%s'),
                                    (select max(pos) from received where source = '%s'), 0)""".formatted(log, log);
            if (number(service, heard) < published.getOrDefault(log, 0L)) {
                return false;
            }
        }
        return rows(service, "select source, min(pos) from view_position group by source").stream()
                .map(row -> row.split("\t", -1))
                .allMatch(row -> Long.parseLong(row[1]) >= published.getOrDefault(row[0], 0L));
    }

    /** One number. */
    long number(PartName service, String sql) {
        return Long.parseLong(rows(service, sql).getFirst());
    }

    /** Rows as text, with tabs between columns. */
    List<String> rows(PartName service, String sql) {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(String.valueOf(row.getString(column)));
                }
                rows.add(String.join("\t", cells));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("%s: %s".formatted(service, e.getMessage()), e);
        }
    }

    /** A superuser's connection to the database of a service. */
    Connection connect(PartName service) throws SQLException {
        String password = OwnerOnly.read(system.home().part(PartName.POSTGRES).resolve("superuser.password"))
                .strip();
        String url = "jdbc:postgresql://127.0.0.1:%d/%s"
                .formatted(system.state().ports().of(PartName.POSTGRES), service.database());
        return DriverManager.getConnection(url, PostgresServer.SUPERUSER, password);
    }
}
