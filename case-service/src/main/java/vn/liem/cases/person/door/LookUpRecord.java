package vn.liem.cases.person.door;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import vn.liem.cases.person.LookUp;
import vn.liem.kernel.StreamId;

/** Writes down who looked, in the transaction that answers: an answer without a record does not exist. */
final class LookUpRecord {

    /** What was done. */
    enum Kind {
        NAMES,
        SEARCH,
        TEXTS,
        ERASURE
    }

    private LookUpRecord() {}

    static void insert(Connection connection, Clock clock, LookUp who, Kind kind, Collection<String> subjects)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into name_lookup (looked_at, actor, agency, kind, purpose, reference, subjects)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(2, who.actor());
            insert.setString(3, who.agency());
            insert.setString(4, kind.name().toLowerCase(Locale.ROOT));
            insert.setString(5, who.purpose().code());
            insert.setString(6, who.about().map(StreamId::value).orElse(""));
            insert.setArray(7, KeyRows.texts(connection, subjects.stream()));
            insert.executeUpdate();
        }
    }
}
