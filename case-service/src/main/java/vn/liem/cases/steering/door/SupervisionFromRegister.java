package vn.liem.cases.steering.door;

import static vn.liem.cases.steering.door.SupervisionDesk.ITEMS;

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
import java.util.stream.Collectors;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowAppend;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.Delisting;
import vn.liem.cases.steering.SupervisionCommand;
import vn.liem.cases.steering.SupervisionCommand.CorrectItem;
import vn.liem.cases.steering.SupervisionCommand.DelistItem;
import vn.liem.cases.steering.SupervisionCommand.ListItem;
import vn.liem.cases.steering.SupervisionCommand.WithdrawItemStatement;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.SupervisionRow;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.Sealer;

/**
 * Carries the rows of supervision.csv: listing and delisting, each on its legal day, in one append. The member in charge is
 * taken over as the code of a seat; what else is written there could name somebody, and is not.
 */
@Singleton
public final class SupervisionFromRegister implements CarryRow {

    private final CommandHandler commands;
    private final FindCase cases;
    private final SubjectKeys keys;
    private final RowAppend append;

    /** Carries into the service's log, with the keys of subjects. */
    @Inject
    public SupervisionFromRegister(CommandHandler commands, FindCase cases, SubjectKeys keys) {
        this.commands = commands;
        this.cases = cases;
        this.keys = keys;
        this.append = new RowAppend(commands);
    }

    @Override
    public Register register() {
        return Register.SUPERVISION;
    }

    @Override
    public Set<RegisterRow> touchedByPeople(Collection<RegisterRow> rows) {
        Map<String, UUID> ids = cases.idsOf(
                rows.stream().map(row -> ((SupervisionRow) row).subjectNo()).collect(Collectors.toSet()));
        Map<RegisterRow, StreamId> streams = new LinkedHashMap<>();
        rows.forEach(row -> {
            SupervisionRow item = (SupervisionRow) row;
            Optional.ofNullable(ids.get(item.subjectNo())).ifPresent(id -> streams.put(row, streamOf(keyOf(id, item))));
        });
        return append.ofPeople(streams);
    }

    private static UniqueKey keyOf(UUID caseId, SupervisionRow row) {
        return new UniqueKey(SupervisionDesk.KEY_SCOPE, caseId + "/" + row.listedOn());
    }

    private StreamId streamOf(UniqueKey key) {
        return commands.log()
                .reader()
                .holderOf(key)
                .orElseGet(() -> StreamId.of("supervision", Ids.version8(key.scope(), key.key())));
    }

    @Override
    public CarriedOut carry(RowToCarry carried) {
        if (!(carried.row() instanceof SupervisionRow row)) {
            throw new IllegalArgumentException("%s is no item of the list".formatted(carried));
        }
        Optional<CaseFound> found =
                carried.step() == Step.WITHDRAW ? cases.everByNumber(row.subjectNo()) : cases.byNumber(row.subjectNo());
        return found.map(supervised -> carry(carried, row, supervised))
                .orElseGet(() -> new CarriedOut.Refused("case_not_carried"));
    }

    private CarriedOut carry(RowToCarry carried, SupervisionRow row, CaseFound supervised) {
        UniqueKey key = keyOf(supervised.id(), row);
        StreamId stream = streamOf(key);
        Optional<CarriedOut> before = append.before(carried, stream);
        if (before.isPresent()) {
            return before.get();
        }
        return switch (carried.step()) {
            case ADD -> append.carry(carried, ITEMS, facts(carried, row, supervised, stream, key));
            case CORRECT ->
                append.refusedByPeople(stream)
                        .orElseGet(() ->
                                append.carry(carried, ITEMS, List.of(correction(carried, row, supervised, stream))));
            case WITHDRAW ->
                append.takeBack(
                        carried,
                        ITEMS,
                        instruction(
                                carried,
                                supervised,
                                stream,
                                carried.importedOn(),
                                new WithdrawItemStatement(carried.line())));
            case HOLD -> throw new IllegalArgumentException("only a decision tells who holds a file");
        };
    }

    private List<Instruction<SupervisionCommand>> facts(
            RowToCarry carried, SupervisionRow row, CaseFound supervised, StreamId stream, UniqueKey key) {
        List<Instruction<SupervisionCommand>> facts = new ArrayList<>();
        ListItem list = new ListItem(details(row, supervised), supervised.registeredOn());
        facts.add(append.claiming(instruction(carried, supervised, stream, row.listedOn(), list), key));
        delisting(row, supervised, "supervision.delisted.v1/reason")
                .ifPresent(off ->
                        facts.add(instruction(carried, supervised, stream, off.delistedOn(), new DelistItem(off))));
        return facts;
    }

    private Instruction<SupervisionCommand> correction(
            RowToCarry carried, SupervisionRow row, CaseFound supervised, StreamId stream) {
        CorrectItem correct = new CorrectItem(
                details(row, supervised),
                delisting(row, supervised, "supervision.corrected.v1/delisting/reason"),
                supervised.registeredOn(),
                Optional.empty());
        return instruction(carried, supervised, stream, carried.importedOn(), correct);
    }

    private static Instruction<SupervisionCommand> instruction(
            RowToCarry carried, CaseFound supervised, StreamId stream, LocalDate on, SupervisionCommand command) {
        return Instruction.of(
                command, stream, subject(supervised).value(), on, carried.onBehalfOf(supervised.locality()));
    }

    private static SupervisionDetails details(SupervisionRow row, CaseFound supervised) {
        return new SupervisionDetails(
                supervised.id(),
                supervised.locality(),
                SupervisionLevel.valueOf(row.level().name()),
                Criterion.valueOf(row.criterion().name()),
                row.listedOn(),
                row.member().filter(seat -> seat.matches(ItemToList.SEAT)));
    }

    private Optional<Delisting> delisting(SupervisionRow row, CaseFound supervised, String place) {
        Optional<SealedText> reason =
                row.delistReason().map(why -> Sealer.seal(keys.keyOf(subject(supervised)), place, new FreeText(why)));
        return row.delistedOn().map(on -> new Delisting(on, reason));
    }

    private static StreamId subject(CaseFound supervised) {
        return StreamId.of("case", supervised.id());
    }
}
