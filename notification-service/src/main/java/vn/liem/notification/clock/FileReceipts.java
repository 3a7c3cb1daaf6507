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

    private static final Map<ClockFact, ClockFact> RECEIPT_AFTER = Map.ofEntries(
            Map.entry(ClockFact.INVESTIGATION_CONCLUDED, ClockFact.PROSECUTION_FILE_RECEIVED),
            Map.entry(ClockFact.INDICTED, ClockFact.TRIAL_FILE_RECEIVED),
            Map.entry(ClockFact.RETURNED_FOR_FURTHER_INVESTIGATION, ClockFact.RETURNED_BY_PROCURACY_RECEIVED),
            Map.entry(ClockFact.RETURN_DECIDED_BY_COURT, ClockFact.RETURNED_BY_COURT_RECEIVED),
            Map.entry(ClockFact.QUASHED_FOR_REINVESTIGATION, ClockFact.REINVESTIGATION_RECEIVED),
            Map.entry(ClockFact.QUASHED_FOR_RETRIAL, ClockFact.RETURNED_FILE_RECEIVED_BY_COURT),
            Map.entry(ClockFact.PROSECUTION_TRANSFERRED, ClockFact.PROSECUTION_FILE_RECEIVED),
            Map.entry(ClockFact.RETURNED_FOR_JURISDICTION, ClockFact.JURISDICTION_FILE_RECEIVED),
            Map.entry(ClockFact.TRANSFERRED_TO_OTHER_COURT, ClockFact.TRIAL_FILE_RECEIVED),
            Map.entry(ClockFact.CASSATION_PROTESTED, ClockFact.CASSATION_FILE_RECEIVED),
            Map.entry(ClockFact.REVIEW_QUASHED_FOR_REINVESTIGATION, ClockFact.REINVESTIGATION_RECEIVED),
            // A court that tries the case again accepts it, which starts its time.
            Map.entry(ClockFact.REVIEW_QUASHED_FOR_RETRIAL, ClockFact.TRIAL_FILE_RECEIVED));

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
