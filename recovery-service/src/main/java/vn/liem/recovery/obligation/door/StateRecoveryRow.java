package vn.liem.recovery.obligation.door;

import static vn.liem.recovery.obligation.door.ObligationsInLog.OBLIGATIONS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.obligation.Obligation;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.Obligation.NotFixed;
import vn.liem.recovery.obligation.ObligationCommand;
import vn.liem.recovery.obligation.ObligationRefusal;
import vn.liem.service.batch.BatchCommand;
import vn.liem.service.batch.BatchRow;

/** Records money or value received as a register states it, the first time or otherwise than before. */
@Singleton
public final class StateRecoveryRow implements BatchCommand<RecoveryRowToState> {

    private final ObligationsInLog obligations;

    @Inject
    StateRecoveryRow(ObligationsInLog obligations) {
        this.obligations = obligations;
    }

    @Override
    public String name() {
        return "state_recovery";
    }

    @Override
    public Class<RecoveryRowToState> body() {
        return RecoveryRowToState.class;
    }

    @Override
    public DecisionSession.Step decide(DecisionSession session, BatchRow row, RecoveryRowToState body, Authorship by) {
        StreamId stream = obligations.streamFor(body.obligationNo());
        Optional<StreamId> holder = obligations.holderOfReceipt(body.recoveryNo());
        boolean cameInElsewhere = holder.filter(other -> !other.equals(stream))
                .filter(other -> knows(session, other, body.recoveryNo()))
                .isPresent();
        return switch (session.look(OBLIGATIONS, stream).state()) {
            case NotFixed _ -> new DecisionSession.Step.Refused(ObligationRefusal.NOT_FIXED);
            case Fixed _
            when cameInElsewhere -> new DecisionSession.Step.Refused(ObligationRefusal.RECEIPT_RECORDED_OTHERWISE);
            case Fixed fixed -> {
                String subject = StreamId.of("case", fixed.how().caseId()).value();
                Instruction<ObligationCommand> instruction =
                        Instruction.of(body.command(row), stream, subject, row.occurredOn(), by);
                UniqueKey number = new UniqueKey(ObligationResource.RECOVERY_SCOPE, body.recoveryNo());
                yield session.decide(OBLIGATIONS, holder.isEmpty() ? instruction.claiming(number) : instruction);
            }
        };
    }

    private static boolean knows(DecisionSession session, StreamId stream, String recoveryNo) {
        Obligation other = session.look(OBLIGATIONS, stream).state();
        return other instanceof Fixed fixed
                && fixed.money().all().stream().anyMatch(one -> one.recoveryNo().equals(recoveryNo));
    }
}
