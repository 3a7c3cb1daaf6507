package vn.liem.handover.protocol.policy;

import java.time.LocalDate;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.OfferedFileCommand.RecordWithdrawalGranted;

/** When the receiver gives the file back, then its holder is free to act in full again. */
public final class WhenWithdrawalGrantedThenTakeBack {

    private WhenWithdrawalGrantedThenTakeBack() {}

    /** The command. */
    public static RecordWithdrawalGranted react(WithdrawalGranted granted, LocalDate on) {
        return new RecordWithdrawalGranted(granted, on);
    }
}
