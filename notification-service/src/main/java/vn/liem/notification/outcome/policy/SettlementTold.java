package vn.liem.notification.outcome.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is read of a decision on a source, or of its correction. */
public record SettlementTold(Optional<Settlement> decision, Optional<Course> course) {

    /** It was decided. */
    public record Settlement(String outcome, LocalDate decidedOn) {}

    /** Everything that happened to it, as it ought to have been recorded. */
    public record Course(List<Settlement> decisions) {}
}
