package vn.liem.handover.protocol.policy;

import java.time.LocalDate;
import vn.liem.handover.protocol.IncomingFileCommand.HearWithdrawal;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;

/** When the sender wants the file back, then the receiver answers: he alone knows whether he has accepted. */
public final class WhenWithdrawalAskedThenAnswer {

    private WhenWithdrawalAskedThenAnswer() {}

    /** The command, with the receiver's own day. */
    public static HearWithdrawal react(WithdrawalAsked asked, LocalDate on) {
        return new HearWithdrawal(asked, on);
    }
}
