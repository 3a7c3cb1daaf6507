package vn.liem.handover.protocol.policy;

import java.time.LocalDate;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.handover.protocol.OfferedFileCommand.RecordWithdrawalRefused;

/** When the receiver had accepted before, then the sender acts no more and waits for the acceptance itself. */
public final class WhenWithdrawalRefusedThenAwaitAcceptance {

    private WhenWithdrawalRefusedThenAwaitAcceptance() {}

    /** The command. */
    public static RecordWithdrawalRefused react(WithdrawalRefused refused, LocalDate on) {
        return new RecordWithdrawalRefused(refused, on);
    }
}
