package vn.liem.service.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.SignedNote;

/** What a service keeps of checkpoints: those of others that it has seen, and what others countersigned of its own. */
final class WitnessBook {

    private static final String KEEP = """
            insert into signed_checkpoint (log, size, root, note, seen_at) values (?, ?, ?, ?, now())
            on conflict do nothing
            """;
    private static final String COSIGNED = """
            insert into cosignature (log, size, witness, note, seen_at) values (?, ?, ?, ?, now()) on conflict do nothing
            """;
    private static final String FORKED =
            "insert into fork_note (log, size, note, seen_at) values (?, ?, ?, now()) on conflict do nothing";

    private final DataSource database;

    WitnessBook(DataSource database) {
        this.database = database;
    }

    /** The note of the largest size that was seen of a log. */
    Optional<SignedNote> newest(String log) {
        return one("select note from signed_checkpoint where log = ? order by size desc limit 1", log);
    }

    /** The note of a size, where that was seen. */
    Optional<SignedNote> at(String log, long size) {
        return one("select note from signed_checkpoint where log = ? and size = " + size, log);
    }

    void keep(String log, Checkpoint checkpoint, SignedNote note) {
        change(KEEP, insert -> {
            insert.setString(1, log);
            insert.setLong(2, checkpoint.size());
            insert.setBytes(3, checkpoint.root().bytes());
            insert.setString(4, note.encoded());
        });
    }

    void keepCosigned(String log, long size, String witness, SignedNote note) {
        change(COSIGNED, insert -> {
            insert.setString(1, log);
            insert.setLong(2, size);
            insert.setString(3, witness);
            insert.setString(4, note.encoded());
        });
    }

    void keepFork(String log, long size, SignedNote note) {
        change(FORKED, insert -> {
            insert.setString(1, log);
            insert.setLong(2, size);
            insert.setString(3, note.encoded());
        });
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private void change(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            binding.bind(insert);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private Optional<SignedNote> one(String sql, String log) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, log);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(SignedNote.parse(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }
}
