package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.handover.protocol.Example.ALL_FOUND;
import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.COURT;
import static vn.liem.handover.protocol.Example.DECISION;
import static vn.liem.handover.protocol.Example.MEASURE;
import static vn.liem.handover.protocol.Example.MONDAY;
import static vn.liem.handover.protocol.Example.OFFER;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.handover.protocol.Example.PROCURACY_CHECKPOINT;
import static vn.liem.handover.protocol.Example.REASON;
import static vn.liem.handover.protocol.Example.TUESDAY;
import static vn.liem.handover.protocol.Example.accepted;
import static vn.liem.handover.protocol.Example.evidence;
import static vn.liem.handover.protocol.Example.leaf;
import static vn.liem.handover.protocol.Example.offerFile;
import static vn.liem.handover.protocol.Example.offered;
import static vn.liem.handover.protocol.Example.offeredOnText;
import static vn.liem.handover.protocol.Example.received;
import static vn.liem.handover.protocol.Example.rejected;
import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.handover.protocol.Custody.Ground;
import vn.liem.handover.protocol.Custody.Held;
import vn.liem.handover.protocol.Custody.UnderOffer;
import vn.liem.handover.protocol.CustodyEvent.BoundByOffer;
import vn.liem.handover.protocol.CustodyEvent.FreedFromOffer;
import vn.liem.handover.protocol.CustodyEvent.HolderNoted;
import vn.liem.handover.protocol.CustodyEvent.TakenOver;
import vn.liem.handover.protocol.IncomingFileCommand.AcceptFile;
import vn.liem.handover.protocol.IncomingFileCommand.ReceiveFile;
import vn.liem.handover.protocol.OfferedFile.Course;
import vn.liem.handover.protocol.OfferedFile.NotOffered;
import vn.liem.handover.protocol.OfferedFile.Offered;
import vn.liem.handover.protocol.OfferedFileCommand.EndOffer;
import vn.liem.handover.protocol.OfferedFileCommand.RecordAcceptance;
import vn.liem.handover.protocol.OfferedFileCommand.RecordRejection;
import vn.liem.handover.protocol.OfferedFileCommand.TakeUrgentMeasure;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.RejectionRecorded;

class SendingAndReceivingTest {

    private static final Held HELD = new Held(1, POLICE, Ground.OPENED);
    private static final UnderOffer BOUND = new UnderOffer(1, POLICE, Ground.OPENED, OFFER);
    private static final Offered UNDERWAY =
            new Offered(new Course(offered(), Optional.empty(), Optional.empty(), List.of()));
    private static final FileReleased RELEASED =
            new FileReleased(OFFER, CASE, 2, PROCURACY, TUESDAY, Timeliness.IN_TIME, evidence(9), List.of(), TUESDAY);

    private final Sending sending = new Sending();
    private final Receiving receiving = new Receiving();

    @Test
    void an_offer_binds_the_file_in_the_same_append() {
        assertEquals(
                accept(offered(), new BoundByOffer(CASE, OFFER)),
                sending.decide(offerFile(OFFER, POLICE, PROCURACY, 1), new NotOffered(), HELD));
    }

    @Test
    void an_offer_of_either_version_binds_the_file() {
        assertEquals(Sending.custodyAfter(offered()), Sending.custodyAfter(offeredOnText()));
    }

    @Test
    void a_body_that_does_not_hold_the_file_offers_nothing() {
        assertEquals(
                refuse(CustodyRefusal.NOT_THE_HOLDER),
                sending.decide(offerFile(OFFER, COURT, PROCURACY, 1), new NotOffered(), HELD));
    }

    @Test
    void a_rejection_frees_the_file() {
        assertEquals(
                accept(
                        new RejectionRecorded(OFFER, CASE, Optional.empty(), TUESDAY, TUESDAY),
                        new FreedFromOffer(CASE, OFFER)),
                sending.decide(new RecordRejection(rejected(Optional.empty()), TUESDAY), UNDERWAY, BOUND));
    }

    @Test
    void a_release_names_the_new_holder_in_the_log_of_the_old_one() {
        assertEquals(
                accept(RELEASED, new HolderNoted(CASE, PROCURACY, 2)),
                sending.decide(new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY), UNDERWAY, BOUND));
    }

    @Test
    void within_one_log_the_acceptance_has_named_the_new_holder_already() {
        assertEquals(
                accept(RELEASED),
                sending.decide(
                        new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY),
                        UNDERWAY,
                        new Held(2, PROCURACY, Ground.ACCEPTED)));
    }

    /** The file went there and back before the first acceptance was recorded. */
    @Test
    void an_acceptance_recorded_after_the_return_takes_nothing_away() {
        assertEquals(
                accept(RELEASED),
                sending.decide(
                        new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY),
                        UNDERWAY,
                        new Held(3, POLICE, Ground.ACCEPTED)));
    }

    @Test
    void nobody_acts_under_an_offer_the_file_has_left() {
        Held returned = new Held(3, POLICE, Ground.ACCEPTED);
        assertEquals(
                refuse(CustodyRefusal.NOT_UNDER_THIS_OFFER),
                sending.decide(new TakeUrgentMeasure(OFFER, POLICE, MEASURE, TUESDAY), UNDERWAY, returned));
        assertEquals(
                refuse(CustodyRefusal.NOT_UNDER_THIS_OFFER),
                sending.decide(new EndOffer(OFFER, REASON, DECISION, TUESDAY), UNDERWAY, returned));
    }

    @Test
    void an_acceptance_takes_the_file_over_in_the_same_append() {
        assertEquals(
                accept(Example.accepted(List.of(), Optional.empty()), new TakenOver(CASE, OFFER, PROCURACY, 2)),
                receiving.decide(acceptFile(), awaiting(), new Custody.Unknown()));
    }

    @Test
    void an_offer_overtaken_by_a_later_holder_is_not_accepted() {
        assertEquals(
                refuse(CustodyRefusal.OVERTAKEN),
                receiving.decide(acceptFile(), awaiting(), new Held(2_000, POLICE, Ground.TAKEN_BACK)));
    }

    @Test
    void the_door_learns_whose_custody_to_load() {
        assertEquals(Optional.of(CASE), Sending.subjectOf(offerFile(OFFER, POLICE, PROCURACY, 1), new NotOffered()));
        assertEquals(
                Optional.of(CASE), Sending.subjectOf(new TakeUrgentMeasure(OFFER, POLICE, MEASURE, TUESDAY), UNDERWAY));
        assertEquals(
                Optional.empty(),
                Sending.subjectOf(new TakeUrgentMeasure(OFFER, POLICE, MEASURE, TUESDAY), new NotOffered()));
        assertEquals(
                Optional.of(CASE),
                Receiving.subjectOf(
                        new ReceiveFile(offered(), leaf(5), ALL_FOUND, MONDAY), new IncomingFile.NotReceived()));
        assertEquals(Optional.of(CASE), Receiving.subjectOf(acceptFile(), awaiting()));
        assertEquals(Optional.empty(), Receiving.subjectOf(acceptFile(), new IncomingFile.NotReceived()));
    }

    private static AcceptFile acceptFile() {
        return new AcceptFile(OFFER, PROCURACY, PROCURACY_CHECKPOINT, Optional.empty(), TUESDAY);
    }

    private static IncomingFile awaiting() {
        return new IncomingFile.AwaitingAnswer(received(1, List.of()), List.of());
    }
}
