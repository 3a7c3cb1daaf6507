package vn.liem.registers.oracle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stage of every matter and case at the end, from its case-wide decisions. */
record Stages(Registers registers, Report report) {

    private static final List<String> STAGES = List.of(
            "MATTER",
            "INVESTIGATION",
            "INVESTIGATION_SUSPENDED",
            "PROSECUTION",
            "PROSECUTION_SUSPENDED",
            "TRIAL",
            "JUDGED",
            "APPEAL",
            "IN_FORCE",
            "EXECUTION",
            "CLOSED",
            "TERMINATED");

    private static final Map<String, String> LEADS_TO = Map.ofEntries(
            Map.entry("investigation_extended", "INVESTIGATION"),
            Map.entry("investigation_suspended", "INVESTIGATION_SUSPENDED"),
            Map.entry("investigation_resumed", "INVESTIGATION"),
            Map.entry("investigation_terminated", "TERMINATED"),
            Map.entry("investigation_concluded", "PROSECUTION"),
            Map.entry("prosecution_extended", "PROSECUTION"),
            Map.entry("returned_for_further_investigation", "INVESTIGATION"),
            Map.entry("prosecution_suspended", "PROSECUTION_SUSPENDED"),
            Map.entry("prosecution_resumed", "PROSECUTION"),
            Map.entry("prosecution_terminated", "TERMINATED"),
            Map.entry("indicted", "PROSECUTION"),
            Map.entry("court_accepted", "TRIAL"),
            Map.entry("trial_decided", "TRIAL"),
            Map.entry("hearing_postponed", "TRIAL"),
            Map.entry("judged", "JUDGED"),
            Map.entry("appealed", "APPEAL"),
            Map.entry("protested", "APPEAL"),
            Map.entry("appeal_withdrawn", "IN_FORCE"),
            Map.entry("appellate_upheld", "IN_FORCE"),
            Map.entry("appellate_amended", "IN_FORCE"),
            Map.entry("quashed_for_reinvestigation", "INVESTIGATION"),
            Map.entry("quashed_for_retrial", "TRIAL"),
            Map.entry("appellate_terminated", "TERMINATED"),
            Map.entry("in_force", "IN_FORCE"),
            Map.entry("execution_ordered", "EXECUTION"),
            Map.entry("execution_completed", "CLOSED"));

    void into(Figures figures) {
        Map<String, String> byCase = byCase();
        for (String stage : STAGES) {
            figures.count(
                    "stage." + stage,
                    byCase.values().stream().filter(stage::equals).count());
        }
    }

    /** The stages of those in scope that are registered and not merged into others. */
    Map<String, String> byCase() {
        Map<String, String> stages = new HashMap<>();
        for (Row row : registers.all("cases")) {
            if (registers.unitIn(row.get("locality"), report.scope())
                    && report.byE(row.get("registered_on"))
                    && !report.byE(row.get("merged_on"))) {
                stages.put(row.get("case_no"), report.byE(row.get("instituted_on")) ? "INVESTIGATION" : "MATTER");
            }
        }
        registers.all("proceedings").stream()
                .filter(row -> report.byE(row.get("decided_on")) && !row.has("person_no"))
                .sorted(Comparator.comparing(row -> row.get("decided_on")))
                .forEach(row ->
                        stages.computeIfPresent(row.get("case_no"), (_, _) -> LEADS_TO.get(row.get("decision"))));
        return stages;
    }
}
