package vn.liem.handover.desk;

import java.util.Optional;
import vn.liem.verifier.Proof;

/** Asks another service's log to prove that an earlier size is the beginning of a later one. */
@FunctionalInterface
public interface FetchGrowth {

    /** The proof; empty where the log has no such sizes or cannot be reached now. */
    Optional<Proof> of(String log, long first, long second);
}
