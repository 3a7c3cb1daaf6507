package vn.liem.monitoring.figures.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.eventstore.Feed;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.view.FactsFromLogs;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.LogPosition;
import vn.liem.procedure.journey.DecisionTable;

/**
 * A signed report counted again by whoever can read the logs of the services, and nothing that monitoring-service keeps: what was
 * asked and how far each log was read is all that is taken from it.
 */
public final class RecountedDocument {

    private RecountedDocument() {}

    /**
     * A report as {@code GET /api/v1/periodic-reports/{id}} shows it, without what it counted.
     *
     * @param snapshot what the counting begins from
     */
    public record SignedReport(UUID id, AskedPeriod asked, Frame snapshot) {

        /** The position of each log up to which it was counted, by name and epoch. */
        private Map<String, Long> position() {
            Map<String, Long> position = new TreeMap<>();
            snapshot.position().forEach(read -> position.put(read.log(), read.pos()));
            return position;
        }
    }

    /**
     * What was signed, without its numbers.
     *
     * @param form how the document is written
     * @param position how far each log was read
     * @param figures which figures there are
     */
    public record Frame(int form, List<LogPosition> position, List<Named> figures) {
        public Frame {
            position = List.copyOf(position);
            figures = List.copyOf(figures);
        }
    }

    /** A figure by its id. */
    public record Named(String id) {}

    /**
     * What is counted again.
     *
     * @param report the signed report
     * @param restated the one that it restates
     */
    public record Order(SignedReport report, Optional<SignedReport> restated) {}

    /** The names of the logs that must be read, with their epochs. */
    public static Set<String> logs(Order order) {
        return Set.copyOf(order.report().position().keySet());
    }

    /**
     * The bytes of the document, canonical JSON.
     *
     * @param logs the services' own logs
     * @throws IllegalStateException where a log ends before the position
     */
    public static byte[] bytes(Order order, List<Feed> logs) {
        SignedReport report = order.report();
        Set<String> figures =
                report.snapshot().figures().stream().map(Named::id).collect(Collectors.toUnmodifiableSet());
        return SignedDocument.with(
                        figures::contains,
                        report.snapshot().form(),
                        report.id(),
                        report.asked(),
                        FactsFromLogs.at(logs, report.position()),
                        order.restated()
                                .map(earlier -> new SignedDocument.Earlier(
                                        earlier.id(),
                                        earlier.asked().report(),
                                        FactsFromLogs.at(logs, earlier.position()))),
                        new LegalOrder(DecisionTable.vietnam()))
                .bytes();
    }
}
