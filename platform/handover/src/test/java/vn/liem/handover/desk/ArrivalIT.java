package vn.liem.handover.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.handover.desk.Samples.COURT;
import static vn.liem.handover.desk.Samples.MONDAY;
import static vn.liem.handover.desk.Samples.PROCURACY;
import static vn.liem.handover.desk.Samples.asked;
import static vn.liem.handover.desk.Samples.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.CommandAnswer.Done;
import vn.liem.eventstore.CommandAnswer.Refused;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.HandoverRefusal;
import vn.liem.handover.protocol.IncomingFile;
import vn.liem.handover.protocol.Mismatch;
import vn.liem.handover.protocol.OfferedFile;
import vn.liem.messaging.Hold;

/** What is checked when something arrives: the documents of a dossier, and the evidence of the other side. */
class ArrivalIT {

    private Wire wire;
    private Station investigation;
    private Station trial;
    private FileToOffer offer;

    @BeforeEach
    void open_a_file() {
        wire = new Wire();
        investigation = new Station("investigation-service/1", wire, PROCURACY.value());
        trial = new Station("trial-service/1", wire, COURT.value());
        FileSubject file = Samples.newCase();
        investigation.running().desk.keep(new OpenFile(file, PROCURACY, MONDAY), asked(investigation, PROCURACY));
        offer = file(investigation, file, PROCURACY, COURT);
        investigation.running().desk.offer(offer, asked(investigation, PROCURACY));
    }

    @AfterEach
    void close() {
        LogsCheck.of(investigation).alone().with(LogsCheck.of(trial).alone());
        investigation.close();
        trial.close();
    }

    @Test
    void documents_come_from_the_sender_and_are_hashed() {
        wire.settle();
        assertEquals(List.of(), mismatches());
        offer.documents()
                .forEach(document -> assertTrue(
                        trial.running().documents.sizeOf(document.sha256()).isPresent()));
    }

    @Test
    void what_is_missing_stands_on_the_receipt_and_is_fetched_later() {
        wire.documentsAreThere = false;
        wire.settle();
        assertEquals(
                List.of(
                        new Mismatch("12/KLĐT", Mismatch.Kind.MISSING),
                        new Mismatch("BL 1-200", Mismatch.Kind.MISSING)),
                mismatches());
        assertEquals(
                new Refused(HandoverRefusal.FILE_INCOMPLETE),
                trial.running().desk.accept(offer.offerId(), COURT, asked(trial, COURT)));

        trial.watch(offer.offerId()).checkIncomplete();
        assertEquals(2, mismatches().size(), "nothing more has come");
        wire.documentsAreThere = true;
        trial.watch(offer.offerId()).checkIncomplete();
        trial.watch(offer.offerId()).checkIncomplete();
        assertEquals(List.of(), mismatches());
        wire.settle();
        OfferedFile.Made sender =
                (OfferedFile.Made) investigation.running().desk.offered(offer.offerId());
        assertEquals(2, sender.course().receipt().orElseThrow().check());
        assertInstanceOf(Done.class, trial.running().desk.accept(offer.offerId(), COURT, asked(trial, COURT)));
    }

    @Test
    void what_was_changed_on_the_way_stands_on_the_receipt() throws IOException {
        Path first = investigation
                .folder
                .resolve(Samples.sha256Of(Samples.CONCLUSION).value().substring(0, 2))
                .resolve(Samples.sha256Of(Samples.CONCLUSION).value().substring(2));
        Files.writeString(first, "Kết luận khác");
        wire.settle();
        assertEquals(List.of(new Mismatch("12/KLĐT", Mismatch.Kind.ALTERED)), mismatches());
        assertEquals(1, filesOf(trial), "what is not the document is not kept");
    }

    @Test
    void an_acceptance_waits_for_its_proof_and_is_released_once_that_can_be_had() {
        wire.settle();
        trial.running().desk.accept(offer.offerId(), COURT, asked(trial, COURT));
        wire.evidenceIsThere = false;
        wire.settle();
        Hold hold = investigation.running().holds.all().getFirst();
        assertEquals("evidence_not_here", hold.reason());
        assertInstanceOf(OfferedFile.Offered.class, offered());

        wire.evidenceIsThere = true;
        investigation.clock.pass(Duration.ofMinutes(1));
        investigation.retryHolds();
        assertEquals(List.of(), investigation.running().holds.all());
        assertInstanceOf(OfferedFile.Released.class, offered());
        wire.settle();
    }

    @Test
    void a_proof_that_does_not_lead_to_the_acceptance_is_for_an_operator() {
        wire.settle();
        trial.running().desk.accept(offer.offerId(), COURT, asked(trial, COURT));
        wire.evidenceOfPos = 1;
        wire.settle();
        assertEquals(
                "evidence_does_not_hold",
                investigation.running().holds.all().getFirst().reason());
        assertInstanceOf(OfferedFile.Offered.class, offered());
    }

    @Test
    void a_checkpoint_that_the_log_has_not_signed_is_for_an_operator() {
        wire.keysAreThose = false;
        wire.settle();
        assertEquals(
                "evidence_does_not_hold", trial.running().holds.all().getFirst().reason());
        assertInstanceOf(IncomingFile.NotReceived.class, trial.running().desk.incoming(offer.offerId()));
    }

    @Test
    void while_the_key_of_the_log_is_not_known_nothing_counts_as_signed() {
        wire.keysAreThere = false;
        wire.settle();
        assertEquals("evidence_not_here", trial.running().holds.all().getFirst().reason());
        assertInstanceOf(IncomingFile.NotReceived.class, trial.running().desk.incoming(offer.offerId()));

        wire.keysAreThere = true;
        trial.clock.pass(Duration.ofMinutes(1));
        trial.retryHolds();
        assertInstanceOf(IncomingFile.AwaitingAnswer.class, trial.running().desk.incoming(offer.offerId()));
    }

    @Test
    void an_acceptance_releases_nothing_while_the_key_of_its_log_is_not_known() {
        wire.settle();
        trial.running().desk.accept(offer.offerId(), COURT, asked(trial, COURT));
        wire.keysAreThere = false;
        wire.settle();
        assertEquals(
                "evidence_not_here",
                investigation.running().holds.all().getFirst().reason());
        assertInstanceOf(OfferedFile.Offered.class, offered());
    }

    private List<Mismatch> mismatches() {
        return assertInstanceOf(
                        IncomingFile.AwaitingAnswer.class, trial.running().desk.incoming(offer.offerId()))
                .receipt()
                .mismatches();
    }

    private OfferedFile offered() {
        return investigation.running().desk.offered(offer.offerId());
    }

    private static long filesOf(Station station) throws IOException {
        try (Stream<Path> all = Files.walk(station.folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
