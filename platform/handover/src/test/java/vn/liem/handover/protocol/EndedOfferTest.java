package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.COURT;
import static vn.liem.handover.protocol.Example.DECISION;
import static vn.liem.handover.protocol.Example.DUE;
import static vn.liem.handover.protocol.Example.MEASURE;
import static vn.liem.handover.protocol.Example.OFFER;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.handover.protocol.Example.REASON;
import static vn.liem.handover.protocol.Example.TOO_LATE;
import static vn.liem.handover.protocol.Example.TUESDAY;
import static vn.liem.handover.protocol.Example.accepted;
import static vn.liem.handover.protocol.Example.evidence;
import static vn.liem.handover.protocol.Example.leaf;
import static vn.liem.handover.protocol.Example.offered;
import static vn.liem.handover.protocol.Example.received;
import static vn.liem.handover.protocol.Example.rejected;
import static vn.liem.handover.protocol.HandoverRefusal.ALREADY_ACCEPTED;
import static vn.liem.handover.protocol.HandoverRefusal.MESSAGE_DOES_NOT_FIT;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ALREADY_ENDED;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_NOT_MADE_HERE;
import static vn.liem.testsupport.Given.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.handover.protocol.OfferedFileCommand.AskForWithdrawal;
import vn.liem.handover.protocol.OfferedFileCommand.EndOffer;
import vn.liem.handover.protocol.OfferedFileCommand.RecordAcceptance;
import vn.liem.handover.protocol.OfferedFileCommand.RecordLateness;
import vn.liem.handover.protocol.OfferedFileCommand.RecordReceipt;
import vn.liem.handover.protocol.OfferedFileCommand.RecordRejection;
import vn.liem.handover.protocol.OfferedFileCommand.RecordWithdrawalGranted;
import vn.liem.handover.protocol.OfferedFileCommand.RecordWithdrawalRefused;
import vn.liem.handover.protocol.OfferedFileCommand.TakeUrgentMeasure;
import vn.liem.handover.protocol.OfferedFileEvent.AcceptanceOvertaken;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.LatenessRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.ReceiptRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.RejectionRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalRefusalRecorded;
import vn.liem.kernel.Refusal;

/** What the sender may do, and what becomes of what the receiver says, in each state of an offer. */
class EndedOfferTest {

    private static final WithdrawalAsked ASKED = new WithdrawalAsked(OFFER, CASE, REASON, TUESDAY);
    private static final FileReleased RELEASED =
            new FileReleased(OFFER, CASE, 2, PROCURACY, TUESDAY, Timeliness.IN_TIME, evidence(9), List.of(), TUESDAY);
    private static final OfferEndedByOperator ENDED =
            new OfferEndedByOperator(OFFER, CASE, POLICE, 2_000, REASON, DECISION, TUESDAY);
    private static final AcceptanceOvertaken OVERTAKEN =
            new AcceptanceOvertaken(OFFER, CASE, 2, PROCURACY, TUESDAY, evidence(9), TUESDAY);
    private static final RejectionRecorded TURNED_DOWN =
            new RejectionRecorded(OFFER, CASE, Optional.of(COURT), TUESDAY, TUESDAY);
    private static final FileWithdrawn WITHDRAWN = new FileWithdrawn(OFFER, CASE, TUESDAY, TUESDAY);

