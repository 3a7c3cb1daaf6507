package vn.liem.handover.desk;

import java.util.Optional;
import vn.liem.handover.protocol.AcceptanceEvidence;

/** Asks another service's log to prove one of its events. */
@FunctionalInterface
public interface FetchEvidence {

    /** The proof of the event at a position; empty where the log cannot be reached now. */
    Optional<AcceptanceEvidence> of(String log, long pos);
}
