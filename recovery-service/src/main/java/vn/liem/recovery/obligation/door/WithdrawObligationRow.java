package vn.liem.recovery.obligation.door;

import static vn.liem.recovery.obligation.door.ObligationsInLog.OBLIGATIONS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.Obligation.NotFixed;
import vn.liem.recovery.obligation.ObligationCommand.WithdrawStatement;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Takes back what a register stated of an obligation, where its import is undone. */
@Singleton
public final class WithdrawObligationRow implements BatchCommand<ObligationRowToWithdraw> {

    private final ObligationsInLog obligations;

    @Inject
    WithdrawObligationRow(ObligationsInLog obligations) {
        this.obligations = obligations;
    }

    @Override
    public String name() {
        return "withdraw_obligation";
    }

    @Override
    public Class<ObligationRowToWithdraw> body() {
        return ObligationRowToWithdraw.class;
    }

    @Override
    public DecisionSession.Step decide(
            DecisionSession session, BatchRow row, ObligationRowToWithdraw body, Authorship by) {
        StreamId stream = obligations.streamFor(body.obligationNo());
        String subject = switch (session.look(OBLIGATIONS, stream).state()) {
            case NotFixed _ -> stream.value();
            case Fixed fixed -> StreamId.of("case", fixed.how().caseId()).value();
        };
        WithdrawStatement command = new WithdrawStatement(body.obligationNo(), body.line());
        return session.decide(OBLIGATIONS, Instruction.of(command, stream, subject, row.occurredOn(), by));
    }
}
