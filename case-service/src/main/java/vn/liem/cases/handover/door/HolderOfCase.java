package vn.liem.cases.handover.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.HolderFromRegister;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.RowAppend;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.TakeHolder;
import vn.liem.eventstore.CommandHandler;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.registers.row.ProceedingRow;

/** Takes who holds the file of an imported case from the case's last decision. */
@Singleton
public final class HolderOfCase implements TakeHolder {

    /** The holder stands as it is, or the hand-overs in the system name it. */
    private static final CarriedOut NOTHING_TO_TAKE = new CarriedOut.Done(0);

    private final HolderFromRegister holders;
    private final FindCase cases;
    private final RowAppend append;

    /** Takes into the service's log. */
    @Inject
    public HolderOfCase(CommandHandler commands, HolderFromRegister holders, FindCase cases) {
        this.holders = holders;
        this.cases = cases;
        this.append = new RowAppend(commands);
    }

    @Override
    public CarriedOut take(RowToCarry lastDecision) {
        if (!(lastDecision.row() instanceof ProceedingRow decision)) {
            throw new IllegalArgumentException("%s is no decision".formatted(lastDecision));
        }
        Optional<FileSubject> file =
                cases.byNumber(decision.caseNo()).map(found -> new FileSubject(SubjectKind.CASE, found.id()));
        if (file.isEmpty()) {
            return new CarriedOut.Refused("case_not_carried");
        }
        return append.before(lastDecision, Handovers.custody(file.get()))
                .orElseGet(() -> holders.of(
                                file.get(),
                                decision.byUnit(),
                                lastDecision.mark(),
                                lastDecision.importedOn(),
                                lastDecision.onBehalfOf(decision.byUnit()))
                        .map(taken -> append.carry(lastDecision, Handovers.CUSTODY, List.of(taken)))
                        .orElse(NOTHING_TO_TAKE));
    }
}
