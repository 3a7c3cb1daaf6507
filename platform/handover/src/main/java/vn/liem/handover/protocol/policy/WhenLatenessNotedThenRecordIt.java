package vn.liem.handover.protocol.policy;

import java.time.LocalDate;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.OfferedFileCommand.RecordLateness;

/** When the other side let the term pass, then the sender records it. */
public final class WhenLatenessNotedThenRecordIt {

    private WhenLatenessNotedThenRecordIt() {}

    /** The command. */
    public static RecordLateness react(LatenessNoted noted, LocalDate on) {
        return new RecordLateness(noted, on);
    }
}
