package vn.liem.handover.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.handover.desk.Samples.COURT;
import static vn.liem.handover.desk.Samples.DUE;
import static vn.liem.handover.desk.Samples.MONDAY;
import static vn.liem.handover.desk.Samples.POLICE;
import static vn.liem.handover.desk.Samples.PROCURACY;
import static vn.liem.handover.desk.Samples.REASON;
import static vn.liem.handover.desk.Samples.TOO_LATE;
import static vn.liem.handover.desk.Samples.asked;
import static vn.liem.handover.desk.Samples.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.eventstore.CommandAnswer.Done;
import vn.liem.eventstore.CommandAnswer.Refused;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.desk.FileToOffer.Answered;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.CustodyCommand.TakeHolderFromRegister;
import vn.liem.handover.protocol.CustodyRefusal;
import vn.liem.handover.protocol.DocumentNumber;
import vn.liem.handover.protocol.EarlierOffer.Relation;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.IncomingFile;
import vn.liem.handover.protocol.OfferedFile;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.RegisterMark;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.Timeliness;
import vn.liem.handover.protocol.UnitCode;

/** The course of a hand-over between two services, and within one. */
class HandoverIT {

    private static Wire wire;
    private static Station investigation;
    private static Station trial;
    private static Station recovery;

    private FileSubject file;

    @BeforeAll
    static void open() {
        wire = new Wire();
        investigation = new Station("investigation-service/1", wire, POLICE.value(), PROCURACY.value());
        trial = new Station("trial-service/1", wire, COURT.value());
        recovery = new Station("recovery-service/1", wire, "T01-THA");
    }

    @AfterAll
    static void close() {
        List<StoredEvent> noted = recovery.running().eventLog.reader().after(0, 500);
        assertEquals(
                List.of(),
                noted.stream()
                        .map(StoredEvent::type)
                        .filter(type -> !type.equals("custody.holder-noted.v1"))
                        .toList(),
                "of what concerns others it is noted who holds the file, and no more");
        List.of(investigation, trial, recovery).forEach(Station::close);
    }

    @BeforeEach
    void open_a_file() {
        List.of(investigation, trial).forEach(station -> station.moveTo(MONDAY));
        file = Samples.newCase();
        done(desk(investigation).keep(new OpenFile(file, PROCURACY, MONDAY), asked(investigation, PROCURACY)));
    }

    @AfterEach
    void nothing_is_left_waiting() {
        wire.settle();
        for (Station station : List.of(investigation, trial)) {
            assertEquals(List.of(), station.running().holds.all());
            LogsCheck.of(station).alone();
        }
        LogsCheck.of(investigation).with(LogsCheck.of(trial));
    }

    @Test
    void a_file_is_offered_received_accepted_and_released_and_both_sides_show_it() {
        UUID offer = offer(COURT);
        IncomingFile.AwaitingAnswer here = assertInstanceOf(IncomingFile.AwaitingAnswer.class, incoming(offer));
        assertEquals(List.of(), here.receipt().mismatches());
        assertTrue(here.receipt().sendersCheckpoint().value().startsWith("liem/investigation-service/1\n"));
        OfferedFile.Offered there = assertInstanceOf(OfferedFile.Offered.class, offered(offer));
        assertEquals(
                trial.leafOf(Handovers.incoming(offer), 1),
                there.course().receipt().orElseThrow().receiptLeaf().value());
        assertEquals(
                investigation.leafOf(Handovers.outgoing(offer), 1),
                here.receipt().offerLeaf().value());

        accept(offer);
        wire.settle();
        assertInstanceOf(OfferedFile.Released.class, offered(offer));
        assertHolder(investigation, 2, COURT);
        assertHolder(trial, 2, COURT);
        LogsCheck.of(trial).proves(released(offer).evidence());
    }

    @Test
    void a_file_under_offer_cannot_be_offered_again_and_who_does_not_hold_it_cannot_offer_it() {
        offer(COURT);
        assertEquals(
                new Refused(CustodyRefusal.ALREADY_UNDER_OFFER),
                desk(investigation)
                        .offer(file(investigation, file, PROCURACY, POLICE), asked(investigation, PROCURACY)));
        assertEquals(
                new Refused(CustodyRefusal.NOT_THE_HOLDER),
                desk(investigation).offer(file(investigation, file, POLICE, COURT), asked(investigation, POLICE)));
        assertEquals(
                new Refused(CustodyRefusal.NOT_THE_HOLDER),
                desk(trial).offer(file(trial, file, COURT, PROCURACY), asked(trial, COURT)));
    }

    @Test
    void who_holds_the_file_of_a_source_is_known_where_it_has_been() {
        FileSubject source = new FileSubject(SubjectKind.SOURCE, UUID.randomUUID());
        done(desk(investigation).keep(new OpenFile(source, PROCURACY, MONDAY), asked(investigation, PROCURACY)));
        wire.settle();
        assertEquals(
                new Refused(CustodyRefusal.HOLDER_NOT_KNOWN),
                desk(trial).offer(file(trial, source, COURT, PROCURACY), asked(trial, COURT)));
    }

