package vn.liem.handover.protocol.policy;

import java.time.LocalDate;
import vn.liem.handover.protocol.IncomingFileCommand.RecordOperatorsEnd;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;

/** When an operator has ended an offer, then a receiver that comes back after all does not act on it. */
public final class WhenOfferEndedThenStandDown {

    private WhenOfferEndedThenStandDown() {}

    /** The command. */
    public static RecordOperatorsEnd react(OfferEndedByOperator ended, LocalDate on) {
        return new RecordOperatorsEnd(ended, on);
    }
}
