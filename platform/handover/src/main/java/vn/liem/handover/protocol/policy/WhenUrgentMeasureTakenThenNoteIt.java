package vn.liem.handover.protocol.policy;

import vn.liem.handover.protocol.IncomingFileCommand.RecordUrgentMeasure;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;

/** When the sender took an urgent measure, then the receiver takes note, and marks it if it crossed his acceptance. */
public final class WhenUrgentMeasureTakenThenNoteIt {

    private WhenUrgentMeasureTakenThenNoteIt() {}

    /** The command. */
    public static RecordUrgentMeasure react(UrgentMeasureTaken taken) {
        return new RecordUrgentMeasure(taken);
    }
}
