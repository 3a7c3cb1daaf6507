package vn.liem.cases.petition.door;

import static vn.liem.cases.petition.door.PetitionDesk.PETITIONS;

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
import vn.liem.cases.door.FindSource;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowAppend;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.UndoneReason;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.petition.PetitionCommand;
import vn.liem.cases.petition.PetitionCommand.ReceivePetition;
import vn.liem.cases.petition.PetitionCommand.TellDetails;
import vn.liem.cases.petition.PetitionCommand.TellStep;
import vn.liem.cases.petition.PetitionCommand.TellStepNoMore;
import vn.liem.cases.petition.PetitionCommand.WithdrawPetitionStatement;
import vn.liem.cases.petition.PetitionDetails;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionDueDayStated;
import vn.liem.cases.petition.PetitionEvent.PetitionForwarded;
import vn.liem.cases.petition.PetitionEvent.PetitionMarkedBeyondLevel;
import vn.liem.cases.petition.PetitionEvent.PetitionSettledWithoutResult;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.cases.petition.PetitionKind;
import vn.liem.cases.petition.PetitionResult;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.PetitionRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.security.seal.Sealer;

/**
 * Carries the rows of petitions.csv: receipt, mark, acceptance, conclusion or forwarding, and the source that came of it,
 * each on its legal day, in one append. Who sent a petition stands in no register.
 */
@Singleton
public final class PetitionFromRegister implements CarryRow {

    private static final FreeText REASON =
            new FreeText("Sổ nhập lại với nội dung khác. · The register says otherwise.");

    private final CommandHandler commands;
    private final FindSource sources;
    private final SubjectKeys keys;
    private final RowAppend append;

    /** Carries into the service's log, with the keys of subjects. */
    @Inject
    public PetitionFromRegister(CommandHandler commands, FindSource sources, SubjectKeys keys) {
        this.commands = commands;
        this.sources = sources;
        this.keys = keys;
        this.append = new RowAppend(commands);
    }

    @Override
    public Register register() {
        return Register.PETITIONS;
    }

    @Override
    public void prepare(List<RowToCarry> rows) {
        keys.keysOf(rows.stream()
                .map(RowToCarry::row)
                .map(PetitionRow.class::cast)
                .map(row -> PetitionDesk.streamOfRegister(row.petitionNo()))
                .distinct()
                .toList());
    }

    @Override
    public Set<RegisterRow> touchedByPeople(Collection<RegisterRow> rows) {
        Map<RegisterRow, StreamId> streams = new LinkedHashMap<>();
        rows.forEach(row -> streams.put(row, streamOf((PetitionRow) row)));
        return append.ofPeople(streams);
    }

    @Override
    public CarriedOut carry(RowToCarry carried) {
        if (!(carried.row() instanceof PetitionRow row)) {
            throw new IllegalArgumentException("%s is no petition".formatted(carried));
        }
        if (!row.petitionNo().matches(PetitionToReceive.NUMBER)) {
            return new CarriedOut.Refused("petition_number_form");
        }
        if (!row.receivedBy().matches(PetitionToReceive.UNIT)) {
            return new CarriedOut.Refused("unit_code_form");
        }
        if (carried.step() != RowToCarry.Step.WITHDRAW
                && row.sourceNo()
                        .filter(number -> sources.byNumber(number).isEmpty())
                        .isPresent()) {
            return new CarriedOut.Refused("source_not_carried");
        }
        StreamId stream = streamOf(row);
        Optional<CarriedOut> before = append.before(carried, stream);
        if (before.isPresent()) {
            return before.get();
        }
        return switch (carried.step()) {
            case ADD -> append.carry(carried, PETITIONS, facts(carried, row, stream));
            case CORRECT ->
                append.refusedByPeople(stream)
                        .orElseGet(() -> append.carry(carried, PETITIONS, correction(carried, row, stream)));
            case WITHDRAW -> {
                WithdrawPetitionStatement withdraw = new WithdrawPetitionStatement(carried.line());
                yield append.takeBack(
                        carried, PETITIONS, instruction(carried, row, stream, carried.importedOn(), withdraw));
            }
            case HOLD -> throw new IllegalArgumentException("only a decision tells who holds a file");
        };
    }

