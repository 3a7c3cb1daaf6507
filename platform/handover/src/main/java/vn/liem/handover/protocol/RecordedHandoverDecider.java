package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.RecordedHandoverRefusal.ALREADY_ANSWERED;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.ANSWERED_IN_THE_REGISTER;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.ANSWERED_TOO_EARLY;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.NOT_RECORDED;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.NOT_THE_RECEIVING_BODY;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.OTHER_SUBJECT;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.OUTCOME_BEFORE_RECEIPT;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.RECEIVED_BEFORE_SENT;
import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.handover.protocol.RecordedHandover.Answered;
import vn.liem.handover.protocol.RecordedHandover.NotRecorded;
import vn.liem.handover.protocol.RecordedHandover.Recorded;
import vn.liem.handover.protocol.RecordedHandoverCommand.AnswerRecordedHandover;
import vn.liem.handover.protocol.RecordedHandoverCommand.RecordHandover;
import vn.liem.handover.protocol.RecordedHandoverCommand.WithdrawRecordedHandover;
import vn.liem.handover.protocol.RecordedHandoverEvent.HandoverRecorded;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverAnswered;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverCorrected;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverWithdrawn;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** What may be recorded of a hand-over of the past: what a register states, its corrections, and a later answer. */
public final class RecordedHandoverDecider
        implements Decider<RecordedHandoverCommand, RecordedHandover, RecordedHandoverEvent> {

    @Override
    public RecordedHandover initial() {
        return new NotRecorded();
    }

    @Override
    public RecordedHandover evolve(RecordedHandover handover, RecordedHandoverEvent event) {
        return handover.after(event);
    }

    @Override
    public Decision<RecordedHandoverEvent> decide(RecordedHandoverCommand command, RecordedHandover handover) {
        return switch (command) {
            case RecordHandover record -> record(record, handover);
            case AnswerRecordedHandover answer -> answer(answer, handover);
            case WithdrawRecordedHandover withdraw -> withdraw(withdraw, handover);
        };
    }

    private static Decision<RecordedHandoverEvent> record(RecordHandover record, RecordedHandover handover) {
        RegisterStatement statement = record.statement();
        if (statement.receivedOn().filter(statement.sentOn()::isAfter).isPresent()) {
            return refuse(RECEIVED_BEFORE_SENT);
        }
        if (outcomeBeforeReceipt(statement)) {
            return refuse(OUTCOME_BEFORE_RECEIPT);
        }
        return switch (handover) {
            case NotRecorded _ ->
                accept(new HandoverRecorded(record.recordedId(), statement.subject(), statement, record.mark()));
            case Recorded(var earlier) -> correct(record, earlier, Optional.empty());
            // The register may learn later what was answered here; where they differ, both stand, and the answer
            // counts.
            case Answered(var earlier, var answer) ->
                correct(
                        record,
                        earlier,
                        Optional.of(new AnswerInSystem(answer.by(), answer.outcome(), answer.answeredOn())));
        };
    }

    private static Decision<RecordedHandoverEvent> withdraw(
            WithdrawRecordedHandover withdraw, RecordedHandover handover) {
        return switch (handover) {
            case NotRecorded _ -> nothing();
            case Recorded(var statement) ->
                accept(new RecordedHandoverWithdrawn(withdraw.recordedId(), statement.subject(), withdraw.mark()));
            case Answered _ -> refuse(ALREADY_ANSWERED);
        };
    }

    private static boolean outcomeBeforeReceipt(RegisterStatement statement) {
        return statement
                .outcomeOn()
                .flatMap(outcomeOn -> statement.receivedOn().filter(outcomeOn::isBefore))
                .isPresent();
    }

    private static Decision<RecordedHandoverEvent> correct(
            RecordHandover record, RegisterStatement earlier, Optional<AnswerInSystem> answered) {
        RegisterStatement statement = record.statement();
        if (statement.equals(earlier)) {
            return nothing();
        }
        if (!statement.subject().equals(earlier.subject())) {
            return refuse(OTHER_SUBJECT);
        }
        return accept(new RecordedHandoverCorrected(
                record.recordedId(), statement.subject(), earlier, statement, record.mark(), answered));
    }

    private static Decision<RecordedHandoverEvent> answer(AnswerRecordedHandover answer, RecordedHandover handover) {
        return switch (handover) {
            case NotRecorded _ -> refuse(NOT_RECORDED);
            case Recorded(var statement) when !statement.to().equals(answer.by()) -> refuse(NOT_THE_RECEIVING_BODY);
            case Recorded(var statement) when statement.outcome().isPresent() -> refuse(ANSWERED_IN_THE_REGISTER);
            case Recorded(var statement)
            when answer.on().isBefore(earliestAnswer(statement)) -> refuse(ANSWERED_TOO_EARLY);
            case Recorded(var statement) -> accept(answered(answer, statement));
            case Answered(var statement, var before)
            when answered(answer, statement).equals(before) -> nothing();
            case Answered _ -> refuse(ALREADY_ANSWERED);
        };
    }

    private static LocalDate earliestAnswer(RegisterStatement statement) {
        return statement.receivedOn().orElse(statement.sentOn());
    }

    private static RecordedHandoverAnswered answered(AnswerRecordedHandover answer, RegisterStatement statement) {
        return new RecordedHandoverAnswered(
                answer.recordedId(), statement.subject(), answer.by(), answer.outcome(), answer.reason(), answer.on());
    }
}
