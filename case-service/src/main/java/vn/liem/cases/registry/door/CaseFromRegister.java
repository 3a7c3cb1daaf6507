package vn.liem.cases.registry.door;

import static vn.liem.cases.registry.door.CasesInLog.CASES;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowAppend;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.registry.CaseCommand;
import vn.liem.cases.registry.CaseCommand.CorrectCase;
import vn.liem.cases.registry.CaseCommand.DetermineLoss;
import vn.liem.cases.registry.CaseCommand.JoinCase;
import vn.liem.cases.registry.CaseCommand.RecordInstitution;
import vn.liem.cases.registry.CaseCommand.RegisterCase;
import vn.liem.cases.registry.CaseCommand.SeparateCase;
import vn.liem.cases.registry.CaseCommand.WithdrawCaseStatement;
import vn.liem.cases.registry.CaseDetails;
import vn.liem.cases.registry.CaseField;
import vn.liem.cases.registry.ItemType;
import vn.liem.cases.registry.Joinder;
import vn.liem.cases.registry.Loss;
import vn.liem.cases.registry.Offence;
import vn.liem.cases.registry.OffenceGroup;
import vn.liem.cases.registry.Separation;
import vn.liem.cases.registry.ViolationPeriod;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.security.seal.Sealer;

/**
 * Carries the rows of cases.csv: registration, institution, loss, separation and joinder, each on its legal day, in one
 * append. What the register knows of an offence in another form than an article's number is not taken over.
 */
@Singleton
public final class CaseFromRegister implements CarryRow {

    private final CasesInLog cases;
    private final SubjectKeys keys;
    private final RowAppend append;

    /** Carries into the service's log, with the keys of subjects. */
    @Inject
    public CaseFromRegister(CommandHandler commands, CasesInLog cases, SubjectKeys keys) {
        this.cases = cases;
        this.keys = keys;
        this.append = new RowAppend(commands);
    }

    @Override
    public Register register() {
        return Register.CASES;
    }

    @Override
    public void prepare(List<RowToCarry> rows) {
        keys.keysOf(rows.stream()
                .map(RowToCarry::row)
                .map(CaseRow.class::cast)
                .map(row -> StreamId.of("case", cases.idFor(row.caseNo())))
                .distinct()
                .toList());
    }

    @Override
    public Set<RegisterRow> touchedByPeople(Collection<RegisterRow> rows) {
        Map<RegisterRow, StreamId> streams = new LinkedHashMap<>();
        rows.forEach(row -> streams.put(row, StreamId.of("case", cases.idFor(((CaseRow) row).caseNo()))));
        return append.ofPeople(streams);
    }

    @Override
    public CarriedOut carry(RowToCarry carried) {
        if (!(carried.row() instanceof CaseRow row)) {
            throw new IllegalArgumentException("%s is no case".formatted(carried));
        }
        if (!row.caseNo().matches(CaseToRegister.NUMBER)) {
            return new CarriedOut.Refused("case_number_form");
        }
        if (!row.locality().matches(CaseToRegister.UNIT)) {
            return new CarriedOut.Refused("unit_code_form");
        }
        UUID id = cases.idFor(row.caseNo());
        StreamId stream = StreamId.of("case", id);
        Optional<CarriedOut> before = append.before(carried, stream);
        if (before.isPresent()) {
            return before.get();
        }
        boolean known = cases.registered(id).isPresent();
        return switch (carried.step()) {
            case ADD -> append.carry(carried, CASES, facts(carried, row, id));
            case CORRECT ->
                append.carry(
                        carried, CASES, known ? List.of(correction(carried, row, stream)) : facts(carried, row, id));
            case WITHDRAW ->
                append.takeBack(
                        carried,
                        CASES,
                        instruction(carried, stream, carried.importedOn(), new WithdrawCaseStatement(carried.line())));
            case HOLD -> throw new IllegalArgumentException("only a decision tells who holds a file");
        };
    }

