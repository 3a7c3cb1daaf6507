package vn.liem.handover.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Following;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.CustodyCommand;
import vn.liem.handover.protocol.CustodyDecider;
import vn.liem.handover.protocol.CustodyEvent;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.IncomingFile;
import vn.liem.handover.protocol.IncomingFileCommand;
import vn.liem.handover.protocol.IncomingFileDecider;
import vn.liem.handover.protocol.IncomingFileEvent;
import vn.liem.handover.protocol.OfferedFile;
import vn.liem.handover.protocol.OfferedFileCommand;
import vn.liem.handover.protocol.OfferedFileDecider;
import vn.liem.handover.protocol.OfferedFileEvent;
import vn.liem.handover.protocol.Receiving;
import vn.liem.handover.protocol.RecordedHandover;
import vn.liem.handover.protocol.RecordedHandoverCommand;
import vn.liem.handover.protocol.RecordedHandoverDecider;
import vn.liem.handover.protocol.RecordedHandoverEvent;
import vn.liem.handover.protocol.Sending;
import vn.liem.kernel.StreamId;

/** The aggregates of a hand-over as the store keeps them: each half takes the custody of its file along. */
public final class Handovers {

    /** Who holds a file. */
    public static final Aggregate<CustodyCommand, Custody, CustodyEvent> CUSTODY =
            Aggregate.of(new CustodyDecider(), CustodyEvent.class);

    /** The sender's half. */
    public static final Aggregate<OfferedFileCommand, OfferedFile, OfferedFileEvent> OFFERED = Aggregate.of(
                    new OfferedFileDecider(), OfferedFileEvent.class)
            .followedBy(event -> asCustody(Sending.custodyAfter(event)));

    /** The receiver's half. */
    public static final Aggregate<IncomingFileCommand, IncomingFile, IncomingFileEvent> INCOMING = Aggregate.of(
                    new IncomingFileDecider(), IncomingFileEvent.class)
            .followedBy(event -> asCustody(Receiving.custodyAfter(event)));

    /** A hand-over that a register tells of. */
    public static final Aggregate<RecordedHandoverCommand, RecordedHandover, RecordedHandoverEvent> RECORDED =
            Aggregate.of(new RecordedHandoverDecider(), RecordedHandoverEvent.class);

    private Handovers() {}

    /** The stream of a sender's half. */
    public static StreamId outgoing(UUID offerId) {
        return StreamId.of(OfferedFileEvent.KIND, offerId);
    }

    /** The stream of a receiver's half. */
    public static StreamId incoming(UUID offerId) {
        return StreamId.of(IncomingFileEvent.KIND, offerId);
    }

    /** The stream of a file's custody. */
    public static StreamId custody(FileSubject file) {
        return StreamId.of(CustodyEvent.KIND, file.id());
    }

    /** The stream of a recorded hand-over. */
    public static StreamId recorded(UUID recordedId) {
        return StreamId.of(RecordedHandoverEvent.KIND, recordedId);
    }

    /** What the events of a file speak of, {@code case:0199b0a4-…}: its hand-overs keep the order of its other facts. */
    public static String subject(FileSubject file) {
        return StreamId.of(file.kind().name().toLowerCase(Locale.ROOT), file.id())
                .value();
    }

    private static List<Following<?, ?, ?>> asCustody(Optional<CustodyCommand> command) {
        return command.map(
                        asked -> List.<Following<?, ?, ?>>of(new Following<>(CUSTODY, asked, custody(asked.subject()))))
                .orElse(List.of());
    }
}
