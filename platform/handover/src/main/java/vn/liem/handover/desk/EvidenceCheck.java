package vn.liem.handover.desk;

import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.protocol.AcceptanceEvidence;
import vn.liem.handover.protocol.SignedCheckpoint;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.SignedNote;

/** Checks what the other side gives as proof, before anything is recorded on the strength of it. */
final class EvidenceCheck {

    private final FindLogKey keys;

    EvidenceCheck(FindLogKey keys) {
        this.keys = keys;
    }

    /** Whether the log's key is known here: until it is, nobody can say whether what it gives proves anything. */
    boolean canTell(String log) {
        return keys.of(log).isPresent();
    }

    /** Whether the log itself has signed the checkpoint. */
    boolean holds(String log, SignedCheckpoint checkpoint) {
        return read(log, checkpoint).isPresent();
    }

    /** Whether the evidence leads from the event's leaf to a checkpoint that its log has signed. */
    boolean holds(String log, StoredEvent event, AcceptanceEvidence evidence) {
        return event.leaf().hex().equals(evidence.leaf().value())
                && InclusionPath.parse(evidence.proof())
                        .filter(path -> path.pos() == event.pos())
                        .flatMap(path -> read(log, evidence.checkpoint())
                                .filter(checkpoint -> path.leadsTo(checkpoint, event.leaf())))
                        .isPresent();
    }

    private Optional<Checkpoint> read(String log, SignedCheckpoint signed) {
        try {
            SignedNote note = SignedNote.parse(signed.value());
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            boolean own = checkpoint
                    .origin()
                    .equals(Checkpoint.of(log, 0, checkpoint.root()).origin());
            boolean signedByLog = keys.of(log).map(note::isSignedBy).orElse(false);
            return own && signedByLog ? Optional.of(checkpoint) : Optional.empty();
        } catch (IllegalArgumentException _) {
            // Not the form of a signed checkpoint: it proves nothing.
            return Optional.empty();
        }
    }
}
