package vn.liem.monitoring.fact.view;

import java.time.Instant;

/**
 * Where a fact comes from: the last event that speaks of it.
 *
 * @param id the key of the fact
 * @param subject what it hangs on, {@code case:…}
 * @param log the log of the event
 * @param pos its position there
 * @param leaf its hash there, by which a proof of the log finds it
 * @param recordedAt when it was recorded
 */
public record Origin(String id, String subject, String log, long pos, String leaf, Instant recordedAt) {

    /** Of a fact that is only counted: nothing but its key. */
    static Origin unread(String id) {
        return new Origin(id, "", "", 0, "", Instant.EPOCH);
    }
}
