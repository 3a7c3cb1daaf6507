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
import vn.liem.recovery.obligation.ObligationCommand.WithdrawReceipt;
import vn.liem.recovery.obligation.ObligationRefusal;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Takes a receipt out of an obligation, where a register states it for another one. */
@Singleton
public final class WithdrawRecoveryRow implements BatchCommand<RecoveryRowToWithdraw> {

    private final ObligationsInLog obligations;

    @Inject
    WithdrawRecoveryRow(ObligationsInLog obligations) {
        this.obligations = obligations;
    }

    @Override
    public String name() {
        return "withdraw_recovery";
    }

    @Override
    public Class<RecoveryRowToWithdraw> body() {
        return RecoveryRowToWithdraw.class;
    }

    @Override
    public DecisionSession.Step decide(
            DecisionSession session, BatchRow row, RecoveryRowToWithdraw body, Authorship by) {
        StreamId stream = obligations.streamFor(body.obligationNo());
        return switch (session.look(OBLIGATIONS, stream).state()) {
            case NotFixed _ -> new DecisionSession.Step.Refused(ObligationRefusal.NOT_FIXED);
            case Fixed fixed -> {
                String subject = StreamId.of("case", fixed.how().caseId()).value();
                WithdrawReceipt command = new WithdrawReceipt(body.recoveryNo(), body.line());
                yield session.decide(OBLIGATIONS, Instruction.of(command, stream, subject, row.occurredOn(), by));
            }
        };
    }
}