    private List<Instruction<CaseCommand>> facts(RowToCarry carried, CaseRow row, UUID id) {
        StreamId stream = StreamId.of("case", id);
        PublicSealingKey key = keys.keyOf(stream);
        Optional<SealedText> title = title(row, key, "case.registered.v1/title");
        List<Instruction<CaseCommand>> facts = new ArrayList<>();
        Optional<Offence> known = row.institutedOn().isPresent() ? Optional.empty() : offence(row);
        CaseDetails registered = details(row, title, Optional.empty(), known, Optional.empty());
        CaseCommand register = new RegisterCase(id, key.value(), registered);
        facts.add(append.claiming(
                instruction(carried, stream, row.registeredOn(), register), CasesInLog.numberKey(row.caseNo())));
        row.institutedOn()
                .ifPresent(on -> facts.add(instruction(carried, stream, on, new RecordInstitution(on, offence(row)))));
        loss(row)
                .ifPresent(loss -> facts.add(instruction(
                        carried, stream, loss.determinedOn().orElse(row.registeredOn()), new DetermineLoss(loss))));
        separation(row)
                .ifPresent(from -> facts.add(instruction(carried, stream, row.registeredOn(), new SeparateCase(from))));
        joinder(row).ifPresent(into -> facts.add(instruction(carried, stream, into.joinedOn(), new JoinCase(into))));
        return facts;
    }

    private Instruction<CaseCommand> correction(RowToCarry carried, CaseRow row, StreamId stream) {
        Optional<SealedText> title = title(row, keys.keyOf(stream), "case.corrected.v1/title");
        CaseDetails details = details(row, title, row.institutedOn(), offence(row), loss(row));
        CorrectCase command = new CorrectCase(details, separation(row), joinder(row), Optional.empty());
        return instruction(carried, stream, carried.importedOn(), command);
    }

    private static Instruction<CaseCommand> instruction(
            RowToCarry carried, StreamId stream, LocalDate on, CaseCommand command) {
        CaseRow row = (CaseRow) carried.row();
        return Instruction.of(command, stream, stream.value(), on, carried.onBehalfOf(row.locality()));
    }

    private static Optional<SealedText> title(CaseRow row, PublicSealingKey key, String place) {
        return row.title().map(text -> Sealer.seal(key, place, new FreeText(text)));
    }

    private static CaseDetails details(
            CaseRow row,
            Optional<SealedText> title,
            Optional<LocalDate> institutedOn,
            Optional<Offence> offence,
            Optional<Loss> loss) {
        return new CaseDetails(
                row.caseNo(),
                ItemType.valueOf(row.itemType().name()),
                title,
                row.locality(),
                CaseField.valueOf(row.field().name()),
                OffenceGroup.valueOf(row.offenceGroup().name()),
                row.registeredOn(),
                institutedOn,
                offence,
                ViolationPeriod.valueOf(row.violationPeriod().name()),
                loss);
    }

    private static Optional<Offence> offence(CaseRow row) {
        return row.offenceArticle()
                .filter(article -> article.matches(CaseToRegister.ARTICLE))
                .map(article -> new Offence(
                        article, row.offenceClause().filter(clause -> clause.matches(CaseToRegister.CLAUSE))));
    }

    private static Optional<Loss> loss(CaseRow row) {
        return row.lossAmountVnd().map(amount -> new Loss(Long.toString(amount), row.lossDeterminedOn()));
    }

    private Optional<Separation> separation(CaseRow row) {
        return row.parentCaseNo().map(parent -> new Separation(cases.idFor(parent)));
    }

    /** Without its day a joinder is not known: the case stands as before. */
    private Optional<Joinder> joinder(CaseRow row) {
        return row.mergedInto().flatMap(into -> row.mergedOn().map(on -> new Joinder(cases.idFor(into), on)));
    }
}
