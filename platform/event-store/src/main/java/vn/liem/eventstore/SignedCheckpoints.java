package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/**
 * What a log signs of itself: its newest checkpoint, at once where somebody needs it, otherwise now and then while
 * something changes. What was signed is kept beside the log.
 */
public final class SignedCheckpoints {

    private final DataSource database;
    private final String log;

    /** The signed checkpoints of a log. */
    public SignedCheckpoints(DataSource database, String log) {
        this.database = database;
        this.log = log;
    }

    /** The note of the largest size that was signed. */
    public Optional<SignedNote> latest() {
        return new Rows(database)
                .first(
                        "select note from signed_checkpoint where log = ? order by size desc limit 1",
                        row -> SignedNote.parse(row.getString(1)),
                        log);
    }

    /** Signs the newest checkpoint, unless it is signed already; empty where the log is empty. */
    public Optional<SignedNote> sign(NoteSigner signer) {
        try (Connection connection = database.getConnection()) {
            Optional<Checkpoint> newest = newest(connection);
            if (newest.isEmpty()) {
                return Optional.empty();
            }
            Optional<SignedNote> before = latest();
            if (before.isPresent()
                    && Checkpoint.parse(before.get().text()).size()
                            >= newest.get().size()) {
                return before;
            }
            SignedNote note = signer.sign(newest.get().text());
            keep(connection, newest.get(), note);
            return Optional.of(note);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /**
     * Why a log must not go on that has signed this: it is shorter than that, or another. A restored backup is, and going
     * on from there would fork its history.
     */
    public Optional<LogDamaged> contradictionTo(Checkpoint signed) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select root from checkpoint where size = ?")) {
            select.setLong(1, signed.size());
            try (ResultSet row = select.executeQuery()) {
                boolean stands = row.next() && new Hash(row.getBytes(1)).equals(signed.root());
                return stands ? Optional.empty() : Optional.of(contradiction(signed.size()));
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private LogDamaged contradiction(long size) {
        return new LogDamaged("%s has signed %d events that it does not hold: an operator must open a new epoch"
                .formatted(log, size));
    }

    private static Optional<Checkpoint> newest(String log, ResultSet rows) throws SQLException {
        return rows.next()
                ? Optional.of(Checkpoint.of(log, rows.getLong(1), new Hash(rows.getBytes(2))))
                : Optional.empty();
    }

    private Optional<Checkpoint> newest(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select size, root from checkpoint order by size desc limit 1");
                ResultSet rows = select.executeQuery()) {
            return newest(log, rows);
        }
    }

    private void keep(Connection connection, Checkpoint checkpoint, SignedNote note) throws SQLException {
        String sql = "insert into signed_checkpoint (log, size, root, note, seen_at) values (?, ?, ?, ?, now()) "
                + "on conflict do nothing";
        Rows.change(connection, sql, log, checkpoint.size(), checkpoint.root().bytes(), note.encoded());
    }
}
