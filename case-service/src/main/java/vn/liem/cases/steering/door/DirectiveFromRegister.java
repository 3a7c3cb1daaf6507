package vn.liem.cases.steering.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowAppend;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.imports.UndoneReason;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.steering.DirectiveCommand;
import vn.liem.cases.steering.DirectiveCommand.BringInDirective;
import vn.liem.cases.steering.DirectiveCommand.CorrectDirective;
import vn.liem.cases.steering.DirectiveCommand.WithdrawDirectiveStatement;
import vn.liem.cases.steering.DirectiveDetails;
import vn.liem.cases.steering.DirectiveSource;
import vn.liem.cases.steering.DirectiveTold;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.DirectiveRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.security.seal.Sealer;

/** Carries the rows of directives.csv: the issue, and beside it what the register tells of what became of it. */
@Singleton
public final class DirectiveFromRegister implements CarryRow {

    private static final FreeText REASON =
            new FreeText("Sổ nhập lại với nội dung khác. · The register says otherwise.");

    private final DirectivesInLog directives;
    private final FindCase cases;
    private final SubjectKeys keys;
    private final RowAppend append;

    /** Carries into the service's log, with the keys of subjects. */
    @Inject
    public DirectiveFromRegister(
            CommandHandler commands, DirectivesInLog directives, FindCase cases, SubjectKeys keys) {
        this.directives = directives;
        this.cases = cases;
        this.keys = keys;
        this.append = new RowAppend(commands);
    }

    @Override
    public Register register() {
        return Register.DIRECTIVES;
    }

    @Override
    public void prepare(List<RowToCarry> rows) {
        keys.keysOf(rows.stream()
                .map(RowToCarry::row)
                .map(DirectiveRow.class::cast)
                .map(row -> DirectiveDesk.streamOfRegister(row.directiveNo()))
                .distinct()
                .toList());
    }

    @Override
    public Set<RegisterRow> touchedByPeople(Collection<RegisterRow> rows) {
        Map<RegisterRow, StreamId> streams = new LinkedHashMap<>();
        rows.forEach(row -> streams.put(row, directives.streamFor((DirectiveRow) row)));
        return append.ofPeople(streams);
    }

    @Override
    public CarriedOut carry(RowToCarry carried) {
        if (!(carried.row() instanceof DirectiveRow row)) {
            throw new IllegalArgumentException("%s is no directive".formatted(carried));
        }
        if (!row.directiveNo().matches(DirectiveToIssue.NUMBER)) {
            return new CarriedOut.Refused("directive_number_form");
        }
        if (!row.addressedTo().matches(DirectiveToIssue.UNIT) || !row.issuedBy().matches(DirectiveToIssue.UNIT)) {
            return new CarriedOut.Refused("unit_code_form");
        }
        Optional<UUID> caseId = row.subjectNo()
                .flatMap(number ->
                        Optional.ofNullable(cases.idsOf(List.of(number)).get(number)));
        if (row.subjectNo().isPresent() && caseId.isEmpty()) {
            return new CarriedOut.Refused("case_not_carried");
        }
        StreamId stream = directives.streamFor(row);
        Optional<CarriedOut> before = append.before(carried, stream)
                .or(() -> carried.step() == Step.CORRECT ? append.refusedByPeople(stream) : Optional.empty());
        if (before.isPresent()) {
            return before.get();
        }
        return carried.step() == Step.WITHDRAW
                ? append.takeBack(carried, DirectiveDesk.DIRECTIVES, withdrawal(carried, row, stream))
                : append.carry(carried, DirectiveDesk.DIRECTIVES, List.of(fact(carried, row, stream, caseId)));
    }

    private static Instruction<DirectiveCommand> withdrawal(RowToCarry carried, DirectiveRow row, StreamId stream) {
        return instruction(carried, row, stream, carried.importedOn(), new WithdrawDirectiveStatement(carried.line()));
    }

    private Instruction<DirectiveCommand> fact(
            RowToCarry carried, DirectiveRow row, StreamId stream, Optional<UUID> caseId) {
        PublicSealingKey key = keys.keyOf(stream);
        return switch (carried.step()) {
            case CORRECT ->
                directives.knows(stream)
                        ? correction(carried, row, stream, caseId)
                        : bringIn(carried, row, stream, caseId, key);
            case ADD -> bringIn(carried, row, stream, caseId, key);
            case WITHDRAW, HOLD -> throw new IllegalArgumentException("nothing is told by taking back");
        };
    }

    private Instruction<DirectiveCommand> bringIn(
            RowToCarry carried, DirectiveRow row, StreamId stream, Optional<UUID> caseId, PublicSealingKey key) {
        DirectiveDetails details = details(row, caseId, key, "directive.issued.v1/title");
        return append.claiming(
                instruction(
                        carried, row, stream, row.issuedOn(), new BringInDirective(key.value(), details, told(row))),
                DirectivesInLog.numberKey(row));
    }

    private Instruction<DirectiveCommand> correction(
            RowToCarry carried, DirectiveRow row, StreamId stream, Optional<UUID> caseId) {
        PublicSealingKey key = keys.keyOf(stream);
        return instruction(
                carried,
                row,
                stream,
                carried.importedOn(),
                new CorrectDirective(
                        details(row, caseId, key, "directive.corrected.v1/title"),
                        Optional.of(told(row)),
                        Sealer.seal(key, "directive.corrected.v1/reason", UndoneReason.or(REASON, carried))));
    }

    private static Instruction<DirectiveCommand> instruction(
            RowToCarry carried, DirectiveRow row, StreamId stream, LocalDate on, DirectiveCommand command) {
        return Instruction.of(command, stream, stream.value(), on, carried.onBehalfOf(row.issuedBy()));
    }

    private static DirectiveDetails details(
            DirectiveRow row, Optional<UUID> caseId, PublicSealingKey key, String place) {
        return new DirectiveDetails(
                row.directiveNo(),
                row.issuedOn(),
                DirectiveSource.valueOf(row.source().name()),
                row.issuedBy(),
                row.addressedTo(),
                caseId,
                row.title().map(title -> Sealer.seal(key, place, new FreeText(title))),
                row.dueOn());
    }

    /** How often it was urged is not known where the register leaves that out, or counts more than can be. */
    private static DirectiveTold told(DirectiveRow row) {
        return new DirectiveTold(
                row.extendedTo(),
                row.reportedOn(),
                row.verifiedOn(),
                row.cancelledOn(),
                row.urges()
                        .filter(count -> count <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(0));
    }
}