    @Test
    void a_rejected_file_has_never_left_and_goes_to_another_body_by_an_offer_that_names_the_first() {
        UUID offer = offer(COURT);
        done(desk(trial).reject(offer, COURT, REASON, Optional.of(POLICE), asked(trial, COURT)));
        wire.settle();
        OfferedFile.Rejected rejected = assertInstanceOf(OfferedFile.Rejected.class, offered(offer));
        assertHolder(investigation, 1, PROCURACY);

        FileToOffer redirected =
                file(investigation, file, PROCURACY, POLICE, Optional.of(new Answered(offer, Relation.REDIRECTS)));
        done(desk(investigation).offer(redirected, asked(investigation, PROCURACY)));
        wire.settle();
        FileOffered second = offerMade(redirected.offerId());
        assertEquals(
                rejected.course().offer().offerId(),
                second.answers().orElseThrow().offerId());
        done(desk(investigation).accept(redirected.offerId(), POLICE, asked(investigation, POLICE)));
        wire.settle();
        assertHolder(investigation, 2, POLICE);
    }

    @Test
    void an_unanswered_file_comes_back_when_the_receiver_grants_it() {
        UUID offer = offer(COURT);
        done(desk(investigation).askForWithdrawal(offer, PROCURACY, REASON, asked(investigation, PROCURACY)));
        wire.settle();
        assertInstanceOf(IncomingFile.AskedBack.class, incoming(offer));
        done(desk(trial).grantWithdrawal(offer, COURT, asked(trial, COURT)));
        wire.settle();
        assertInstanceOf(OfferedFile.Withdrawn.class, offered(offer));
        assertHolder(investigation, 1, PROCURACY);
    }

    @Test
    void a_withdrawal_that_crosses_the_acceptance_comes_to_nothing() {
        UUID offer = offer(COURT);
        accept(offer);
        done(desk(investigation).askForWithdrawal(offer, PROCURACY, REASON, asked(investigation, PROCURACY)));
        wire.settle();
        assertInstanceOf(OfferedFile.Released.class, offered(offer));
        IncomingFile.Accepted accepted = assertInstanceOf(IncomingFile.Accepted.class, incoming(offer));
        assertEquals(Optional.of(MONDAY), accepted.withdrawalRefusedOn());
    }

    @Test
    void an_urgent_measure_that_crosses_the_acceptance_is_shown_to_both() {
        UUID offer = offer(COURT);
        UUID known = UUID.randomUUID();
        UUID crossed = UUID.randomUUID();
        done(desk(investigation).takeUrgentMeasure(offer, PROCURACY, known, asked(investigation, PROCURACY)));
        wire.settle();
        accept(offer);
        done(desk(investigation).takeUrgentMeasure(offer, PROCURACY, crossed, asked(investigation, PROCURACY)));
        wire.settle();
        assertEquals(List.of(crossed), released(offer).crossedMeasures());
        IncomingFile.Accepted accepted = assertInstanceOf(IncomingFile.Accepted.class, incoming(offer));
        assertEquals(List.of(known), accepted.acceptance().measuresKnown());
        assertEquals(List.of(crossed), accepted.crossedMeasures());
    }

    @Test
    void silence_past_the_term_is_noted_and_an_acceptance_still_counts_as_late() {
        UUID offer = offer(COURT);
        trial.moveTo(DUE.plusDays(3));
        watch(offer).noteLateness();
        assertInstanceOf(IncomingFile.AwaitingAnswer.class, incoming(offer), "the grace is not over");
        trial.moveTo(TOO_LATE);
        watch(offer).noteLateness();
        watch(offer).noteLateness();
        wire.settle();
        assertEquals(
                Optional.of(TOO_LATE),
                assertInstanceOf(OfferedFile.Offered.class, offered(offer))
                        .course()
                        .lateSince());
        accept(offer);
        wire.settle();
        assertEquals(Timeliness.LATE, released(offer).timeliness());
    }

    @Test
    void past_the_term_a_withdrawal_is_granted_at_once_whether_or_not_anybody_looked() {
        UUID offer = offer(COURT);
        trial.moveTo(TOO_LATE);
        done(desk(investigation).askForWithdrawal(offer, PROCURACY, REASON, asked(investigation, PROCURACY)));
        wire.settle();
        assertInstanceOf(OfferedFile.Withdrawn.class, offered(offer));
    }

    @Test
    void a_file_is_returned_by_an_offer_that_names_the_first() {
        UUID offer = offer(COURT);
        accept(offer);
        wire.settle();
        FileToOffer back = file(trial, file, COURT, PROCURACY, Optional.of(new Answered(offer, Relation.RETURNS)));
        done(desk(trial).offer(back, asked(trial, COURT)));
        wire.settle();
        done(desk(investigation).accept(back.offerId(), PROCURACY, asked(investigation, PROCURACY)));
        wire.settle();
        assertHolder(investigation, 3, PROCURACY);
        assertHolder(trial, 3, PROCURACY);
    }

