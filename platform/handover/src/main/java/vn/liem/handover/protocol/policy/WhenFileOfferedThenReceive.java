package vn.liem.handover.protocol.policy;

import java.time.LocalDate;
import java.util.List;
import vn.liem.handover.protocol.FoundDocument;
import vn.liem.handover.protocol.IncomingFileCommand.ReceiveFile;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;

/** When a file is offered to a body here, then the machine checks its documents and says that it is here. */
public final class WhenFileOfferedThenReceive {

    private WhenFileOfferedThenReceive() {}

    /** The command, with the offer's leaf as the inbox recomputed it and the documents as the store has them. */
    public static ReceiveFile react(FileOffered offer, LeafHash offerLeaf, List<FoundDocument> found, LocalDate on) {
        return new ReceiveFile(offer, offerLeaf, found, on);
    }
}
