package vn.liem.handover.protocol;

import vn.liem.kernel.StreamId;

/** Whatever a hand-over leaves in a log; each event knows its stream and the file it speaks of. */
public sealed interface HandoverEvent permits OfferedFileEvent, IncomingFileEvent, CustodyEvent, RecordedHandoverEvent {

    /** The file it speaks of. */
    FileSubject subject();

    /** The stream it belongs to. */
    StreamId stream();
}
