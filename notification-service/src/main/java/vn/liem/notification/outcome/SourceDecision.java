package vn.liem.notification.outcome;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision on an information source.
 *
 * @param event the event that reports it
 * @param outcome how it was decided
 */
public record SourceDecision(UUID event, Outcome outcome, LocalDate decidedOn) {

    /** How the settling of an information source is decided (Art. 147(1) BLTTHS). */
    public enum Outcome {
        /** Khởi tố vụ án hình sự. */
        INSTITUTED,
        /** Không khởi tố vụ án hình sự. */
        NOT_INSTITUTED,
        /** Tạm đình chỉ giải quyết nguồn tin về tội phạm. */
        SUSPENDED
    }

    /** Whether another event tells the same. */
    boolean says(SourceDecision other) {
        return outcome == other.outcome() && decidedOn.equals(other.decidedOn());
    }
}
