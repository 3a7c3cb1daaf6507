package vn.liem.verify;

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

    private final Side side;
    private final Leaves leaves;
    private final Faults faults = new Faults();

    private Witnesses(Side side, Leaves leaves) {
        this.side = side;
        this.leaves = leaves;
    }

    static Counted of(Side side, List<Side> all, Leaves leaves) throws SQLException {
        Witnesses check = new Witnesses(side, leaves);
        for (Side other : all) {
            if (!other.log().equals(side.log())) {
                check.seenBy(other.books());
            }
        }
        side.books().cosigned(side.log(), (size, witness, note) -> check.cosigned(size, witness, note, all));
        return check.faults.counted();
    }

    private void seenBy(Books other) throws SQLException {
        other.keyOf(side.log()).ifPresent(this::key);
        other.forks(side.log(), (size, _, note) -> forked(size, note));
        other.seen(side.log(), this::seen);
    }

    private void key(String encoded) {
        NoteKey known = NoteKey.parse(encoded);
        if (side.key().filter(key -> !key.equals(known)).isPresent()) {
            faults.wrong(side.log(), 0, CrossFault.KEY_OTHERWISE);
        }
    }

    /** A note that the log has not signed was shown by somebody else and says nothing against it. */
    private void forked(long size, String note) {
        if (isForkOf(side, size, note)) {
            wrong(size, CrossFault.FORK_SEEN);
        }
    }

    private static boolean isForkOf(Side side, long size, String encoded) {
        try {
            SignedNote note = SignedNote.parse(encoded);
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            return checkpoint.size() == size
                    && note.text()
                            .equals(Checkpoint.of(side.log(), size, checkpoint.root())
                                    .text())
                    && side.key().filter(note::isSignedBy).isPresent();
        } catch (IllegalArgumentException e) {
            return false; // What is no note was not signed.
        }
    }

    private void seen(long size, String rootHex, String note) throws SQLException {
        Hash root = Hash.ofHex(rootHex);
        if (side.key().isEmpty()) {
            faults.wrong(side.log(), 0, CrossFault.KEY_MISSING);
            return;
        }
        boolean signed =
                isNote(note, Checkpoint.of(side.log(), size, root), side.key().get());
        boolean stands = leaves.rootAt(side.log(), size).equals(Optional.of(root));
        if (!signed) {
            wrong(size, CrossFault.WITNESS_NOTE_CHANGED);
        } else if (!stands) {
            wrong(size, CrossFault.WITNESSED_OTHERWISE);
        } else {
            faults.holds();
        }
    }

    private void cosigned(long size, String witness, String note, List<Side> all) throws SQLException {
        Optional<NoteKey> key = all.stream()
                .filter(other -> other.log().equals(witness))
                .findFirst()
                .flatMap(Side::key);
        if (key.isEmpty()) {
            return; // It counts for nothing; that the key of a log is missing is said of that log.
        }
        boolean holds = leaves.rootAt(side.log(), size)
                .map(root -> Checkpoint.of(side.log(), size, root))
                .filter(checkpoint -> isNote(note, checkpoint, key.get()))
                .isPresent();
        if (holds) {
            faults.holds();
        } else {
            wrong(size, CrossFault.COSIGNATURE_CHANGED);
        }
    }

    private void wrong(long size, CrossFault what) {
        faults.wrong(side.log(), size, what);
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
