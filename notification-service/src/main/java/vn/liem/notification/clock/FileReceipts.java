package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.clock.ClockFact;

/**
 * Which receipt of a file it is: the first one by another body after a decision that sends the file on is the receipt by the
 * next body. A receipt on the day of a decision is taken for that of an earlier one, where one still waits.
 */
final class FileReceipts {

    private static final Map<ClockFact, ClockFact> RECEIPT_AFTER = Map.of(
            ClockFact.INVESTIGATION_CONCLUDED, ClockFact.PROSECUTION_FILE_RECEIVED,
            ClockFact.INDICTED, ClockFact.TRIAL_FILE_RECEIVED,
            ClockFact.RETURNED_FOR_FURTHER_INVESTIGATION, ClockFact.RETURNED_BY_PROCURACY_RECEIVED,
            ClockFact.RETURN_DECIDED_BY_COURT, ClockFact.RETURNED_BY_COURT_RECEIVED,
            ClockFact.QUASHED_FOR_REINVESTIGATION, ClockFact.REINVESTIGATION_RECEIVED,
            ClockFact.QUASHED_FOR_RETRIAL, ClockFact.RETURNED_FILE_RECEIVED_BY_COURT);

    private Optional<Sent> waiting = Optional.empty();

    private record Sent(LocalDate on, ClockFact receipt, Optional<String> by) {

        /** A file that comes back to the body that sent it on was not received by the next one. */
        boolean goesTo(Optional<String> receiver) {
            return by.isEmpty() || !by.equals(receiver);
        }
    }

    /** A decision was taken on this day, by this body where it was told. */
    void decided(LocalDate on, ClockFact decision, Optional<String> by) {
        Optional.ofNullable(RECEIPT_AFTER.get(decision))
                .ifPresent(receipt -> waiting = Optional.of(new Sent(on, receipt, by)));
    }

    /** A file was received on this day, after a decision of an earlier one: which receipt it is, if one was awaited. */
    Optional<ClockFact> receivedBefore(LocalDate day, Optional<String> receiver) {
        return waiting.filter(sent -> sent.on().isBefore(day) && sent.goesTo(receiver))
                .map(this::taken);
    }

    /** A file was received on the day of the decision. */
    Optional<ClockFact> received(Optional<String> receiver) {
        return waiting.filter(sent -> sent.goesTo(receiver)).map(this::taken);
    }

    private ClockFact taken(Sent sent) {
        waiting = Optional.empty();
        return sent.receipt();
    }
}
