package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;

/** What is read of a decision that was sent. */
public record SendingTold(Sending sending) {

    /**
     * The sending.
     *
     * @param part the part of the proceedings that keeps the decision
     * @param code what was decided
     * @param unit the body that sent it
     */
    public record Sending(
            String part,
            String code,
            String documentNo,
            Optional<String> person,
            String unit,
            String to,
            LocalDate sentOn) {}
}
