package vn.liem.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.verifier.Hash;

/** The books of a service as its tables have them. */
record TableBooks(DataSource database) implements Books {

    private static final String LEAVES = "select pos, leaf, stream_id from event order by pos";
    private static final String SAID =
            "select pos, type, body, leaf from event where type like 'handover.%' or type like 'custody.%' order by pos";
    private static final String SEEN =
            "select size, encode(root, 'hex'), note from signed_checkpoint where log = ? order by size";
    private static final String FORKS = "select size, log, note from fork_note where log = ? order by size";
    private static final String KEYS = "select key from log_key where log = ?";
    private static final String COSIGNED = "select size, witness, note from cosignature where log = ? order by size";

    @Override
    public void leaves(EachLeaf each) throws SQLException {
        Rows.each(database, LEAVES, row -> each.leaf(row.getLong(1), new Hash(row.getBytes(2)), row.getString(3)));
    }

    @Override
    public void statements(EachStatement each) throws SQLException {
        Rows.each(
                database,
                SAID,
                row -> each.said(row.getLong(1), row.getString(2), row.getBytes(3), new Hash(row.getBytes(4))));
    }

    @Override
    public Optional<Hash> leafAt(long pos) throws SQLException {
        return hash("select leaf from event where pos = ?", pos);
    }

    @Override
    public Optional<Hash> rootAt(long size) throws SQLException {
        return hash("select root from checkpoint where size = ?", size);
    }

    @Override
    public void seen(String log, EachNote each) throws SQLException {
        notes(log, SEEN, each);
    }

    @Override
    public void forks(String log, EachNote each) throws SQLException {
        if (Rows.exist(database, "fork_note")) {
            notes(log, FORKS, each);
        }
    }

    @Override
    public Optional<String> keyOf(String log) throws SQLException {
        if (!Rows.exist(database, "log_key")) {
            return Optional.empty();
        }
        String[] key = {""};
        Rows.of(log, database, KEYS, row -> key[0] = row.getString(1));
        return Optional.of(key[0]).filter(known -> !known.isEmpty());
    }

    @Override
    public void cosigned(String log, EachNote each) throws SQLException {
        if (Rows.exist(database, "cosignature")) {
            notes(log, COSIGNED, each);
        }
    }

    private void notes(String log, String sql, EachNote each) throws SQLException {
        Rows.of(log, database, sql, row -> each.note(row.getLong(1), row.getString(2), row.getString(3)));
    }

    private Optional<Hash> hash(String sql, long at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, at);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Hash(row.getBytes(1))) : Optional.empty();
            }
        }
    }
}
