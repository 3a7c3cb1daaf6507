package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a register tells of what became of a directive, and no more: it says until when it was extended and not since when, and
 * how often it was urged and not on which days.
 *
 * @param urges how often its owner was urged, in all
 */
public record DirectiveTold(
        Optional<LocalDate> extendedTo,
        Optional<LocalDate> reportedOn,
        Optional<LocalDate> verifiedOn,
        Optional<LocalDate> cancelledOn,
        int urges) {

    /** A register that tells nothing beyond the issue. */
    public static DirectiveTold nothing() {
        return new DirectiveTold(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** The last day on which something happened by it, where it names one. */
    public Optional<LocalDate> lastOn() {
        return Stream.of(reportedOn, verifiedOn, cancelledOn)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }
}
