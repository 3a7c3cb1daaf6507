package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.handover.protocol.Example.ALL_FOUND;
import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.COURT;
import static vn.liem.handover.protocol.Example.DECISION;
import static vn.liem.handover.protocol.Example.DUE;
import static vn.liem.handover.protocol.Example.MEASURE;
import static vn.liem.handover.protocol.Example.MINUTES;
import static vn.liem.handover.protocol.Example.MONDAY;
import static vn.liem.handover.protocol.Example.OFFER;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.handover.protocol.Example.PROCURACY_CHECKPOINT;
import static vn.liem.handover.protocol.Example.PROOF;
import static vn.liem.handover.protocol.Example.REASON;
import static vn.liem.handover.protocol.Example.TOO_LATE;
import static vn.liem.handover.protocol.Example.TUESDAY;
import static vn.liem.handover.protocol.Example.accepted;
import static vn.liem.handover.protocol.Example.leaf;
import static vn.liem.handover.protocol.Example.offered;
import static vn.liem.handover.protocol.Example.received;
import static vn.liem.handover.protocol.Example.rejected;
import static vn.liem.handover.protocol.HandoverRefusal.ALREADY_ACCEPTED;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ALREADY_ENDED;
import static vn.liem.testsupport.Given.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.handover.protocol.IncomingFileCommand.AcceptFile;
import vn.liem.handover.protocol.IncomingFileCommand.GrantWithdrawal;
import vn.liem.handover.protocol.IncomingFileCommand.HearWithdrawal;
import vn.liem.handover.protocol.IncomingFileCommand.NoteLateness;
import vn.liem.handover.protocol.IncomingFileCommand.ReceiveFile;
import vn.liem.handover.protocol.IncomingFileCommand.RecordOperatorsEnd;
import vn.liem.handover.protocol.IncomingFileCommand.RecordUrgentMeasure;
import vn.liem.handover.protocol.IncomingFileCommand.RejectFile;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.IncomingFileEvent.OperatorsEndRecorded;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureCrossed;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureNoted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalHeard;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.kernel.Refusal;

/** What comes for a file that was answered or ended already, in each such state; and every event folds in every state. */
class AnsweredFileTest {

    private static final IncomingFileEvent RECEIVED = received(1, List.of());
    private static final IncomingFileEvent INCOMPLETE =
            received(1, List.of(new Mismatch(MINUTES.documentNumber(), Mismatch.Kind.MISSING)));
    private static final IncomingFileEvent ACCEPTED = accepted(List.of());
    private static final WithdrawalHeard HEARD = new WithdrawalHeard(OFFER, CASE, TUESDAY);
    private static final WithdrawalGranted GRANTED = new WithdrawalGranted(OFFER, CASE, TUESDAY);
    private static final WithdrawalRefused REFUSED = new WithdrawalRefused(OFFER, CASE, 2, PROCURACY, TUESDAY);
    private static final LatenessNoted LATE = new LatenessNoted(OFFER, CASE, DUE, 3, TOO_LATE);
    private static final OperatorsEndRecorded ENDED = new OperatorsEndRecorded(OFFER, CASE, POLICE, 2_000, TUESDAY);
    private static final UrgentMeasureNoted NOTED = new UrgentMeasureNoted(OFFER, CASE, MEASURE, MONDAY);
    private static final UrgentMeasureCrossed CROSSED = new UrgentMeasureCrossed(OFFER, CASE, MEASURE, MONDAY);

    private static final IncomingFileCommand RECEIVE = new ReceiveFile(offered(), leaf(5), ALL_FOUND, TUESDAY);
    private static final IncomingFileCommand OF_ANOTHER_OFFER = new ReceiveFile(offered(), leaf(6), ALL_FOUND, TUESDAY);
    private static final IncomingFileCommand ACCEPT =
            new AcceptFile(OFFER, PROCURACY, PROCURACY_CHECKPOINT, Optional.of(PROOF), TUESDAY);
    private static final IncomingFileCommand REJECT =
            new RejectFile(OFFER, PROCURACY, REASON, Optional.of(COURT), TUESDAY);
    private static final IncomingFileCommand LATENESS = new NoteLateness(OFFER, TOO_LATE);
    private static final IncomingFileCommand HEAR =
            new HearWithdrawal(new WithdrawalAsked(OFFER, CASE, REASON, MONDAY), TUESDAY);
    private static final IncomingFileCommand GRANT = new GrantWithdrawal(OFFER, PROCURACY, TUESDAY);
    private static final IncomingFileCommand RECORD_MEASURE =
            new RecordUrgentMeasure(new UrgentMeasureTaken(OFFER, CASE, MEASURE, MONDAY));
    private static final IncomingFileCommand OPERATORS_END = new RecordOperatorsEnd(
            new OfferEndedByOperator(OFFER, CASE, POLICE, 2_000, REASON, DECISION, MONDAY), TUESDAY);

