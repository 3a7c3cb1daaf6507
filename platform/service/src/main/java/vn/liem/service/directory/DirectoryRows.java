package vn.liem.service.directory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.liem.eventstore.Rows;
import vn.liem.messaging.Alarms;
import vn.liem.messaging.PublishedRecord;

/** The directory's rows; a row never goes back behind the position that wrote it. */
final class DirectoryRows {

    private static final String BODY = """
            insert into directory_body as known (code, kind, parent, pos) values (?, ?, ?, ?)
            on conflict (code) do update set kind = excluded.kind, parent = excluded.parent, pos = excluded.pos
            where known.pos < excluded.pos
            """;
    private static final String KEY = """
            insert into directory_key as known (subject, key, pos) values (?, ?, ?)
            on conflict (subject) do update set key = excluded.key, pos = excluded.pos where known.pos < excluded.pos
            """;
    private static final String PLACE = """
            insert into directory_case as known (subject, locality, pos) values (?, ?, ?)
            on conflict (subject) do update set locality = excluded.locality, pos = excluded.pos
            where known.pos < excluded.pos
            """;
    private static final String JOINDER = """
            insert into directory_joinder as known (subject, joined_on, pos) values (?, ?, ?)
            on conflict (subject) do update set joined_on = excluded.joined_on, pos = excluded.pos
            where known.pos < excluded.pos
            """;
    private static final String READ = """
            insert into directory_read as known (source, pos) values (?, ?)
            on conflict (source) do update set pos = excluded.pos where known.pos < excluded.pos
            """;

    private final Rows rows;
    private final Alarms alarms;

    DirectoryRows(DataSource database, Alarms alarms) {
        this.rows = new Rows(database);
        this.alarms = alarms;
    }

    /** How far a source was read. */
    long read(String source) {
        return rows.first("select pos from directory_read where source = ?", row -> row.getLong(1), source)
                .orElse(0L);
    }

    /** Writes what records tell, and that they were read. */
    void note(String source, List<PublishedRecord> records) {
        rows.inTransaction(connection -> {
            for (PublishedRecord record : records) {
                note(connection, record);
            }
            return Rows.change(connection, READ, source, records.getLast().pos());
        });
    }

    private void note(Connection connection, PublishedRecord record) throws SQLException {
        for (Told told : told(record)) {
            switch (told) {
                case Told.OfBody(var code, var kind, var parent) ->
                    Rows.change(connection, BODY, code, kind, parent.orElse(null), record.pos());
                case Told.OfKey(var subject, var key) -> Rows.change(connection, KEY, subject, key, record.pos());
                case Told.OfPlace(var subject, var locality) ->
                    Rows.change(connection, PLACE, subject, locality, record.pos());
                case Told.OfJoinder(var subject, var joinedOn) ->
                    Rows.change(connection, JOINDER, subject, joinedOn.orElse(null), record.pos());
            }
        }
    }

    /** One record that cannot be read raises the alarm: it must not keep the directory from what the others tell. */
    private List<Told> told(PublishedRecord record) {
        try {
            return Told.by(record.event());
        } catch (IllegalArgumentException e) {
            alarms.raise(record.source(), record.pos(), "a record tells of a body or a file and cannot be read");
            return List.of();
        }
    }

    <T> List<T> query(String sql, Rows.Reading<T> reading, Object... values) {
        return rows.list(sql, reading, values);
    }
}
