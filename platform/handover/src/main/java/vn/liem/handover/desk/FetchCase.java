package vn.liem.handover.desk;

import java.util.Optional;
import java.util.UUID;

/** Asks another service's log what it shows of a case. */
@FunctionalInterface
public interface FetchCase {

    /** What it shows; empty where the log cannot be reached now. */
    Optional<HalfOfHandover> ofCase(String log, UUID caseId);
}