    @Test
    void a_return_of_what_was_never_accepted_is_refused() {
        UUID offer = offer(COURT);
        FileToOffer back = file(trial, file, COURT, PROCURACY, Optional.of(new Answered(offer, Relation.RETURNS)));
        assertEquals(
                new Refused(DeskRefusal.EARLIER_OFFER_NOT_KNOWN), desk(trial).offer(back, asked(trial, COURT)));
    }

    @Test
    void two_bodies_of_one_service_hand_over_without_a_broker() {
        FileToOffer offer = file(investigation, file, PROCURACY, POLICE);
        done(desk(investigation).offer(offer, asked(investigation, PROCURACY)));
        Station.Running running = investigation.running();
        running.relay.close();
        try (OwnLogReading reading =
                new OwnLogReading(investigation.log, () -> running.inbox.catchUp(investigation.log))) {
            reading.start();
            reading.wake();
            Wire.until(() -> desk(investigation).incoming(offer.offerId()) instanceof IncomingFile.AwaitingAnswer);
            done(running.desk.accept(offer.offerId(), POLICE, asked(investigation, POLICE)));
            reading.wake();
            Wire.until(() -> offered(offer.offerId()) instanceof OfferedFile.Released);
            assertEquals(Optional.empty(), reading.failure());
        }
        assertHolder(investigation, 2, POLICE);
        LogsCheck.of(investigation).proves(released(offer.offerId()).evidence());
        running.kill();
    }

    @Test
    void a_receiver_that_is_gone_for_good_is_ended_and_its_late_acceptance_is_marked() {
        UUID offer = offer(COURT);
        done(desk(investigation)
                .endByOperator(offer, REASON, new DocumentNumber("17/QĐ-BCĐ"), asked(investigation, PROCURACY)));
        accept(offer);
        wire.settle();
        assertInstanceOf(OfferedFile.EndedYetAccepted.class, offered(offer));
        assertInstanceOf(IncomingFile.AcceptedYetEnded.class, incoming(offer));
        assertHolder(investigation, 2_000, PROCURACY);
        assertHolder(trial, 2_000, PROCURACY);
    }

    @Test
    void the_same_command_again_gets_its_first_answer() {
        FileToOffer offer = file(investigation, file, PROCURACY, COURT);
        Asked asked = asked(investigation, PROCURACY);
        Done first = done(desk(investigation).offer(offer, asked));
        Done again = done(desk(investigation).offer(offer, asked));
        assertTrue(again.replayed());
        assertEquals(first.events(), again.events());
    }

    @Test
    void a_holder_taken_from_a_register_is_known_where_his_body_lives() {
        FileSubject imported = Samples.newCase();
        RegisterMark mark = new RegisterMark(POLICE, Samples.sha256Of("sổ"), 7);
        done(desk(investigation)
                .keep(new TakeHolderFromRegister(imported, COURT, 1, mark, MONDAY), asked(investigation, POLICE)));
        wire.settle();
        assertEquals(
                new Custody.Held(1, COURT, Custody.Ground.NOTED_FROM_REGISTER),
                desk(trial).custodyOf(imported));
        done(desk(trial).offer(file(trial, imported, COURT, PROCURACY), asked(trial, COURT)));
    }

    private UUID offer(UnitCode to) {
        FileToOffer offer = file(investigation, file, PROCURACY, to);
        done(desk(investigation).offer(offer, asked(investigation, PROCURACY)));
        wire.settle();
        return offer.offerId();
    }

    private static void accept(UUID offer) {
        done(desk(trial).accept(offer, COURT, asked(trial, COURT)));
    }

    private static HandoverDesk desk(Station station) {
        return station.running().desk;
    }

    private static IncomingFile incoming(UUID offer) {
        return desk(trial).incoming(offer);
    }

    private static OfferedFile offered(UUID offer) {
        return desk(investigation).offered(offer);
    }

    private static FileOffered offerMade(UUID offer) {
        return ((OfferedFile.Made) offered(offer)).course().offer();
    }

    private static FileReleased released(UUID offer) {
        return investigation.running().eventLog.reader().stream(Handovers.outgoing(offer)).stream()
                .map(Handovers.OFFERED::eventOf)
                .filter(FileReleased.class::isInstance)
                .map(FileReleased.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static IncomingWatch watch(UUID offer) {
        return trial.watch(offer);
    }

    private void assertHolder(Station station, long epoch, UnitCode holder) {
        Custody.Known known =
                assertInstanceOf(Custody.Known.class, desk(station).custodyOf(file));
        assertEquals(epoch, known.epoch());
        assertEquals(holder, known.holder());
    }

    private static Done done(CommandAnswer answer) {
        return assertInstanceOf(Done.class, answer);
    }
}
