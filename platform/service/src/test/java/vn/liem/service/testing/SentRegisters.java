package vn.liem.service.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.Ids;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.journey.Taken;
import vn.liem.registers.file.RegisterFile;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.Origin;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.plan.PlannedRow;
import vn.liem.registers.plan.Planner;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.ProceedingRow;

/**
 * Registers as one of the services that own the stages gets them: what a plan does with cases, accused and decisions, row by
 * row as a batch has it.
 *
 * @param receiver the service
 * @param world what tells the cases of one test from those of another
 * @param importer who sends
 */
public record SentRegisters(OwningService receiver, String world, Client importer) {

    private static final int ROWS_MAX = 500;

    /** What came of it: what is known now, and the position of the last row. */
    public record Brought(Known known, String position) {}

    /** The id of the case of this number. */
    public UUID caseId(String caseNo) {
        return id("case", caseNo);
    }

    /** Brings folder after folder in; a row that is not done fails the test. */
    public Brought bring(List<RegisterFolder> folders) {
        Brought brought = new Brought(Known.nothing(), "");
        for (RegisterFolder folder : folders) {
            Plan plan = Planner.plan(brought.known(), folder);
            brought = new Brought(plan.after(), send(rows(plan, folders), brought.position()));
        }
        return brought;
    }

    /** The rows for the service, in the order of the plan. */
    public List<Map<String, Object>> rows(Plan plan, List<RegisterFolder> imports) {
        Map<String, CaseTimeline> timelines = CaseTimeline.of(plan.after().accepted());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedRow planned : plan.rows()) {
            Map<String, Object> body = new HashMap<>(Map.of("line", line(planned, imports)));
            switch (planned.row()) {
                case CaseRow registered
                when receiver == OwningService.INVESTIGATION
                        && registered.institutedOn().isPresent() -> rows.add(institution(registered, planned, body));
                case AccusedRow accused
                when receiver == OwningService.INVESTIGATION -> rows.add(charge(accused, planned, body));
                case ProceedingRow decision
                when isFor(decision) -> rows.add(decision(decision, planned, body, timelines.get(decision.caseNo())));
                default -> {}
            }
        }
        return rows;
    }

    /** Sends the rows in batches and tells the position of the last. */
    public String send(List<Map<String, Object>> rows, String before) {
        String position = before;
        for (int from = 0; from < rows.size(); from += ROWS_MAX) {
            List<Map<String, Object>> some = rows.subList(from, Math.min(rows.size(), from + ROWS_MAX));
            var answer = importer.post("/api/v1/batches", Map.of("rows", some));
            assertEquals(200, answer.statusCode(), answer::asString);
            List<Map<String, Object>> answers = answer.path("rows");
            for (int i = 0; i < some.size(); i++) {
                int row = i;
                assertEquals("done", answers.get(i).get("outcome"), () -> some.get(row) + ": " + answers.get(row));
            }
            position = answers.stream()
                    .map(one -> String.valueOf(one.get("position")))
                    .max(Comparator.comparingLong(SentRegisters::placeOf))
                    .orElseThrow();
        }
        return position;
    }

    private boolean isFor(ProceedingRow row) {
        Taken taken = row.taken();
        boolean reopens = row.decision() == ProceduralDecision.QUASHED_FOR_REINVESTIGATION
                || row.decision() == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION;
        OwningService owner =
                StageMachine.vietnam().decisions().rule(row.decision()).serviceOf(taken);
        return owner == receiver || (receiver == OwningService.INVESTIGATION && reopens);
    }

    private Map<String, Object> institution(CaseRow row, PlannedRow planned, Map<String, Object> body) {
        body.put("decision", "instituted");
        body.put("documentNo", row.caseNo());
        return row(planned, "decision", row.caseNo(), row.institutedOn().orElseThrow(), row.locality(), body);
    }

    private Map<String, Object> charge(AccusedRow row, PlannedRow planned, Map<String, Object> body) {
        body.put("person", person(row.caseNo(), row.personNo()));
        if (!(planned instanceof PlannedRow.Withdrawal)) {
            row.offenceArticle().ifPresent(article -> body.put("article", article));
            row.offenceClause().ifPresent(clause -> body.put("clause", clause));
            body.put("official", row.official());
            body.put("partyMember", row.partyMember());
            body.put("managedBy", row.managedBy().code());
        }
        String command = planned instanceof PlannedRow.New ? "accused" : "charge";
        return row(planned, command, row.caseNo(), row.accusedOn(), "T01", body);
    }

    private Map<String, Object> decision(
            ProceedingRow row, PlannedRow planned, Map<String, Object> body, CaseTimeline timeline) {
        body.put("decision", row.decision().code());
        body.put("documentNo", row.documentNo());
        row.personNo().ifPresent(no -> body.put("person", person(row.caseNo(), no)));
        row.detail().ifPresent(detail -> body.put("detail", detail));
        if (row.decision() == ProceduralDecision.COURT_ACCEPTED) {
            indictmentBefore(row, timeline).ifPresent(indictment -> body.put("cause", cause(indictment)));
        }
        return row(planned, "decision", row.caseNo(), row.decidedOn(), row.byUnit(), body);
    }

    private static Optional<ProceedingRow> indictmentBefore(ProceedingRow acceptance, CaseTimeline timeline) {
        return timeline.decisions().stream()
                .takeWhile(row -> !row.key().equals(acceptance.key()))
                .filter(row -> row.decision() == ProceduralDecision.INDICTED)
                .reduce((_, later) -> later);
    }

    private static Map<String, Object> cause(ProceedingRow indictment) {
        return Map.of(
                "decision", "indicted",
                "documentNo", indictment.documentNo(),
                "unit", indictment.byUnit(),
                "decidedOn", indictment.decidedOn().toString());
    }

    private Map<String, Object> row(
            PlannedRow planned, String what, String caseNo, LocalDate on, String unit, Map<String, Object> body) {
        return Map.of(
                "commandId",
                Ids.version8("test", UUID.randomUUID().toString()).toString(),
                "command",
                verb(planned, what) + "_" + what,
                "subject",
                caseId(caseNo).toString(),
                "occurredOn",
                on.toString(),
                "onBehalfOf",
                unit,
                "body",
                body);
    }

    private static String verb(PlannedRow planned, String what) {
        return switch (planned) {
            case PlannedRow.New _ -> what.equals("accused") ? "charge" : "record";
            case PlannedRow.Correction _ -> "correct";
            case PlannedRow.Withdrawal _ -> "withdraw";
        };
    }

    /** A row that waited since an earlier import has its line in that one's file. */
    private static Map<String, Object> line(PlannedRow planned, List<RegisterFolder> imports) {
        Origin.Imported origin = switch (planned) {
            case PlannedRow.New(var _, var from) -> from;
            case PlannedRow.Correction(var _, var from, var _) -> from;
            case PlannedRow.Withdrawal(var _, var why) -> why.origin();
        };
        String register = planned.row().register().fileName();
        String file = imports.get(Math.toIntExact(origin.importNo()) - 1).files().stream()
                .filter(one -> one.name().equals(register))
                .map(RegisterFile::sha256)
                .findFirst()
                .orElseThrow();
        return Map.of("file", file, "line", origin.line());
    }

    private static long placeOf(String position) {
        return Long.parseLong(position.substring(position.lastIndexOf(':') + 1));
    }

    private String person(String caseNo, String personNo) {
        return id("person", caseNo + "/" + personNo).toString();
    }

    private UUID id(String kind, String number) {
        return UUID.nameUUIDFromBytes((world + "/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
