package vn.liem.registers.oracle;

import java.util.List;
import java.util.Set;

/** Sources of information on crime, and hand-overs of files. */
record SourceFigures(Registers registers, Report report) {

    private static final Set<String> BY_INSPECTION = Set.of("inspection", "audit", "examination", "self_inspection");
    private static final Set<String> RESOLVED = Set.of("instituted", "not_instituted");
    private static final Set<String> RESOLVED_OR_SUSPENDED = Set.of("instituted", "not_instituted", "suspended");

    void into(Figures figures) {
        List<Row> sent = registers.all("sources").stream()
                .filter(row -> registers.unitIn(row.get("sent_by"), report.scope()))
                .filter(row -> report.inP(row.get("sent_on")))
                .toList();
        List<Row> received = registers.all("sources").stream()
                .filter(row -> registers.unitIn(row.get("received_by"), report.scope()))
                .toList();
        figures.count("sources.sent", sent.size());
        long acknowledged = sent.stream()
                .filter(row -> report.byAsOf(row.get("received_on")))
                .count();
        figures.rate("sources.receptionRate", acknowledged, sent.size());
        figures.count("sources.registered", registeredIn(received));
        figures.count("sources.redirected", redirectedIn(received));
        resolution(figures, "sources.resolutionRate", received, RESOLVED);
        resolution(figures, "sources.resolutionRateWithSuspended", received, RESOLVED_OR_SUSPENDED);
        figures.count(
                "sources.transferredByInspection",
                sent.stream()
                        .filter(row -> BY_INSPECTION.contains(row.get("channel")))
                        .count());
        handOvers(figures);
    }

    private long registeredIn(List<Row> received) {
        return received.stream()
                .filter(row -> report.inP(row.get("received_on")))
                .count();
    }

    private long redirectedIn(List<Row> received) {
        return received.stream()
                .filter(row -> report.inP(row.get("redirected_on")))
                .count();
    }

    private void resolution(Figures figures, String id, List<Row> received, Set<String> resolving) {
        long carriedOver = received.stream()
                .filter(row -> report.beforeP(row.get("received_on")))
                .filter(row -> !report.beforeP(row.get("redirected_on")))
                .filter(row -> !(resolving.contains(row.get("decision")) && report.beforeP(row.get("decided_on"))))
                .count();
        long resolved = received.stream()
                .filter(row -> resolving.contains(row.get("decision")) && report.inP(row.get("decided_on")))
                .count();
        figures.rate(id, resolved, carriedOver + registeredIn(received) - redirectedIn(received));
    }

    private void handOvers(Figures figures) {
        List<Row> handOvers = registers.all("transfers").stream()
                .filter(row -> registers.handOverIn(row, report.scope()))
                .toList();
        List<Row> received = handOvers.stream()
                .filter(row -> report.inP(row.get("received_on")))
                .toList();
        figures.count(
                "transfers.sent",
                handOvers.stream().filter(row -> report.inP(row.get("sent_on"))).count());
        figures.count("transfers.received", received.size());
        figures.count(
                "transfers.returned",
                handOvers.stream()
                        .filter(row -> row.is("outcome", "returned") && report.inP(row.get("outcome_on")))
                        .count());
        figures.count(
                "transfers.unanswered",
                handOvers.stream()
                        .filter(row -> report.byE(row.get("sent_on")) && !report.byE(row.get("outcome_on")))
                        .count());
        figures.median(
                "transfers.medianDaysToReceipt",
                received.stream().map(row -> row.days("received_on", "sent_on")).toList());
    }
}
