package vn.liem.handover.desk;

import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogProofs;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.handover.protocol.AcceptanceEvidence;
import vn.liem.handover.protocol.InclusionProofText;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.SignedCheckpoint;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/**
 * What this service's log proves of itself, made whenever it is asked for: nothing of it has to survive a crash but the
 * log and the key.
 */
public final class LogEvidence {

    private final EventLog log;
    private final SignedCheckpoints signed;
    private final LogProofs proofs;
    private final NoteSigner signer;

    /** The evidence of a log, signed with its key. */
    public LogEvidence(EventLog log, DataSource database, NoteSigner signer) {
        this.log = log;
        this.signed = new SignedCheckpoints(database, log.name());
        this.proofs = new LogProofs(database);
        this.signer = signer;
    }

    /** Name and epoch of the log. */
    public String log() {
        return log.name();
    }

    /** The checkpoint over everything that stands now, signed at once; empty where nothing does. */
    public Optional<SignedCheckpoint> checkpoint() {
        return signed.sign(signer).map(note -> new SignedCheckpoint(note.encoded()));
    }

    /** That the event at a position stands in the log: its leaf, a signed checkpoint and the way from one to the other. */
    public Optional<AcceptanceEvidence> of(long pos) {
        return log.reader()
                .at(pos)
                .flatMap(event -> checkpoint()
                        .map(checkpoint -> new AcceptanceEvidence(
                                new LeafHash(event.leaf().hex()), checkpoint, proofOf(pos, checkpoint))));
    }

    /** The way from an event to a checkpoint that covers it. */
    InclusionProofText proofOf(long pos, SignedCheckpoint checkpoint) {
        long size =
                Checkpoint.parse(SignedNote.parse(checkpoint.value()).text()).size();
        return new InclusionPath(pos, proofs.ofInclusion(pos, size)).text();
    }
}
