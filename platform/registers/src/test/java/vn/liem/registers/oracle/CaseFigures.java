package vn.liem.registers.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Cases and their accused: instituted, concluded, indicted, judged, returned, suspended, terminated, by stage. */
record CaseFigures(Registers registers, Report report) {

    private static final List<String> GROUPS = List.of("", ".corruption", ".position", ".economic", ".negative");
    private static final Set<String> TERMINATING =
            Set.of("investigation_terminated", "prosecution_terminated", "appellate_terminated");

    void into(Figures figures) {
        long instituted = institutions(figures);
        List<Row> decisions = registers.all("proceedings").stream()
                .filter(row -> registers.caseIn(row.get("case_no"), report.scope()))
                .toList();
        List<Row> inP = decisions.stream()
                .filter(row -> report.inP(row.get("decided_on")))
                .toList();
        Set<String> terminated = cases(inP, CaseFigures::terminates);
        figures.count(
                "cases.concluded", cases(inP, is("investigation_concluded")).size());
        figures.count("cases.indicted", cases(inP, is("indicted")).size());
        figures.count("cases.judged", cases(inP, is("judged")).size());
        figures.count("accused.indicted", accusedIndicted(inP));
        figures.count("cases.returned", count(inP, is("returned_for_further_investigation")));
        for (String body : List.of("procuracy", "judge", "panel")) {
            figures.count(
                    "cases.returned." + body,
                    count(inP, is("returned_for_further_investigation").and(row -> row.is("detail", body))));
        }
        figures.count(
                "cases.suspended", count(inP, is("investigation_suspended").or(is("prosecution_suspended"))));
        figures.count("cases.terminated", terminated.size());
        figures.rate("cases.clearanceRate", cleared(decisions, inP, terminated), instituted);
        new Stages(registers, report).into(figures);
    }

    private long institutions(Figures figures) {
        List<Row> cases = registers.all("cases").stream()
                .filter(row -> registers.unitIn(row.get("locality"), report.scope()))
                .filter(row -> report.inP(row.get("instituted_on")) && !row.has("parent_case_no"))
                .toList();
        List<Row> accused = registers.all("accused").stream()
                .filter(row -> registers.caseIn(row.get("case_no"), report.scope()))
                .filter(row -> report.inP(row.get("accused_on")))
                .filter(row -> !registers.theCase(row.get("case_no")).has("parent_case_no"))
                .toList();
        for (String group : GROUPS) {
            List<Row> accusedOfGroup = accused.stream()
                    .filter(row -> isOf(registers.theCase(row.get("case_no")), group))
                    .toList();
            figures.count(
                    "cases.instituted" + group,
                    cases.stream().filter(row -> isOf(row, group)).count());
            figures.count("accused.instituted" + group, accusedOfGroup.size());
            figures.count(
                    "accused.officialsOrPartyMembers" + group,
                    accusedOfGroup.stream()
                            .filter(row -> row.is("official", "yes") || row.is("party_member", "yes"))
                            .count());
        }
        return cases.size();
    }

    private static boolean isOf(Row theCase, String group) {
        return group.isEmpty() || group.equals("." + theCase.get("offence_group"));
    }

    private long accusedIndicted(List<Row> inP) {
        long count = 0;
        for (String caseNo : cases(inP, is("indicted"))) {
            String latest = inP.stream()
                    .filter(is("indicted").and(row -> row.is("case_no", caseNo)))
                    .map(row -> row.get("decided_on"))
                    .max(String::compareTo)
                    .orElseThrow();
            count += registers.all("accused").stream()
                    .filter(row -> row.is("case_no", caseNo))
                    .filter(row -> row.get("accused_on").compareTo(latest) <= 0)
                    .filter(row -> !terminatedBy(caseNo, row.get("person_no"), latest))
                    .count();
        }
        return count;
    }

    private boolean terminatedBy(String caseNo, String personNo, String day) {
        return registers.all("proceedings").stream()
                .anyMatch(row -> row.is("case_no", caseNo)
                        && row.is("person_no", personNo)
                        && row.is("decision", "investigation_terminated")
                        && row.get("decided_on").compareTo(day) <= 0);
    }

    private long cleared(List<Row> decisions, List<Row> inP, Set<String> terminated) {
        Set<String> judgedBefore = cases(decisions, is("judged").and(row -> report.beforeP(row.get("decided_on"))));
        Set<String> cleared = new HashSet<>(cases(inP, is("judged")));
        cleared.removeAll(judgedBefore);
        cleared.addAll(terminated);
        return cleared.size();
    }

    private static boolean terminates(Row decision) {
        return TERMINATING.contains(decision.get("decision")) && !decision.has("person_no");
    }

    private static Predicate<Row> is(String decision) {
        return row -> row.is("decision", decision);
    }

    private static long count(List<Row> decisions, Predicate<Row> which) {
        return decisions.stream().filter(which).count();
    }

    private static Set<String> cases(List<Row> decisions, Predicate<Row> which) {
        Set<String> cases = new HashSet<>();
        decisions.stream().filter(which).forEach(row -> cases.add(row.get("case_no")));
        return cases;
    }
}
