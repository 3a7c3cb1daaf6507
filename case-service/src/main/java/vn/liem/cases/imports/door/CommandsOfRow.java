package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.unit.door.UnitToRegister;
import vn.liem.kernel.Ids;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.DetailKind;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.AppraisalRow;
import vn.liem.registers.row.AssetMeasureRow;
import vn.liem.registers.row.AssetRow;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.ObligationRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RecoveryRow;
import vn.liem.registers.row.RegisterRow;

/**
 * Says in commands to other services what a row tells of facts that are theirs: the institution of a case, a charge, a
 * decision. A person is named by key; the names stay here.
 */
final class CommandsOfRow {

    /** The form of an article or a clause; what a register writes otherwise is not passed on. */
    private static final String ARTICLE = "[0-9]{1,4}[a-zđ]?";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final LookedUp cases;
    private final LookedUp people;
    private final MoneyOfRow money;

    CommandsOfRow(LookedUp known) {
        this.cases = known;
        this.people = known;
        this.money = new MoneyOfRow(known);
    }

    ToSend of(RowToCarry row) {
        return switch (row.row()) {
            case CaseRow registered -> found(registered.caseNo(), found -> institution(row, registered, found));
            case AccusedRow accused -> found(accused.caseNo(), found -> charge(row, accused, found));
            case ProceedingRow decision -> found(decision.caseNo(), found -> decisions(row, decision, found));
            case AssetRow asset -> found(asset.caseNo(), found -> money.asset(row, asset, found));
            case AssetMeasureRow measure -> money.measure(row, measure);
            case ObligationRow obligation ->
                found(obligation.caseNo(), found -> money.obligation(row, obligation, found));
            case RecoveryRow recovery -> money.recovery(row, recovery);
            case AppraisalRow asked -> found(asked.caseNo(), found -> appraisal(row, asked, found));
            case RegisterRow _ -> new ToSend.Commands(List.of());
        };
    }

    private ToSend found(String caseNo, Function<CaseFound, ToSend> say) {
        return cases.byNumber(caseNo).map(say).orElseGet(() -> new ToSend.Refused("case_not_carried"));
    }

    private static ToSend institution(RowToCarry row, CaseRow now, CaseFound found) {
        boolean isTakenBack = row.step() == Step.WITHDRAW;
        Optional<LocalDate> before = isTakenBack
                ? now.institutedOn()
                : row.beside()
                        .filter(_ -> row.step() == Step.CORRECT)
                        .map(CaseRow.class::cast)
                        .flatMap(CaseRow::institutedOn);
        Optional<LocalDate> told = now.institutedOn().filter(_ -> !isTakenBack);
        if (before.equals(told)) {
            return new ToSend.Commands(List.of());
        }
        String name = told.isEmpty()
                ? DecisionsToSend.WITHDRAW
                : before.isEmpty() ? DecisionsToSend.RECORD : DecisionsToSend.CORRECT;
        ObjectNode body = JSON.objectNode();
        body.put("decision", ProceduralDecision.INSTITUTED.code());
        body.put("documentNo", "sổ thụ lý " + now.caseNo());
        body.set("line", line(row));
        LocalDate on = told.or(() -> before).orElseThrow();
        return new ToSend.Commands(
                List.of(command(row, OwningService.INVESTIGATION, name, found, on, now.locality(), body)));
    }

    private ToSend charge(RowToCarry row, AccusedRow accused, CaseFound found) {
        Optional<PersonKey> person = people.keyOf(accused.personNo());
        if (person.isEmpty()) {
            return new ToSend.Refused("person_not_carried");
        }
        ObjectNode body = JSON.objectNode();
        body.put("person", person.get().value().toString());
        body.set("line", line(row));
        if (row.step() == Step.WITHDRAW) {
            return new ToSend.Commands(List.of(command(
                    row,
                    OwningService.INVESTIGATION,
                    "withdraw_charge",
                    found,
                    accused.accusedOn(),
                    found.locality(),
                    body)));
        }
        accused.offenceArticle().filter(article -> article.matches(ARTICLE)).ifPresent(it -> body.put("article", it));
        accused.offenceClause().filter(clause -> clause.matches(ARTICLE)).ifPresent(it -> body.put("clause", it));
        body.put("official", accused.official());
        body.put("partyMember", accused.partyMember());
        body.put("managedBy", accused.managedBy().name().toLowerCase(Locale.ROOT));
        String name = row.step() == Step.CORRECT ? "correct_charge" : "charge_accused";
        return new ToSend.Commands(List.of(
                command(row, OwningService.INVESTIGATION, name, found, accused.accusedOn(), found.locality(), body)));
    }

