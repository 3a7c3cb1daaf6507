package vn.liem.cases.discipline.door;

import static vn.liem.cases.discipline.door.DecisionNumbers.MATTERS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.cases.discipline.DisciplineCommand;
import vn.liem.cases.discipline.DisciplineCommand.CorrectDecision;
import vn.liem.cases.discipline.DisciplineCommand.RegisterMatter;
import vn.liem.cases.discipline.DisciplineCommand.TellDecision;
import vn.liem.cases.discipline.DisciplineCommand.WithdrawRecord;
import vn.liem.cases.discipline.DisciplineDecision;
import vn.liem.cases.discipline.DisciplineDetails;
import vn.liem.cases.discipline.DisciplineForm;
import vn.liem.cases.discipline.DisciplinePaper;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowAppend;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.imports.UndoneReason;
import vn.liem.cases.person.door.PersonFromRegister;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.DisciplineRow;
import vn.liem.registers.row.Register;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.Sealer;
import vn.liem.service.part.Document;

/**
 * Carries the rows of discipline.csv: a decision of the matter of one person in one case, on its legal day, whether it was
 * taken before or after the accusation. The person is named by key.
 */
@Singleton
public final class DisciplineFromRegister implements CarryRow {

    private static final FreeText REASON =
            new FreeText("Sổ nhập lại cho người hoặc vụ án khác. · The register has it of another person or case.");

    /** The number stands nowhere: there is nothing to take back. */
    private static final CarriedOut NOTHING_STANDS = new CarriedOut.Done(0);

    private final DecisionNumbers numbers;
    private final FindCase cases;
    private final PersonFromRegister people;
    private final SubjectKeys keys;
    private final RowAppend append;

    /** Carries into the service's log, with the keys of subjects. */
    @Inject
    public DisciplineFromRegister(
            CommandHandler commands,
            DecisionNumbers numbers,
            FindCase cases,
            PersonFromRegister people,
            SubjectKeys keys) {
        this.numbers = numbers;
        this.cases = cases;
        this.people = people;
        this.keys = keys;
        this.append = new RowAppend(commands);
    }

    @Override
    public Register register() {
        return Register.DISCIPLINE;
    }

    @Override
    public CarriedOut carry(RowToCarry carried) {
        if (!(carried.row() instanceof DisciplineRow row)) {
            throw new IllegalArgumentException("%s is no decision on discipline".formatted(carried));
        }
        if (!row.decisionNo().matches(Document.NUMBER)) {
            return new CarriedOut.Refused("document_number_form");
        }
        Optional<CaseFound> found =
                carried.step() == Step.WITHDRAW ? cases.everByNumber(row.caseNo()) : cases.byNumber(row.caseNo());
        if (found.isEmpty()) {
            return new CarriedOut.Refused("case_not_carried");
        }
        Optional<PersonKey> person = people.keyOf(row.personNo());
        if (person.isEmpty()) {
            return new CarriedOut.Refused("person_not_carried");
        }
        DisciplineDetails details = details(carried, person.get(), found.get());
        StreamId stream = DecisionNumbers.streamOf(details);
        Optional<CarriedOut> before = append.before(carried, stream);
        return before.orElseGet(() -> switch (carried.step()) {
            case ADD -> append.carry(carried, MATTERS, told(carried, row, details));
            case CORRECT ->
                numbers.ofPeople(Set.of(row.decisionNo())).isEmpty()
                        ? append.carry(carried, MATTERS, correction(carried, row, details))
                        : new CarriedOut.Refused(RowAppend.STANDS);
            case WITHDRAW -> withdraw(carried, row, details);
            case HOLD -> throw new IllegalArgumentException("only a decision of a case tells who holds its file");
        });
    }

    private CarriedOut withdraw(RowToCarry carried, DisciplineRow row, DisciplineDetails details) {
        return numbers.holderOf(row.decisionNo())
                .map(holder -> append.carry(
                        carried, MATTERS, List.of(withdrawal(carried, row, details, holder, UndoneReason.TEXT))))
                .orElse(NOTHING_STANDS);
    }

    private List<Instruction<DisciplineCommand>> told(
            RowToCarry carried, DisciplineRow row, DisciplineDetails details) {
        return List.of(
                instruction(carried, details, row.decidedOn(), new RegisterMatter(details)),
                instruction(carried, details, row.decidedOn(), new TellDecision(decision(row)))
                        .claiming(numbers.keyFor(row.decisionNo())));
    }

    /** A decision that the register has of somebody else, or in another case, is another matter's. */
    private List<Instruction<DisciplineCommand>> correction(
            RowToCarry carried, DisciplineRow row, DisciplineDetails details) {
        DisciplineDecision decision = decision(row);
        StreamId stream = DecisionNumbers.streamOf(details);
        Optional<StreamId> holder = numbers.holderOf(row.decisionNo());
        if (holder.isEmpty()) {
            return told(carried, row, details);
        }
        if (holder.get().equals(stream)) {
            DisciplineDecision known = numbers.standing(row.decisionNo()).orElse(decision);
            CorrectDecision correct = new CorrectDecision(decision.and(known), Optional.empty());
            return List.of(instruction(carried, details, carried.importedOn(), correct));
        }
        List<Instruction<DisciplineCommand>> moved = new ArrayList<>();
        moved.add(withdrawal(carried, row, details, holder.get(), REASON));
        moved.add(instruction(carried, details, row.decidedOn(), new RegisterMatter(details)));
        moved.add(instruction(carried, details, row.decidedOn(), new TellDecision(decision))
                .claiming(numbers.keyAfterWithdrawal(row.decisionNo())));
        return moved;
    }

    private Instruction<DisciplineCommand> withdrawal(
            RowToCarry carried, DisciplineRow row, DisciplineDetails details, StreamId holder, FreeText reason) {
        SealedText why = Sealer.seal(keys.keyOf(holder), "discipline.record-withdrawn.v1/reason", reason);
        return Instruction.of(
                new WithdrawRecord(DisciplinePaper.DECISION, row.decisionNo(), why),
                holder,
                holder.value(),
                carried.importedOn(),
                carried.onBehalfOf(details.locality()));
    }

    private static Instruction<DisciplineCommand> instruction(
            RowToCarry carried, DisciplineDetails details, LocalDate on, DisciplineCommand command) {
        StreamId stream = DecisionNumbers.streamOf(details);
        return Instruction.of(command, stream, stream.value(), on, carried.onBehalfOf(details.locality()));
    }

    private static DisciplineDetails details(RowToCarry carried, PersonKey person, CaseFound found) {
        return new DisciplineDetails(
                Optional.of(person), Optional.empty(), Optional.of(found.id()), found.locality(), carried.agency());
    }

    private static DisciplineDecision decision(DisciplineRow row) {
        return new DisciplineDecision(
                row.decisionNo(),
                DisciplineTrack.valueOf(row.track().name()),
                DisciplineForm.valueOf(row.form().name()),
                row.decidedOn(),
                Optional.empty(),
                Optional.empty());
    }
}
