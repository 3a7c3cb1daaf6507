package vn.liem.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.SignedNote;
import vn.liem.verify.Found.Counted;

/** Holds a log against what other services have seen of it, and what it keeps of their countersignatures. */
final class Witnesses {

    private static final String SEEN = "select size, root, note from signed_checkpoint where log = ? order by size";
    private static final String FORKS = "select size, note from fork_note where log = ? order by size";
    private static final String KEYS = "select key from log_key where log = ?";
    private static final String COSIGNED = "select size, witness, note from cosignature where log = ? order by size";

    private final LogPlace place;
    private final Leaves leaves;
    private final Faults faults = new Faults();

    private Witnesses(LogPlace place, Leaves leaves) {
        this.place = place;
        this.leaves = leaves;
    }

    static Counted of(LogPlace place, List<LogPlace> all, Leaves leaves) throws SQLException {
        Witnesses check = new Witnesses(place, leaves);
        for (LogPlace other : all) {
            if (other.service() != place.service()) {
                check.seenBy(other);
            }
        }
        if (Rows.exist(place.database(), "cosignature")) {
            Rows.of(place.log(), place.database(), COSIGNED, row -> check.cosigned(row, all));
        }
        return check.faults.counted();
    }

    private void seenBy(LogPlace other) throws SQLException {
        if (Rows.exist(other.database(), "fork_note")) {
            Rows.of(place.log(), other.database(), KEYS, this::key);
            Rows.of(place.log(), other.database(), FORKS, this::forked);
        }
        Rows.of(place.log(), other.database(), SEEN, this::seen);
    }

    private void key(ResultSet row) throws SQLException {
        NoteKey known = NoteKey.parse(row.getString(1));
        if (place.key().filter(key -> !key.equals(known)).isPresent()) {
            faults.wrong(place.log(), 0, CrossFault.KEY_OTHERWISE);
        }
    }

    /** A note that the log has not signed was shown by somebody else and says nothing against it. */
    private void forked(ResultSet row) throws SQLException {
        if (isForkOf(place, row.getLong(1), row.getString(2))) {
            wrong(row, CrossFault.FORK_SEEN);
        }
    }

    private static boolean isForkOf(LogPlace place, long size, String encoded) {
        try {
            SignedNote note = SignedNote.parse(encoded);
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            return checkpoint.size() == size
                    && note.text()
                            .equals(Checkpoint.of(place.log(), size, checkpoint.root())
                                    .text())
                    && place.key().filter(note::isSignedBy).isPresent();
        } catch (IllegalArgumentException e) {
            return false; // What is no note was not signed.
        }
    }

    private void seen(ResultSet row) throws SQLException {
        Hash root = new Hash(row.getBytes(2));
        if (place.key().isEmpty()) {
            faults.wrong(place.log(), 0, CrossFault.KEY_MISSING);
            return;
        }
        boolean signed = isNote(
                row.getString(3),
                Checkpoint.of(place.log(), row.getLong(1), root),
                place.key().get());
        boolean stands = leaves.rootAt(place.log(), row.getLong(1)).equals(Optional.of(root));
        if (!signed) {
            wrong(row, CrossFault.WITNESS_NOTE_CHANGED);
        } else if (!stands) {
            wrong(row, CrossFault.WITNESSED_OTHERWISE);
        } else {
            faults.holds();
        }
    }

    private void cosigned(ResultSet row, List<LogPlace> all) throws SQLException {
        long size = row.getLong(1);
        String witness = row.getString(2);
        String note = row.getString(3);
        Optional<NoteKey> key = all.stream()
                .filter(other -> other.log().equals(witness))
                .findFirst()
                .flatMap(LogPlace::key);
        if (key.isEmpty()) {
            return; // It counts for nothing; that the key of a log is missing is said of that log.
        }
        boolean holds = leaves.rootAt(place.log(), size)
                .map(root -> Checkpoint.of(place.log(), size, root))
                .filter(checkpoint -> isNote(note, checkpoint, key.get()))
                .isPresent();
        if (holds) {
            faults.holds();
        } else {
            wrong(row, CrossFault.COSIGNATURE_CHANGED);
        }
    }

    private void wrong(ResultSet row, CrossFault what) throws SQLException {
        faults.wrong(place.log(), row.getLong(1), what);
    }

    private static boolean isNote(String encoded, Checkpoint checkpoint, NoteKey key) {
        try {
            SignedNote note = SignedNote.parse(encoded);
            return note.text().equals(checkpoint.text()) && note.isSignedBy(key);
        } catch (IllegalArgumentException e) {
            return false; // What is no note was not signed.
        }
    }
}
