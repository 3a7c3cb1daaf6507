package vn.liem.handover.desk;

import java.util.Optional;
import vn.liem.verifier.NoteKey;

/** Finds the key that a log signs its checkpoints with. */
@FunctionalInterface
public interface FindLogKey {

    /**
     * The key of a log; empty where it is not known here: the signature is then kept as it came, for the verifier, and
     * only the proof is checked.
     */
    Optional<NoteKey> of(String log);
}
