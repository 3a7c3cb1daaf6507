package vn.liem.handover.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.CustodyEvent.BoundByOffer;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;
import vn.liem.handover.protocol.CustodyRefusal;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.StreamId;
import vn.liem.service.part.FileOfCase;

/** Who held the file of a case when, as this log knows it. */
@Singleton
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
public final class FilesInLog implements FileOfCase {

    private final EventLog log;

    @Inject
    FilesInLog(EventLog log) {
        this.log = log;
    }

    /** The first holder is taken to have held the file before it was begun: decisions of that time come late. */
    @Override
    public List<String> holdersOn(UUID caseId, LocalDate day) {
        List<String> holders = new ArrayList<>();
        for (StoredEvent event : log.reader().stream(custody(caseId))) {
            if (Handovers.CUSTODY.eventOf(event) instanceof HolderNamed named) {
                LocalDate since = event.occurredOn();
                if (since.isBefore(day)) {
                    holders.clear();
                }
                if (holders.isEmpty() || !since.isAfter(day)) {
                    holders.add(named.holder().value());
                }
            }
        }
        return List.copyOf(holders);
    }

    @Override
    public List<String> holders(UUID caseId) {
        return log.reader().stream(custody(caseId)).stream()
                .map(Handovers.CUSTODY::eventOf)
                .filter(HolderNamed.class::isInstance)
                .map(HolderNamed.class::cast)
                .sorted(Comparator.comparingLong(HolderNamed::epoch))
                .map(named -> named.holder().value())
                .toList();
    }

    @Override
    public Optional<Refusal> underOffer(DecisionSession session, UUID caseId, LocalDate day) {
        return switch (session.look(Handovers.CUSTODY, custody(caseId)).state()) {
            case Custody.UnderOffer _
            when !day.isBefore(boundOn(caseId)) -> Optional.of(CustodyRefusal.ONLY_URGENT_MEASURES);
            case Custody.UnderOffer _, Custody.Held _, Custody.Unknown _ -> Optional.empty();
        };
    }

    private LocalDate boundOn(UUID caseId) {
        return log.reader().stream(custody(caseId)).stream()
                .filter(event -> Handovers.CUSTODY.eventOf(event) instanceof BoundByOffer)
                .reduce((_, last) -> last)
                .map(StoredEvent::occurredOn)
                .orElse(LocalDate.MAX);
    }

    private static StreamId custody(UUID caseId) {
        return Handovers.custody(new FileSubject(SubjectKind.CASE, caseId));
    }
}
