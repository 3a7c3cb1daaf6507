package vn.liem.handover.desk;

import java.util.Optional;
import java.util.UUID;

/** Asks another service's log what it shows of a hand-over. */
@FunctionalInterface
public interface FetchHalf {

    /** What it shows, under a checkpoint over at least so many events; empty where the log cannot be reached now. */
    Optional<HalfOfHandover> of(String log, UUID offerId, long covering);
}
