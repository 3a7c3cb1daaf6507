package vn.liem.cases.source.door;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.cases.source.SourceDetails;
import vn.liem.cases.source.SourceEvent;
import vn.liem.cases.source.SourceEvent.SourceCorrected;
import vn.liem.cases.source.SourceEvent.SourceDecided;
import vn.liem.cases.source.SourceEvent.SourceReceived;
import vn.liem.cases.source.SourceEvent.SourceRedirected;
import vn.liem.cases.source.SourceEvent.SourceRegistered;
import vn.liem.cases.source.SourceEvent.SourceStatementWithdrawn;
import vn.liem.eventstore.Following;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;

/** The body that sends a source begins its file and holds it until it hands it over (lập hồ sơ). */
final class FileBegun {

    private FileBegun() {}

    /** What the registration of a source asks of its file's custody. */
    static Function<SourceEvent, List<Following<?, ?, ?>>> of(UUID sourceId) {
        return event -> switch (event) {
            case SourceRegistered(var _, var details) -> List.of(begin(sourceId, details));
            case SourceReceived _, SourceRedirected _, SourceDecided _, SourceCorrected _, SourceStatementWithdrawn _ ->
                List.of();
        };
    }

    private static Following<?, ?, ?> begin(UUID sourceId, SourceDetails details) {
        FileSubject file = new FileSubject(SubjectKind.SOURCE, sourceId);
        return new Following<>(
                Handovers.CUSTODY,
                new OpenFile(file, new UnitCode(details.sentBy()), details.sentOn()),
                Handovers.custody(file));
    }
}
