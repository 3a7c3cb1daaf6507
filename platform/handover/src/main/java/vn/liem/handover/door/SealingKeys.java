package vn.liem.handover.door;

import java.util.Optional;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.security.seal.PublicSealingKey;

/** Finds the key under which free text about a file is sealed; each service knows where its files' keys are. */
@FunctionalInterface
public interface SealingKeys {

    /** The key of the file's subject; empty where the subject is not known here yet. */
    Optional<PublicSealingKey> keyOf(FileSubject file);
}