    private final IncomingFileDecider decider = new IncomingFileDecider();

    /** The ways to be answered or ended. */
    enum Answered {
        ACCEPTANCE(RECEIVED, ACCEPTED, REFUSED),
        REJECTION(RECEIVED, rejected(Optional.of(COURT))),
        WITHDRAWAL(RECEIVED, HEARD, GRANTED),
        END_BY_OPERATOR(RECEIVED, ENDED),
        END_AFTER_ACCEPTANCE(RECEIVED, ACCEPTED, ENDED);

        private final List<IncomingFileEvent> past;

        Answered(IncomingFileEvent... past) {
            this.past = List.of(past);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_sender_says_after_the_answer_changes_nothing(Answered answered) {
        quiet(answered, RECEIVE);
        quiet(answered, OF_ANOTHER_OFFER);
        quiet(answered, LATENESS);
        quiet(answered, HEAR);
    }

    @Test
    void a_measure_or_an_end_that_comes_after_the_answer_counts_for_an_acceptance_alone() {
        for (Answered answered : Answered.values()) {
            if (answered == Answered.ACCEPTANCE) {
                given(decider, answered.past).when(RECORD_MEASURE).then(CROSSED);
                given(decider, answered.past).when(OPERATORS_END).then(ENDED);
            } else {
                quiet(answered, RECORD_MEASURE);
                quiet(answered, OPERATORS_END);
            }
        }
    }

    @Test
    void nobody_answers_twice() {
        quiet(Answered.ACCEPTANCE, ACCEPT);
        refused(Answered.ACCEPTANCE, REJECT, ALREADY_ACCEPTED);
        refused(Answered.ACCEPTANCE, GRANT, ALREADY_ACCEPTED);
        quiet(Answered.REJECTION, REJECT);
        refused(Answered.REJECTION, ACCEPT, OFFER_ALREADY_ENDED);
        refused(Answered.REJECTION, GRANT, OFFER_ALREADY_ENDED);
        quiet(Answered.WITHDRAWAL, GRANT);
        refused(Answered.WITHDRAWAL, ACCEPT, OFFER_ALREADY_ENDED);
        refused(Answered.WITHDRAWAL, REJECT, OFFER_ALREADY_ENDED);
        for (Answered end : List.of(Answered.END_BY_OPERATOR, Answered.END_AFTER_ACCEPTANCE)) {
            for (IncomingFileCommand answer : List.of(ACCEPT, REJECT, GRANT)) {
                refused(end, answer, OFFER_ALREADY_ENDED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void receipts_and_measures_of_an_answered_file_fold_to_what_stands(Answered answered) {
        IncomingFile stands = folded(answered.past);
        assertEquals(stands, decider.evolve(stands, received(2, List.of())));
        assertEquals(stands, decider.evolve(stands, NOTED));
        assertEquals(stands, decider.evolve(stands, LATE));
        assertEquals(stands, decider.evolve(stands, HEARD));
        if (answered != Answered.ACCEPTANCE) {
            assertEquals(stands, decider.evolve(stands, CROSSED));
            assertEquals(stands, decider.evolve(stands, REFUSED));
        }
    }

    @Test
    void measures_before_the_offer_fold_to_nothing_and_a_later_check_keeps_what_is_known() {
        IncomingFile nothing = decider.initial();
        for (IncomingFileEvent early : List.of(NOTED, CROSSED, LATE, HEARD, REFUSED)) {
            assertEquals(nothing, decider.evolve(nothing, early));
        }
        for (List<IncomingFileEvent> open : List.of(
                List.of(INCOMPLETE, NOTED),
                List.of(INCOMPLETE, NOTED, LATE),
                List.of(INCOMPLETE, NOTED, HEARD),
                List.of(INCOMPLETE, LATE, NOTED),
                List.of(INCOMPLETE, HEARD, NOTED))) {
            IncomingFile stands = folded(open);
            assertEquals(stands, decider.evolve(stands, CROSSED));
            IncomingFile checked = decider.evolve(stands, received(2, List.of()));
            assertEquals(stands.getClass(), checked.getClass());
            given(decider, and(open, received(2, List.of())))
                    .when(RECORD_MEASURE)
                    .thenNothing();
        }
    }

    private void quiet(Answered answered, IncomingFileCommand command) {
        given(decider, answered.past).when(command).thenNothing();
    }

    private void refused(Answered answered, IncomingFileCommand command, Refusal why) {
        given(decider, answered.past).when(command).thenRefused(why);
    }

    private IncomingFile folded(List<IncomingFileEvent> events) {
        IncomingFile file = decider.initial();
        for (IncomingFileEvent event : events) {
            file = decider.evolve(file, event);
        }
        return file;
    }

    private static List<IncomingFileEvent> and(List<IncomingFileEvent> events, IncomingFileEvent one) {
        List<IncomingFileEvent> more = new ArrayList<>(events);
        more.add(one);
        return List.copyOf(more);
    }
}
