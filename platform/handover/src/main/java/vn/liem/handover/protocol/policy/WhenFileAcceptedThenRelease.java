package vn.liem.handover.protocol.policy;

import java.time.LocalDate;
import vn.liem.handover.protocol.AcceptanceEvidence;
import vn.liem.handover.protocol.IncomingFileEvent.FileAccepted;
import vn.liem.handover.protocol.OfferedFileCommand.RecordAcceptance;

/** When the other side has accepted, then the sender lets the file go, embedding the acceptance's proof. */
public final class WhenFileAcceptedThenRelease {

    private WhenFileAcceptedThenRelease() {}

    /** The command, with the proof that the acceptance stands under a signed checkpoint of its log. */
    public static RecordAcceptance react(FileAccepted acceptance, AcceptanceEvidence evidence, LocalDate on) {
        return new RecordAcceptance(acceptance, evidence, on);
    }
}
