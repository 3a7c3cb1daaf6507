package vn.liem.monitoring.figures.door;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Feed;
import vn.liem.kernel.StreamId;
import vn.liem.monitoring.fact.HeldCase;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.fact.view.FactsFromLogs;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.LogPosition;
import vn.liem.monitoring.figures.PeriodicReport;
import vn.liem.monitoring.figures.PeriodicReport.Drafted;
import vn.liem.monitoring.figures.PeriodicReport.NotDrafted;
import vn.liem.monitoring.figures.PeriodicReport.Signed;
import vn.liem.monitoring.figures.PeriodicReportCommand;
import vn.liem.monitoring.figures.PeriodicReportDecider;
import vn.liem.monitoring.figures.PeriodicReportEvent;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.exchange.IncomingEvents;

/** Counts the documents of reports from the logs: drafts at where the logs stand, signed ones at where they stood. */
@ApplicationScoped
class DocumentFromLogs {

    static final Aggregate<PeriodicReportCommand, PeriodicReport, PeriodicReportEvent> REPORTS =
            Aggregate.of(new PeriodicReportDecider(), PeriodicReportEvent.class);

    private final List<Feed> logs;
    private final FactBook book;
    private final IncomingEvents incoming;
    private final CommandDoor door;
    private final LegalOrder order = new LegalOrder(DecisionTable.vietnam());

    @Inject
    DocumentFromLogs(@All List<Feed> logs, FactBook book, IncomingEvents incoming, CommandDoor door) {
        this.logs = logs;
        this.book = book;
        this.incoming = incoming;
        this.door = door;
    }

    /** The stream of a report. */
    static StreamId stream(UUID id) {
        return StreamId.of("report", id);
    }

    /** How far each log can be read now. */
    Map<String, Long> position() {
        Map<String, Long> position = new TreeMap<>(book.position());
        position.keySet().retainAll(logs.stream().map(Feed::source).toList());
        return position;
    }

    /** What a draft says at a position, without the cases that are held now. */
    SignedDocument ofDraft(UUID id, AskedPeriod asked, Map<String, Long> position) {
        List<HeldCase> held = incoming.holds().all().stream()
                .map(hold -> new HeldCase(hold.source(), hold.subject(), hold.firstPos()))
                .filter(hold -> hold.firstPos() <= position.getOrDefault(hold.log(), 0L))
                .sorted(Comparator.comparing(HeldCase::subject).thenComparing(HeldCase::log))
                .toList();
        return SignedDocument.of(id, asked, FactsFromLogs.at(logs, position, held), held, earlier(asked), order);
    }

    /** What a signed report says; refused where the logs give another document by now. */
    SignedDocument ofSigned(UUID id, Signed signed) {
        AskedPeriod asked = signed.asked();
        Known known =
                FactsFromLogs.at(logs, positionOf(signed), signed.snapshot().held());
        return SignedDocument.again(signed.snapshot(), id, asked, known, earlier(asked), order);
    }

    private Optional<SignedDocument.Earlier> earlier(AskedPeriod asked) {
        return asked.restates().flatMap(this::earlier);
    }

    private Optional<SignedDocument.Earlier> earlier(UUID id) {
        return switch (door.standing(REPORTS, stream(id)).state()) {
            case NotDrafted _, Drafted _ -> Optional.empty();
            case Signed signed ->
                Optional.of(new SignedDocument.Earlier(
                        id,
                        signed.asked().report(),
                        FactsFromLogs.at(
                                logs, positionOf(signed), signed.snapshot().held())));
        };
    }

    private static Map<String, Long> positionOf(Signed signed) {
        Map<String, Long> position = new TreeMap<>();
        for (LogPosition read : signed.snapshot().position()) {
            position.put(read.log(), read.pos());
        }
        return position;
    }
}
