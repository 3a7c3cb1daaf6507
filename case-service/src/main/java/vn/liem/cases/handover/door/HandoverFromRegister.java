package vn.liem.cases.handover.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.door.FindSource;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowAppend;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.RecordedHandoverCommand;
import vn.liem.handover.protocol.RecordedHandoverCommand.RecordHandover;
import vn.liem.handover.protocol.RecordedHandoverCommand.WithdrawRecordedHandover;
import vn.liem.handover.protocol.RecordedOutcome;
import vn.liem.handover.protocol.RegisterStatement;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.kernel.Ids;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.TransferRow;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.Sealer;

/**
 * Carries the rows of transfers.csv: recorded hand-overs, with what the register states and nothing else. Each is one fact of
 * the day on which the file was sent.
 */
@Singleton
public final class HandoverFromRegister implements CarryRow {

    /** What one number of a register of hand-overs may stand for only once. */
    private static final String NUMBER_SCOPE = "transfer-number";

    private static final String REASON = "handover.handover-recorded.v1/reason";

    private final FindCase cases;
    private final FindSource sources;
    private final SubjectKeys keys;
    private final RowAppend append;

    /** Carries into the service's log, with the keys of subjects. */
    @Inject
    public HandoverFromRegister(CommandHandler commands, FindCase cases, FindSource sources, SubjectKeys keys) {
        this.cases = cases;
        this.sources = sources;
        this.keys = keys;
        this.append = new RowAppend(commands);
    }

    @Override
    public Register register() {
        return Register.TRANSFERS;
    }

    @Override
    public CarriedOut carry(RowToCarry carried) {
        if (!(carried.row() instanceof TransferRow row)) {
            throw new IllegalArgumentException("%s is no hand-over".formatted(carried));
        }
        Optional<FileSubject> file = file(carried, row);
        if (file.isEmpty()) {
            return new CarriedOut.Refused("case_not_carried");
        }
        UUID id = Ids.version8(NUMBER_SCOPE, row.transferNo());
        StreamId stream = stream(row.transferNo());
        RecordedHandoverCommand command = carried.step() == Step.WITHDRAW
                ? new WithdrawRecordedHandover(id, carried.mark())
                : new RecordHandover(id, statement(row, file.get()), carried.mark());
        LocalDate on = row.sentOn();
        return append.before(carried, stream)
                .orElseGet(() -> append.carry(
                        carried,
                        Handovers.RECORDED,
                        List.of(Instruction.of(
                                command,
                                stream,
                                Handovers.subject(file.get()),
                                on,
                                carried.onBehalfOf(row.fromUnit())))));
    }

    /** The stream of the hand-over with a number of the register. */
    static StreamId stream(String transferNo) {
        return Handovers.recorded(Ids.version8(NUMBER_SCOPE, transferNo));
    }

    private Optional<FileSubject> file(RowToCarry carried, TransferRow row) {
        return switch (row.subject()) {
            case CASE ->
                (carried.step() == Step.WITHDRAW
                                ? cases.everByNumber(row.subjectNo())
                                : cases.byNumber(row.subjectNo()))
                        .map(CaseFound::id)
                        .map(id -> new FileSubject(SubjectKind.CASE, id));
            case SOURCE -> Optional.of(new FileSubject(SubjectKind.SOURCE, sources.idFor(row.subjectNo())));
        };
    }

    private RegisterStatement statement(TransferRow row, FileSubject file) {
        return new RegisterStatement(
                file,
                new UnitCode(row.fromUnit()),
                new UnitCode(row.toUnit()),
                row.sentOn(),
                row.documents().filter(count -> count <= Integer.MAX_VALUE).map(Long::intValue),
                row.receivedOn(),
                row.outcome().map(outcome -> RecordedOutcome.valueOf(outcome.name())),
                row.outcomeOn(),
                row.reason().map(reason -> sealed(file, reason)));
    }

    private SealedText sealed(FileSubject file, String reason) {
        return Sealer.seal(keys.keyOf(new StreamId(Handovers.subject(file))), REASON, new FreeText(reason));
    }
}
