package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.MONDAY;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.handover.protocol.Example.REASON;
import static vn.liem.handover.protocol.Example.TUESDAY;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.ALREADY_ANSWERED;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.ANSWERED_IN_THE_REGISTER;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.ANSWERED_TOO_EARLY;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.NOT_RECORDED;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.NOT_THE_RECEIVING_BODY;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.OTHER_SUBJECT;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.OUTCOME_BEFORE_RECEIPT;
import static vn.liem.handover.protocol.RecordedHandoverRefusal.RECEIVED_BEFORE_SENT;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.handover.protocol.RecordedHandoverCommand.AnswerRecordedHandover;
import vn.liem.handover.protocol.RecordedHandoverCommand.RecordHandover;
import vn.liem.handover.protocol.RecordedHandoverCommand.WithdrawRecordedHandover;
import vn.liem.handover.protocol.RecordedHandoverEvent.HandoverRecorded;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverAnswered;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverCorrected;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverWithdrawn;
import vn.liem.testsupport.Given;

class RecordedHandoverTest {

    private static final UUID ID = new UUID(4, 1);
    private static final RegisterMark MARK = new RegisterMark(POLICE, new Sha256("c".repeat(64)), 17);
    private static final RegisterMark SECOND_IMPORT = new RegisterMark(POLICE, new Sha256("d".repeat(64)), 17);
    private static final RegisterStatement OPEN = stating(Optional.of(TUESDAY), Optional.empty(), Optional.empty());
    private static final RegisterStatement ACCEPTED =
            stating(Optional.of(TUESDAY), Optional.of(RecordedOutcome.ACCEPTED), Optional.of(TUESDAY));
    private static final HandoverRecorded RECORDED = new HandoverRecorded(ID, CASE, OPEN, MARK);
    private static final RecordedHandoverAnswered ANSWERED =
            new RecordedHandoverAnswered(ID, CASE, PROCURACY, RecordedOutcome.RETURNED, Optional.of(REASON), TUESDAY);
    private static final AnswerRecordedHandover ANSWER = answer(PROCURACY, TUESDAY);

    private static RegisterStatement stating(
            Optional<LocalDate> receivedOn, Optional<RecordedOutcome> outcome, Optional<LocalDate> outcomeOn) {
        return new RegisterStatement(
                CASE, POLICE, PROCURACY, MONDAY, Optional.of(221), receivedOn, outcome, outcomeOn, Optional.empty());
    }

    private static AnswerRecordedHandover answer(UnitCode by, LocalDate on) {
        return new AnswerRecordedHandover(ID, by, RecordedOutcome.RETURNED, Optional.of(REASON), on);
    }

    private static Given<RecordedHandoverCommand, RecordedHandover, RecordedHandoverEvent> past(
            RecordedHandoverEvent... events) {
        return given(new RecordedHandoverDecider(), List.of(events));
    }

    @Test
    void a_row_is_recorded_once() {
        past().when(new RecordHandover(ID, OPEN, MARK)).then(RECORDED);
        past(RECORDED).when(new RecordHandover(ID, OPEN, SECOND_IMPORT)).thenNothing();
    }

    @Test
    void a_row_whose_import_is_undone_is_taken_back_and_may_be_recorded_again() {
        RecordedHandoverWithdrawn withdrawn = new RecordedHandoverWithdrawn(ID, CASE, MARK);
        past(RECORDED).when(new WithdrawRecordedHandover(ID, MARK)).then(withdrawn);
        past(RECORDED, withdrawn).when(new WithdrawRecordedHandover(ID, MARK)).thenNothing();
        past(RECORDED, withdrawn).when(ANSWER).thenRefused(NOT_RECORDED);
        past(RECORDED, withdrawn).when(new RecordHandover(ID, OPEN, MARK)).then(RECORDED);
    }

    @Test
    void a_row_that_was_answered_in_the_system_is_not_taken_back() {
        past(RECORDED, ANSWERED).when(new WithdrawRecordedHandover(ID, MARK)).thenRefused(ALREADY_ANSWERED);
    }

    @Test
    void a_corrected_row_keeps_the_earlier_value() {
        past(RECORDED)
                .when(new RecordHandover(ID, ACCEPTED, SECOND_IMPORT))
                .then(new RecordedHandoverCorrected(ID, CASE, OPEN, ACCEPTED, SECOND_IMPORT, Optional.empty()));
    }

    @Test
    void a_correction_speaks_of_the_same_file() {
        RegisterStatement other = new RegisterStatement(
                new FileSubject(SubjectKind.SOURCE, new UUID(0, 8)),
                POLICE,
                PROCURACY,
                MONDAY,
                Optional.of(221),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        past(RECORDED).when(new RecordHandover(ID, other, MARK)).thenRefused(OTHER_SUBJECT);
    }

    @Test
    void days_stand_in_their_order() {
        past().when(new RecordHandover(
                        ID, stating(Optional.of(MONDAY.minusDays(1)), Optional.empty(), Optional.empty()), MARK))
                .thenRefused(RECEIVED_BEFORE_SENT);
        past().when(new RecordHandover(
                        ID,
                        stating(Optional.of(TUESDAY), Optional.of(RecordedOutcome.ACCEPTED), Optional.of(MONDAY)),
                        MARK))
                .thenRefused(OUTCOME_BEFORE_RECEIPT);
    }

    @Test
    void what_the_register_leaves_open_is_answered_in_the_system() {
        past(RECORDED).when(ANSWER).then(ANSWERED);
        past(RECORDED, ANSWERED).when(ANSWER).thenNothing();
        past(RECORDED, ANSWERED).when(answer(PROCURACY, TUESDAY.plusDays(1))).thenRefused(ALREADY_ANSWERED);
    }

    @Test
    void what_the_register_has_answered_is_not_answered_again() {
        past(new HandoverRecorded(ID, CASE, ACCEPTED, MARK)).when(ANSWER).thenRefused(ANSWERED_IN_THE_REGISTER);
    }

    @Test
    void only_the_receiving_body_answers_and_not_before_it_had_the_file() {
        past().when(ANSWER).thenRefused(NOT_RECORDED);
        past(RECORDED).when(answer(POLICE, TUESDAY)).thenRefused(NOT_THE_RECEIVING_BODY);
        past(RECORDED).when(answer(PROCURACY, MONDAY)).thenRefused(ANSWERED_TOO_EARLY);
    }

    @Test
    void a_register_that_learns_later_stands_beside_the_answer_and_names_it() {
        RecordedHandoverCorrected corrected = new RecordedHandoverCorrected(
                ID,
                CASE,
                OPEN,
                ACCEPTED,
                SECOND_IMPORT,
                Optional.of(new AnswerInSystem(PROCURACY, RecordedOutcome.RETURNED, TUESDAY)));
        past(RECORDED, ANSWERED)
                .when(new RecordHandover(ID, ACCEPTED, SECOND_IMPORT))
                .then(corrected);
        past(RECORDED, ANSWERED, corrected).when(ANSWER).thenNothing();
    }
}
