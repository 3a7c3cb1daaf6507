package vn.liem.registers.oracle;

import java.util.List;
import java.util.function.Predicate;

/** The committee's list and its directives. */
record SteeringFigures(Registers registers, Report report) {

    void into(Figures figures) {
        supervision(figures);
        directives(figures);
    }

    private void supervision(Figures figures) {
        List<Row> items = registers.all("supervision").stream()
                .filter(row -> registers.caseIn(row.get("subject_no"), report.scope()))
                .toList();
        List<Row> listed =
                items.stream().filter(row -> report.inP(row.get("listed_on"))).toList();
        List<Row> monitored = items.stream()
                .filter(row -> report.byE(row.get("listed_on")) && !report.byE(row.get("delisted_on")))
                .toList();
        long listedCases = listed.stream()
                .filter(row -> institutedBy(row, row.get("listed_on")))
                .count();
        long monitoredCases =
                monitored.stream().filter(row -> institutedBy(row, report.e())).count();
        figures.count("supervision.listed.cases", listedCases);
        figures.count("supervision.listed.matters", listed.size() - listedCases);
        figures.count("supervision.monitored.cases", monitoredCases);
        figures.count("supervision.monitored.matters", monitored.size() - monitoredCases);
        figures.count(
                "supervision.delisted",
                items.stream().filter(row -> report.inP(row.get("delisted_on"))).count());
    }

    private boolean institutedBy(Row item, String day) {
        String institutedOn = registers.theCase(item.get("subject_no")).get("instituted_on");
        return !institutedOn.isEmpty() && institutedOn.compareTo(day) <= 0;
    }

    private void directives(Figures figures) {
        List<Row> directives = registers.all("directives").stream()
                .filter(row -> registers.unitIn(row.get("addressed_to"), report.scope()))
                .toList();
        figures.count(
                "directives.issued",
                directives.stream()
                        .filter(row -> report.inP(row.get("issued_on")))
                        .count());
        onTime(figures, "directives.onTimeRate", directives, false);
        onTime(figures, "directives.onTimeRateOriginal", directives, true);
        Predicate<Row> overdue = row -> !due(row, false).isEmpty()
                && due(row, false).compareTo(report.e()) < 0
                && report.byE(row.get("issued_on"))
                && !report.byE(row.get("verified_on"))
                && !report.byE(row.get("cancelled_on"));
        figures.count("directives.overdue", directives.stream().filter(overdue).count());
    }

    private static String due(Row row, boolean original) {
        return original || !row.has("extended_to") ? row.get("due_on") : row.get("extended_to");
    }

    private void onTime(Figures figures, String id, List<Row> directives, boolean original) {
        List<Row> due = directives.stream()
                .filter(row -> report.inP(due(row, original)))
                .filter(row ->
                        !row.has("cancelled_on") || row.get("cancelled_on").compareTo(due(row, original)) > 0)
                .toList();
        long onTime = due.stream()
                .filter(row -> row.has("verified_on") && row.get("verified_on").compareTo(due(row, original)) <= 0)
                .count();
        figures.rate(id, onTime, due.size());
    }
}
