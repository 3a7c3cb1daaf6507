package vn.liem.registers.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Expertise and valuation requests. */
record AppraisalFigures(Registers registers, Report report) {

    void into(Figures figures) {
        List<Row> appraisals = registers.all("appraisals").stream()
                .filter(row -> registers.caseIn(row.get("case_no"), report.scope()))
                .toList();
        List<Row> open = appraisals.stream()
                .filter(row -> report.byE(row.get("requested_on")) && !report.byE(row.get("concluded_on")))
                .toList();
        List<Row> concluded = appraisals.stream()
                .filter(row -> report.inP(row.get("concluded_on")))
                .toList();
        figures.count(
                "appraisals.requested",
                appraisals.stream()
                        .filter(row -> report.inP(row.get("requested_on")))
                        .count());
        figures.count("appraisals.concluded", concluded.size());
        figures.count("appraisals.open", open.size());
        figures.count(
                "appraisals.overdue",
                open.stream()
                        .filter(row -> row.has("due_on") && row.get("due_on").compareTo(report.e()) < 0)
                        .count());
        figures.median(
                "appraisals.medianNetDays",
                concluded.stream()
                        .filter(row -> row.has("received_on"))
                        .map(row -> row.days("concluded_on", "received_on")
                                - row.money("awaiting_days").longValueExact())
                        .toList());
        figures.count("appraisals.casesHeldUp", casesHeldUp(open));
    }

    private long casesHeldUp(List<Row> open) {
        Map<String, String> stages = new Stages(registers, report).byCase();
        return stages.entrySet().stream()
                .filter(stage -> stage.getValue().equals("INVESTIGATION_SUSPENDED"))
                .filter(stage -> open.stream().anyMatch(row -> row.is("case_no", stage.getKey())))
                .filter(stage -> waitsForAppraisal(stage.getKey()))
                .count();
    }

    private boolean waitsForAppraisal(String caseNo) {
        return registers.all("proceedings").stream()
                .filter(row -> row.is("case_no", caseNo)
                        && row.is("decision", "investigation_suspended")
                        && report.byE(row.get("decided_on")))
                .max(Comparator.comparing(row -> row.get("decided_on")))
                .filter(row -> row.is("detail", "c"))
                .isPresent();
    }
}
