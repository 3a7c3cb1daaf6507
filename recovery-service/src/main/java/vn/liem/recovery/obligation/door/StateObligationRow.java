package vn.liem.recovery.obligation.door;

import static vn.liem.recovery.obligation.door.ObligationsInLog.OBLIGATIONS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.obligation.Obligation.NotFixed;
import vn.liem.recovery.obligation.ObligationCommand;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Records an obligation as a register states it, the first time or otherwise than before. */
@Singleton
public final class StateObligationRow implements BatchCommand<ObligationRowToState> {

    private final ObligationsInLog obligations;

    @Inject
    StateObligationRow(ObligationsInLog obligations) {
        this.obligations = obligations;
    }

    @Override
    public String name() {
        return "state_obligation";
    }

    @Override
    public Class<ObligationRowToState> body() {
        return ObligationRowToState.class;
    }

    @Override
    public DecisionSession.Step decide(
            DecisionSession session, BatchRow row, ObligationRowToState body, Authorship by) {
        StreamId stream = obligations.streamFor(body.obligationNo());
        Instruction<ObligationCommand> instruction = Instruction.of(
                body.command(row), stream, StreamId.of("case", body.caseId()).value(), row.occurredOn(), by);
        boolean isNew = session.look(OBLIGATIONS, stream).state() instanceof NotFixed
                && !obligations.isTaken(body.obligationNo());
        UniqueKey number = new UniqueKey(ObligationResource.OBLIGATION_SCOPE, body.obligationNo());
        return session.decide(OBLIGATIONS, isNew ? instruction.claiming(number) : instruction);
    }
}
