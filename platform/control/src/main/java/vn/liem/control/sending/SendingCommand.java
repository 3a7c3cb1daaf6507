package vn.liem.control.sending;

import java.time.LocalDate;
import vn.liem.procedure.part.Correction;

/** What may be asked of the sendings of a case. */
public sealed interface SendingCommand {

    /**
     * Ghi nhận việc gửi quyết định: record that a decision was sent.
     *
     * @param decidedOn the day of the decision as it stands
     */
    record RecordSending(Sending sending, LocalDate decidedOn) implements SendingCommand {}

    /** Hủy ghi nhận: take the record of a sending back. */
    record AnnulSending(Sending.Key key, Correction correction) implements SendingCommand {}
}
