package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import vn.liem.eventstore.LogCheck.Fault;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.SignedNote;

/** Holds what a log has signed against what it is: the note's own text, its signature, and the root at that size. */
final class SignedCheck {

    private static final String SIGNED = """
            select s.size, s.root, s.note, c.root from signed_checkpoint s left join checkpoint c using (size)
            where s.log = ? order by s.size
            """;

    private final String log;
    private final Optional<NoteKey> key;
    private long count;

    SignedCheck(String log, Optional<NoteKey> key) {
        this.log = log;
        this.key = key;
    }

    /** How many hold. */
    long count() {
        return count;
    }

    Optional<Fault> run(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SIGNED)) {
            select.setString(1, log);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long size = row.getLong(1);
                    byte[] root = row.getBytes(2);
                    if (!isNoteOf(Checkpoint.of(log, size, new Hash(root)), row.getString(3))) {
                        return LogCheck.fault(size, LogFault.SIGNED_NOTE_CHANGED);
                    }
                    byte[] standing = row.getBytes(4);
                    if (standing == null || !Arrays.equals(standing, root)) {
                        return LogCheck.fault(size, LogFault.SIGNED_OTHERWISE);
                    }
                    count++;
                }
                return Optional.empty();
            }
        }
    }

    private boolean isNoteOf(Checkpoint checkpoint, String encoded) {
        try {
            SignedNote note = SignedNote.parse(encoded);
            return note.text().equals(checkpoint.text())
                    && key.map(note::isSignedBy).orElse(true);
        } catch (IllegalArgumentException e) {
            return false; // What is no note was not written by a log.
        }
    }
}
