package vn.liem.eventstore;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Optional;
import vn.liem.eventstore.LogCheck.Fault;
import vn.liem.eventstore.LogRows.SignedRow;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.SignedNote;

/** Holds what a log has signed against what it is: the note's own text, its signature, and the root at that size. */
final class SignedCheck {

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

    Optional<Fault> run(LogRows rows) {
        Iterator<SignedRow> notes = rows.signed();
        while (notes.hasNext()) {
            SignedRow row = notes.next();
            if (!isNoteOf(row.size(), row.root(), row.note())) {
                return LogCheck.fault(row.size(), LogFault.SIGNED_NOTE_CHANGED);
            }
            if (row.standing().filter(row.root()::equals).isEmpty()) {
                return LogCheck.fault(row.size(), LogFault.SIGNED_OTHERWISE);
            }
            count++;
        }
        return Optional.empty();
    }

    private boolean isNoteOf(long size, ByteBuffer root, String encoded) {
        try {
            SignedNote note = SignedNote.parse(encoded);
            return note.text().equals(Checkpoint.of(log, size, hashOf(root)).text())
                    && key.map(note::isSignedBy).orElse(true);
        } catch (IllegalArgumentException e) {
            return false; // What is no note was not written by a log.
        }
    }

    private static Hash hashOf(ByteBuffer root) {
        byte[] bytes = new byte[root.remaining()];
        root.duplicate().get(bytes);
        return new Hash(bytes);
    }
}
