package vn.liem.monitoring.figures.door;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Feed;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.LegalDay;
import vn.liem.kernel.StreamId;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.fact.view.FactsFromLogs;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.LogPosition;
import vn.liem.monitoring.figures.PeriodicReport;
import vn.liem.monitoring.figures.PeriodicReport.Drafted;
import vn.liem.monitoring.figures.PeriodicReport.NotDrafted;
import vn.liem.monitoring.figures.PeriodicReport.Signed;
import vn.liem.monitoring.figures.PeriodicReportCommand;
import vn.liem.monitoring.figures.PeriodicReportCommand.LastSigned;
import vn.liem.monitoring.figures.PeriodicReportDecider;
import vn.liem.monitoring.figures.PeriodicReportEvent;
import vn.liem.monitoring.figures.view.ReportList;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.service.door.CommandDoor;

/** Counts the documents of reports from the logs: drafts at where the logs stand, signed ones at where they stood. */
@ApplicationScoped
class DocumentFromLogs {

    static final Aggregate<PeriodicReportCommand, PeriodicReport, PeriodicReportEvent> REPORTS =
            Aggregate.of(new PeriodicReportDecider(), PeriodicReportEvent.class);

    private static final String STREAM = "report:";
    private static final Set<String> SIGNATURES = Set.of("report.signed.v1", "report.signed.v2");

    /** A signed document that was counted before. */
    private record CountedBefore(UUID id, String sha256, SoftReference<SignedDocument> document) {

        private boolean isOf(UUID report, Signed signed) {
            return id.equals(report) && sha256.equals(signed.snapshot().sha256());
        }
    }

    private final List<Feed> logs;
    private final FactBook book;
    private final ReportList reports;
    private final EventLog log;
    private final CommandDoor door;
    private final LegalOrder order = new LegalOrder(DecisionTable.vietnam());
    private volatile @Nullable CountedBefore countedBefore;

    @Inject
    DocumentFromLogs(@All List<Feed> logs, FactBook book, ReportList reports, EventLog log, CommandDoor door) {
        this.logs = logs;
        this.book = book;
        this.reports = reports;
        this.log = log;
        this.door = door;
    }

    /** The stream of a report. */
    static StreamId stream(UUID id) {
        return new StreamId(STREAM + id);
    }

    /** How far each log can be read now. */
    Map<String, Long> position() {
        Map<String, Long> position = new TreeMap<>(book.position());
        position.keySet().retainAll(logs.stream().map(Feed::source).toList());
        return position;
    }

    /** What a draft says at a position. */
    SignedDocument ofDraft(UUID id, AskedPeriod asked, Map<String, Long> position) {
        return SignedDocument.of(id, asked, FactsFromLogs.at(logs, position), earlier(asked), order);
    }

    /**
     * What a signed report says; refused where the logs give another document by now. The one that was asked for last is
     * kept while there is memory for it: its hash is the signed one.
     */
    SignedDocument ofSigned(UUID id, Signed signed) {
        CountedBefore before = countedBefore;
        if (before != null && before.isOf(id, signed)) {
            SignedDocument known = before.document().get();
            if (known != null) {
                return known;
            }
        }
        SignedDocument counted = SignedDocument.again(
                signed.snapshot(),
                id,
                signed.asked(),
                FactsFromLogs.at(logs, positionOf(signed)),
                earlier(signed.asked()),
                order);
        countedBefore = new CountedBefore(id, counted.sha256(), new SoftReference<>(counted));
        return counted;
    }

    /** The legal day on which the first record beyond a position was recorded; none where there is nothing beyond it. */
    Optional<LocalDate> uncountedOn(Map<String, Long> position) {
        return logs.stream()
                .flatMap(log -> log.after(position.getOrDefault(log.source(), 0L), 1).stream())
                .map(event -> LocalDate.ofInstant(event.recordedAt(), LegalDay.ZONE))
                .min(Comparator.naturalOrder());
    }

    /**
     * The report of a scope that was signed last: each names the one before it, and its own log lets no two name the same.
     * What a view knows already is where the search begins.
     */
    Optional<UUID> lastSigned(Optional<String> scope) {
        Optional<UUID> last = reports.lastSigned(scope).or(() -> holderOf(follows(scope, Optional.empty())));
        Optional<UUID> next = last;
        while (next.isPresent()) {
            last = next;
            next = holderOf(follows(scope, last));
        }
        return last;
    }

    /** The same with how far it had read each log. */
    Optional<LastSigned> lastSignedWithPosition(Optional<String> scope) {
        return lastSigned(scope).flatMap(id -> switch (stateOf(id)) {
            case NotDrafted _, Drafted _ -> Optional.empty();
            case Signed signed ->
                Optional.of(new LastSigned(id, signed.snapshot().position()));
        });
    }

    /** What a signature claims: to be the one that comes after a report, or the first of its scope. */
    static UniqueKey follows(Optional<String> scope, Optional<UUID> before) {
        return new UniqueKey(
                "report-follows",
                before.map(UUID::toString).orElseGet(() -> "none of " + scope.orElse(PrintedFigures.ALL)));
    }

    /** Who signed a report, and when that was recorded. */
    Optional<SignedBy> signature(UUID id) {
        return log.reader().stream(stream(id)).stream()
                .filter(event -> SIGNATURES.contains(event.type()))
                .findFirst()
                .map(event -> new SignedBy(event.by().actor(), event.recordedAt()));
    }

    private Optional<UUID> holderOf(UniqueKey key) {
        return log.reader()
                .holderOf(key)
                .map(stream -> UUID.fromString(stream.value().substring(STREAM.length())));
    }

    private PeriodicReport stateOf(UUID id) {
        return door.standing(REPORTS, stream(id)).state();
    }

    private Optional<SignedDocument.Earlier> earlier(AskedPeriod asked) {
        return asked.restates().flatMap(this::earlier);
    }

    private Optional<SignedDocument.Earlier> earlier(UUID id) {
        return switch (stateOf(id)) {
            case NotDrafted _, Drafted _ -> Optional.empty();
            case Signed signed ->
                Optional.of(new SignedDocument.Earlier(
                        id, signed.asked().report(), FactsFromLogs.at(logs, positionOf(signed))));
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