    private static final OfferedFileCommand TAKE = new TakeUrgentMeasure(OFFER, POLICE, MEASURE, TUESDAY);
    private static final OfferedFileCommand ASK = new AskForWithdrawal(OFFER, POLICE, REASON, TUESDAY);
    private static final OfferedFileCommand END = new EndOffer(OFFER, REASON, DECISION, TUESDAY);
    private static final OfferedFileCommand RECEIPT =
            new RecordReceipt(received(1, List.of()), leaf(8), leaf(5), TUESDAY);
    private static final OfferedFileCommand ACCEPTANCE =
            new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY);
    private static final OfferedFileCommand REJECTION = new RecordRejection(rejected(Optional.of(COURT)), TUESDAY);
    private static final OfferedFileCommand GRANTED =
            new RecordWithdrawalGranted(new WithdrawalGranted(OFFER, CASE, TUESDAY), TUESDAY);
    private static final OfferedFileCommand REFUSED =
            new RecordWithdrawalRefused(new WithdrawalRefused(OFFER, CASE, 2, PROCURACY, TUESDAY), TUESDAY);
    private static final OfferedFileCommand LATENESS =
            new RecordLateness(new LatenessNoted(OFFER, CASE, DUE, 3, TOO_LATE), TOO_LATE);

    private final OfferedFileDecider decider = new OfferedFileDecider();

    /** Where an offer may stand. */
    enum Stands {
        OFFERED(offered()),
        ASKED_BACK(offered(), ASKED),
        ANNOUNCED(offered(), ASKED, new WithdrawalRefusalRecorded(OFFER, CASE, 2, PROCURACY, TUESDAY)),
        LET_GO(offered(), RELEASED),
        NOT_TAKEN(offered(), TURNED_DOWN),
        GIVEN_BACK(offered(), ASKED, WITHDRAWN),
        ENDED_HERE(offered(), ENDED),
        ENDED_YET_ACCEPTED(offered(), ENDED, OVERTAKEN);

        private final List<OfferedFileEvent> past;

        Stands(OfferedFileEvent... past) {
            this.past = List.of(past);
        }
    }

    @Test
    void the_sender_acts_while_nobody_has_answered() {
        refused(TAKE, ALREADY_ACCEPTED, Stands.ANNOUNCED, Stands.LET_GO);
        refused(
                TAKE,
                OFFER_ALREADY_ENDED,
                Stands.NOT_TAKEN,
                Stands.GIVEN_BACK,
                Stands.ENDED_HERE,
                Stands.ENDED_YET_ACCEPTED);
        refused(ASK, ALREADY_ACCEPTED, Stands.ANNOUNCED, Stands.LET_GO);
        refused(
                ASK,
                OFFER_ALREADY_ENDED,
                Stands.NOT_TAKEN,
                Stands.GIVEN_BACK,
                Stands.ENDED_HERE,
                Stands.ENDED_YET_ACCEPTED);
        refused(END, ALREADY_ACCEPTED, Stands.ANNOUNCED, Stands.LET_GO);
        refused(END, OFFER_ALREADY_ENDED, Stands.NOT_TAKEN, Stands.GIVEN_BACK);
        quiet(END, Stands.ENDED_HERE, Stands.ENDED_YET_ACCEPTED);
    }

    @Test
    void what_the_receiver_says_twice_is_quiet_and_what_contradicts_it_is_for_an_operator() {
        quiet(ACCEPTANCE, Stands.LET_GO, Stands.ENDED_YET_ACCEPTED);
        refused(ACCEPTANCE, MESSAGE_DOES_NOT_FIT, Stands.NOT_TAKEN, Stands.GIVEN_BACK);
        quiet(REJECTION, Stands.NOT_TAKEN, Stands.ENDED_HERE);
        refused(
                REJECTION,
                MESSAGE_DOES_NOT_FIT,
                Stands.ANNOUNCED,
                Stands.LET_GO,
                Stands.GIVEN_BACK,
                Stands.ENDED_YET_ACCEPTED);
        quiet(GRANTED, Stands.GIVEN_BACK, Stands.ENDED_HERE);
        refused(
                GRANTED,
                MESSAGE_DOES_NOT_FIT,
                Stands.OFFERED,
                Stands.ANNOUNCED,
                Stands.LET_GO,
                Stands.NOT_TAKEN,
                Stands.ENDED_YET_ACCEPTED);
        quiet(REFUSED, Stands.ANNOUNCED, Stands.LET_GO, Stands.ENDED_HERE, Stands.ENDED_YET_ACCEPTED);
        refused(REFUSED, MESSAGE_DOES_NOT_FIT, Stands.OFFERED, Stands.NOT_TAKEN, Stands.GIVEN_BACK);
    }

    @Test
    void a_refusal_of_the_withdrawal_under_another_epoch_is_for_an_operator() {
        RecordWithdrawalRefused other =
                new RecordWithdrawalRefused(new WithdrawalRefused(OFFER, CASE, 7, PROCURACY, TUESDAY), TUESDAY);
        for (Stands stands : Stands.values()) {
            given(decider, stands.past).when(other).thenRefused(MESSAGE_DOES_NOT_FIT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void receipt_and_lateness_are_recorded_wherever_the_offer_stands(Stands stands) {
        OfferedFile file = decider.initial();
        for (OfferedFileEvent event : stands.past) {
            file = decider.evolve(file, event);
        }
        given(decider, stands.past)
                .when(RECEIPT)
                .then(new ReceiptRecorded(OFFER, CASE, 1, leaf(8), List.of(), TUESDAY, TUESDAY));
        given(decider, stands.past).when(LATENESS).then(new LatenessRecorded(OFFER, CASE, TOO_LATE, TOO_LATE));
        OfferedFile late = decider.evolve(file, new LatenessRecorded(OFFER, CASE, TOO_LATE, TOO_LATE));
        assertEquals(file.getClass(), late.getClass());
        assertEquals(Optional.of(CASE), late.subject());
    }

    @Test
    void what_was_never_offered_here_is_nobodys_to_answer() {
        for (OfferedFileCommand command :
                List.of(TAKE, ASK, END, RECEIPT, ACCEPTANCE, REJECTION, GRANTED, REFUSED, LATENESS)) {
            given(decider, List.of()).when(command).thenRefused(OFFER_NOT_MADE_HERE);
        }
    }

    private void quiet(OfferedFileCommand command, Stands... where) {
        for (Stands stands : where) {
            given(decider, stands.past).when(command).thenNothing();
        }
    }

    private void refused(OfferedFileCommand command, Refusal why, Stands... where) {
        for (Stands stands : where) {
            given(decider, stands.past).when(command).thenRefused(why);
        }
    }
}
