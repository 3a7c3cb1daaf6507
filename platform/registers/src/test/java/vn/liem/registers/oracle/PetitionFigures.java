package vn.liem.registers.oracle;

import java.time.LocalDate;
import java.util.List;

/** Petitions, and discipline of those accused. */
record PetitionFigures(Registers registers, Report report) {

    private static final int GAP_DAYS = 30;

    void into(Figures figures) {
        petitions(figures);
        discipline(figures);
    }

    private void petitions(Figures figures) {
        List<Row> petitions = registers.all("petitions").stream()
                .filter(row -> registers.unitIn(row.get("received_by"), report.scope()))
                .toList();
        List<Row> received = petitions.stream()
                .filter(row -> report.inP(row.get("received_on")))
                .toList();
        List<Row> open = petitions.stream()
                .filter(row -> report.byE(row.get("received_on")) && !report.byE(row.get("concluded_on")))
                .toList();
        figures.count("petitions.received", received.size());
        for (String kind : List.of("complaint", "denunciation", "recommendation", "reflection")) {
            figures.count(
                    "petitions.received." + kind,
                    received.stream().filter(row -> row.is("kind", kind)).count());
        }
        figures.rate(
                "petitions.beyondLevelRate",
                received.stream().filter(row -> row.is("beyond_level", "yes")).count(),
                received.size());
        figures.count(
                "petitions.aboutLeaders",
                received.stream().filter(row -> row.is("about_leader", "yes")).count());
        figures.count(
                "petitions.concluded",
                petitions.stream()
                        .filter(row -> report.inP(row.get("concluded_on")))
                        .count());
        figures.count("petitions.open", open.size());
        figures.count(
                "petitions.prolonged",
                open.stream()
                        .filter(row -> row.has("due_on") && row.get("due_on").compareTo(report.e()) < 0)
                        .count());
    }

    private void discipline(Figures figures) {
        List<Row> decisions = registers.all("discipline").stream()
                .filter(row -> registers.caseIn(row.get("case_no"), report.scope()))
                .toList();
        track(figures, "discipline.party", decisions, "party");
        track(figures, "discipline.administrative", decisions, "administrative");
        track(figures, "discipline.headResponsibility", decisions, "head_responsibility");
        figures.count("discipline.gapOpen", gapOpen());
    }

    private void track(Figures figures, String id, List<Row> decisions, String track) {
        figures.count(
                id,
                decisions.stream()
                        .filter(row -> row.is("track", track) && report.inP(row.get("decided_on")))
                        .count());
    }

    private long gapOpen() {
        String thirtyDaysBefore =
                LocalDate.parse(report.e()).minusDays(GAP_DAYS).toString();
        return registers.all("accused").stream()
                .filter(row -> registers.caseIn(row.get("case_no"), report.scope()))
                .filter(row -> row.is("official", "yes"))
                .map(row -> row.get("person_no"))
                .distinct()
                .filter(person -> disciplined(person, "party", thirtyDaysBefore))
                .filter(person -> !disciplined(person, "administrative", report.e()))
                .count();
    }

    private boolean disciplined(String person, String track, String by) {
        return registers.all("discipline").stream()
                .anyMatch(row -> row.is("person_no", person)
                        && row.is("track", track)
                        && row.get("decided_on").compareTo(by) <= 0);
    }
}
