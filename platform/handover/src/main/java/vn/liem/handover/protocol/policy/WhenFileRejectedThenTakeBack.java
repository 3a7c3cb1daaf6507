package vn.liem.handover.protocol.policy;

import java.time.LocalDate;
import vn.liem.handover.protocol.IncomingFileEvent.FileRejected;
import vn.liem.handover.protocol.OfferedFileCommand.RecordRejection;

/** When the other side does not take the file, then its holder is free to act in full again. */
public final class WhenFileRejectedThenTakeBack {

    private WhenFileRejectedThenTakeBack() {}

    /** The command. */
    public static RecordRejection react(FileRejected rejection, LocalDate on) {
        return new RecordRejection(rejection, on);
    }
}
