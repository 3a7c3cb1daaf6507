package vn.liem.messaging;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.Feed;
import vn.liem.eventstore.Rows;
import vn.liem.eventstore.StoredEvent;
import vn.liem.verifier.Hash;

/** Records are kept as they came, for views that fold several logs and are rebuilt from what is kept. */
public final class KeepingEffect implements Effect {

    private final Rows rows;
    private final Runnable afterwards;

    /**
     * Keeps records in a database.
     *
     * @param afterwards what wakes the views
     */
    public KeepingEffect(DataSource database, Runnable afterwards) {
        this.rows = new Rows(database);
        this.afterwards = afterwards;
    }

    @Override
    public long applied(String source) {
        return rows.list("select coalesce(max(pos), 0) from received where source = ?", row -> row.getLong(1), source)
                .getFirst();
    }

    @Override
    public Optional<Hash> leafAt(String source, long pos) {
        return kept(source, pos - 1, 1).stream()
                .filter(event -> event.pos() == pos)
                .map(StoredEvent::leaf)
                .findFirst();
    }

    @Override
    public void apply(String source, List<PublishedRecord> records) {
        keep("received", source, records);
    }

    /** What came first stays as the proof of what was told here, and is read no more. */
    @Override
    public void instead(String source, PublishedRecord record) {
        keep("received_instead", source, List.of(record));
    }

    private void keep(String table, String source, List<PublishedRecord> records) {
        String sql = "insert into " + table + " (source, pos, prev, subject, header, body) values (?, ?, ?, ?, ?, ?) "
                + "on conflict do nothing";
        rows.inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (PublishedRecord record : records) {
                    insert.setString(1, source);
                    insert.setLong(2, record.pos());
                    insert.setLong(3, record.prev());
                    insert.setString(4, record.event().subject());
                    insert.setBytes(5, record.event().header(source).canonical());
                    insert.setBytes(6, record.event().body().bytes());
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
        afterwards.run();
    }

    /** What is kept of a source, as a feed for views. */
    public Feed feedOf(String source) {
        return new Feed() {
            @Override
            public String source() {
                return source;
            }

            @Override
            public List<StoredEvent> after(long pos, int max) {
                return kept(source, pos, max);
            }

            @Override
            public boolean isOfOthers() {
                return true;
            }

            @Override
            public boolean mayTell(StoredEvent event) {
                return ToldByOwner.mayTell(source, event);
            }
        };
    }

    private List<StoredEvent> kept(String source, long pos, int max) {
        return rows.list(
                "select received.prev, coalesce(instead.header, received.header), coalesce(instead.body,"
                        + " received.body) from received left join received_instead instead using (source, pos) where"
                        + " source = ? and pos > ? order by pos limit ?",
                KeepingEffect::read,
                source,
                pos,
                max);
    }

    private static StoredEvent read(ResultSet row) throws SQLException {
        try {
            return RecordForm.read(row.getBytes(2), row.getLong(1), row.getBytes(3))
                    .event();
        } catch (BadRecord e) {
            throw new IllegalStateException("a kept record was changed", e);
        }
    }
}
