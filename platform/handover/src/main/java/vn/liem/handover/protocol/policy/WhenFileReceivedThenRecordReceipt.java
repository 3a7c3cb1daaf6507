package vn.liem.handover.protocol.policy;

import java.time.LocalDate;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.OfferedFileCommand.RecordReceipt;

/** When the other side has the file, then the sender records the receipt. */
public final class WhenFileReceivedThenRecordReceipt {

    private WhenFileReceivedThenRecordReceipt() {}

    /** The command, with the receipt's leaf and the leaf under which this log holds the offer. */
    public static RecordReceipt react(FileReceived receipt, LeafHash receiptLeaf, LeafHash offerLeaf, LocalDate on) {
        return new RecordReceipt(receipt, receiptLeaf, offerLeaf, on);
    }
}
