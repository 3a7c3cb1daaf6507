package vn.liem.handover.desk;

import java.util.Optional;
import vn.liem.verifier.SignedNote;

/** A signed checkpoint of this service's log over at least so many events, with what witnesses have put under it. */
@FunctionalInterface
public interface CoveringNote {

    /** The checkpoint; empty where the log has not so many events. */
    Optional<SignedNote> of(long size);
}