    private ToSend appraisal(RowToCarry row, AppraisalRow asked, CaseFound found) {
        if (!asked.bodyUnit().matches(UnitToRegister.CODE)) {
            return new ToSend.Refused("unit_code_form");
        }
        if (row.step() == Step.WITHDRAW) {
            return new ToSend.Commands(List.of(withdrawn(row, asked, found)));
        }
        Optional<AppraisalRow> before =
                row.beside().filter(_ -> row.step() == Step.CORRECT).map(AppraisalRow.class::cast);
        List<SentCommand> commands = new ArrayList<>();
        before.filter(earlier -> !earlier.caseNo().equals(asked.caseNo()))
                .flatMap(earlier -> cases.byNumber(earlier.caseNo()).map(other -> withdrawn(row, earlier, other)))
                .ifPresent(commands::add);
        String name = before.isPresent() ? AppraisalToSend.CORRECT : AppraisalToSend.BRING_IN;
        commands.add(command(
                row,
                OwningService.INVESTIGATION,
                name,
                found,
                asked.requestedOn(),
                found.locality(),
                AppraisalToSend.body(asked, line(row))));
        return new ToSend.Commands(commands);
    }

    private static SentCommand withdrawn(RowToCarry row, AppraisalRow earlier, CaseFound other) {
        return command(
                row,
                OwningService.INVESTIGATION,
                AppraisalToSend.WITHDRAW,
                other,
                earlier.requestedOn(),
                other.locality(),
                AppraisalToSend.withdrawn(earlier, line(row)));
    }

    private ToSend decisions(RowToCarry row, ProceedingRow decision, CaseFound found) {
        Optional<PersonKey> person = decision.personNo().flatMap(people::keyOf);
        if (decision.personNo().isPresent() && person.isEmpty()) {
            return new ToSend.Refused("person_not_carried");
        }
        if (!decision.byUnit().matches(UnitToRegister.CODE)) {
            return new ToSend.Refused("unit_code_form");
        }
        List<DecisionsToSend.About> about = switch (row.step()) {
            case ADD -> DecisionsToSend.recorded(decision);
            case WITHDRAW -> DecisionsToSend.withdrawn(decision);
            case HOLD -> List.of();
            case CORRECT ->
                DecisionsToSend.corrected((ProceedingRow) row.beside().orElseThrow(), decision);
        };
        List<SentCommand> commands = new ArrayList<>();
        for (DecisionsToSend.About one : about) {
            ProceedingRow says = one.says();
            commands.add(command(
                    row, one.to(), one.name(), found, says.decidedOn(), says.byUnit(), body(row, says, person)));
        }
        return new ToSend.Commands(commands);
    }

    private static ObjectNode body(RowToCarry row, ProceedingRow decision, Optional<PersonKey> person) {
        ObjectNode body = JSON.objectNode();
        body.put("decision", decision.decision().code());
        body.put("documentNo", decision.documentNo());
        person.ifPresent(key -> body.put("person", key.value().toString()));
        body.set("line", line(row));
        decision.detail().filter(_ -> saysDetail(decision)).ifPresent(detail -> body.put("detail", detail));
        boolean rests = decision.decision() == ProceduralDecision.COURT_ACCEPTED && row.step() == Step.ADD;
        row.beside()
                .filter(_ -> rests)
                .map(ProceedingRow.class::cast)
                .ifPresent(indictment -> body.set("cause", cause(indictment)));
        return body;
    }

    /** Text beside a decision that has no detail stays here: it could name somebody. */
    private static boolean saysDetail(ProceedingRow decision) {
        return DecisionTable.vietnam().rule(decision.decision()).detail() != DetailKind.NONE;
    }

    private static ObjectNode cause(ProceedingRow indictment) {
        ObjectNode cause = JSON.objectNode();
        cause.put("decision", indictment.decision().code());
        cause.put("documentNo", indictment.documentNo());
        cause.put("unit", indictment.byUnit());
        cause.put("decidedOn", indictment.decidedOn().toString());
        return cause;
    }

    static ObjectNode line(RowToCarry row) {
        return JSON.objectNode()
                .put("file", row.line().file())
                .put("line", row.line().line());
    }

    private static SentCommand command(
            RowToCarry row,
            OwningService to,
            String name,
            CaseFound found,
            LocalDate on,
            String onBehalfOf,
            ObjectNode body) {
        UUID id = Ids.version8("import-to", row.command() + "\0" + to + "\0" + name);
        return new SentCommand(Destinations.owner(to), id, name, found.id(), on, onBehalfOf, body);
    }
}