    private List<Instruction<PetitionCommand>> facts(RowToCarry carried, PetitionRow row, StreamId stream) {
        List<Instruction<PetitionCommand>> facts = new ArrayList<>();
        ReceivePetition receive = new ReceivePetition(keys.keyOf(stream).value(), details(row));
        facts.add(append.claiming(instruction(carried, row, stream, row.receivedOn(), receive), numberKey(row)));
        steps(row).forEach(step -> facts.add(instruction(carried, row, stream, step.on(), new TellStep(step))));
        return facts;
    }

    /**
     * Takes back the steps that an earlier row of the register told and this one does not. It comes to this only where people have
     * recorded nothing of the petition: what they recorded stands, and the clerk is told.
     */
    private List<Instruction<PetitionCommand>> correction(RowToCarry carried, PetitionRow row, StreamId stream) {
        PublicSealingKey key = keys.keyOf(stream);
        SealedText why = Sealer.seal(key, "petition.corrected.v1/reason", UndoneReason.or(REASON, carried));
        List<Step> before =
                carried.beside().map(PetitionRow.class::cast).map(this::steps).orElse(List.of());
        List<Step> now = steps(row);
        List<Instruction<PetitionCommand>> facts = new ArrayList<>();
        facts.add(instruction(carried, row, stream, carried.importedOn(), new TellDetails(details(row), why)));
        before.stream().filter(step -> !now.contains(step)).forEach(step -> {
            SealedText gone = Sealer.seal(key, "petition.step-taken-back.v1/reason", UndoneReason.or(REASON, carried));
            TellStepNoMore command = new TellStepNoMore(step.code(), step.on(), gone);
            facts.add(instruction(carried, row, stream, carried.importedOn(), command));
        });
        now.stream()
                .filter(step -> !before.contains(step))
                .forEach(step -> facts.add(instruction(carried, row, stream, step.on(), new TellStep(step))));
        return facts;
    }

    private static Instruction<PetitionCommand> instruction(
            RowToCarry carried, PetitionRow row, StreamId stream, LocalDate on, PetitionCommand command) {
        return Instruction.of(command, stream, stream.value(), on, carried.onBehalfOf(row.receivedBy()));
    }

    private static PetitionDetails details(PetitionRow row) {
        return new PetitionDetails(
                row.petitionNo(),
                PetitionKind.valueOf(row.kind().name()),
                Optional.empty(),
                row.receivedBy(),
                row.receivedOn(),
                row.aboutLeader(),
                row.anonymous(),
                Optional.empty());
    }

    /** A register says that a petition was sent above the competent level, and not who is competent. */
    private List<Step> steps(PetitionRow row) {
        List<Step> steps = new ArrayList<>();
        if (row.beyondLevel()) {
            steps.add(new PetitionMarkedBeyondLevel(row.receivedOn(), Optional.empty()));
        }
        row.acceptedOn()
                .<Step>map(on -> new PetitionAccepted(on, row.dueOn()))
                .or(() -> row.dueOn().map(due -> new PetitionDueDayStated(row.receivedOn(), due)))
                .ifPresent(steps::add);
        row.concludedOn()
                .map(on -> row.result()
                        .map(result -> settled(on, result))
                        .orElseGet(() -> new PetitionSettledWithoutResult(on)))
                .ifPresent(steps::add);
        row.sourceNo().flatMap(this::sent).ifPresent(steps::add);
        return steps;
    }

    private static Step settled(LocalDate on, PetitionRow.Result result) {
        return switch (result) {
            case FORWARDED -> new PetitionForwarded(on, Optional.empty());
            case SUBSTANTIATED, PARTLY, UNSUBSTANTIATED, KNOWINGLY_FALSE ->
                new PetitionConcluded(on, PetitionResult.valueOf(result.name()), Optional.empty());
        };
    }

    /** The register names the source alone: it was passed on when the source was sent. */
    private Optional<Step> sent(String sourceNo) {
        return sources.byNumber(sourceNo)
                .map(id -> new PetitionSourceSent(sources.standing(id).sentOn(), id, sourceNo));
    }

    /**
     * The stream of which rows of the number have told before, the one that people recorded under that number of its body, or the
     * one that it gets.
     */
    private StreamId streamOf(PetitionRow row) {
        StreamId told = PetitionDesk.streamOfRegister(row.petitionNo());
        return commands.log().reader().stream(told).isEmpty()
                ? commands.log().reader().holderOf(numberKey(row)).orElse(told)
                : told;
    }

    /** The number as what one petition of its body alone may have. */
    static UniqueKey numberKey(PetitionRow row) {
        return PetitionDesk.numberKey(row.receivedBy(), row.receivedOn(), row.petitionNo());
    }
}
