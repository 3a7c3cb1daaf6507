package vn.liem.handover.desk;

import java.util.List;

/**
 * What one log shows of a hand-over or a case, as services give it to each other: events, each with its way to the checkpoint;
 * empty where the log knows nothing of it.
 *
 * @param note a signed checkpoint with its cosignatures
 */
public record HalfOfHandover(String log, String note, List<Shown> events) {

    public HalfOfHandover {
        events = List.copyOf(events);
    }

    /** An event as it was hashed, and the hashes that lead from its leaf to the checkpoint. */
    public record Shown(String header, String body, String path) {}
}
