package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is read of an inspection: its registration or correction, or what was recorded of it.
 *
 * @param finding the number of the finding
 * @param kind by which work it was inspected, where a conclusion tells it
 * @param entry what was taken back, and {@code number} of which finding
 */
public record InspectionTold(
        Optional<Details> details,
        Optional<Integer> finding,
        Optional<LocalDate> flaggedOn,
        Optional<LocalDate> transferredOn,
        Optional<LocalDate> concludedOn,
        Optional<String> kind,
        Optional<LocalDate> publishedOn,
        Optional<String> entry,
        Optional<Integer> number) {

    /** Who inspects. */
    public record Details(String inspectedBy) {}
}
