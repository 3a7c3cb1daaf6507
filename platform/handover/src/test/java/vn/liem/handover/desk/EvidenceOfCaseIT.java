package vn.liem.handover.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.handover.desk.Samples.COURT;
import static vn.liem.handover.desk.Samples.MONDAY;
import static vn.liem.handover.desk.Samples.PROCURACY;
import static vn.liem.handover.desk.Samples.asked;
import static vn.liem.handover.desk.Samples.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.verifier.bundle.BundleCheck;
import vn.liem.verifier.bundle.EvidenceBundle;
import vn.liem.verifier.bundle.Said;
import vn.liem.verifier.bundle.TrustedKeys;
import vn.liem.verifier.bundle.Verdict;
import vn.liem.verifier.bundle.WitnessPolicy;

/** The bundle of a case whose file went from one service to another, as either of them makes it. */
class EvidenceOfCaseIT {

    private static Wire wire;
    private static Station investigation;
    private static Station trial;

    private FileSubject subject = Samples.newCase();

    @BeforeAll
    static void open() {
        wire = new Wire();
        investigation = new Station("investigation-service/1", wire, PROCURACY.value());
        trial = new Station("trial-service/1", wire, COURT.value());
        List.of(investigation, trial).forEach(station -> station.moveTo(MONDAY));
    }

    @AfterAll
    static void close() {
        List.of(investigation, trial).forEach(Station::close);
    }

    @BeforeEach
    void a_file_goes_to_the_court_and_another_stays() {
        subject = Samples.newCase();
        HandoverDesk desk = investigation.running().desk;
        for (FileSubject each : List.of(subject, Samples.newCase())) {
            done(desk.keep(new OpenFile(each, PROCURACY, MONDAY), asked(investigation, PROCURACY)));
        }
        FileToOffer file = file(investigation, subject, PROCURACY, COURT);
        done(desk.offer(file, asked(investigation, PROCURACY)));
        wire.settle();
        done(trial.running().desk.accept(file.offerId(), COURT, asked(trial, COURT)));
        wire.settle();
    }

    @Test
    void either_side_shows_the_custody_and_the_receipts_of_both_logs_and_nothing_of_another_case() {
        for (Station side : List.of(investigation, trial)) {
            EvidenceBundle bundle = bundle(side);
            assertEquals("case:" + subject.id(), bundle.about().id());
            assertTrue(bundle.events().stream()
                    .allMatch(event -> event.header().subject().equals("case:" + subject.id())));
            Set<String> types = bundle.events().stream()
                    .map(event -> event.header().log() + " " + event.header().type())
                    .collect(Collectors.toSet());
            assertTrue(
                    types.containsAll(List.of(
                            "investigation-service/1 handover.file-offered.v2",
                            "investigation-service/1 handover.receipt-recorded.v1",
                            "investigation-service/1 handover.file-released.v1",
                            "trial-service/1 handover.file-received.v1",
                            "trial-service/1 handover.file-accepted.v1")),
                    types::toString);
            assertTrue(types.stream().anyMatch(type -> type.startsWith("investigation-service/1 custody.")));
            Verdict verdict = verdict(bundle);
            assertEquals(List.of(), verdict.wrong());
            assertTrue(verdict.open().contains(new Said("case_not_whole", List.of())));
        }
    }

    @Test
    void where_a_log_is_silent_nothing_is_given_for_the_whole() {
        wire.evidenceIsThere = false;
        try {
            assertEquals(new MadeBundle.NotNow(DeskRefusal.OTHER_SIDE_SILENT), made(investigation, subject.id()));
        } finally {
            wire.evidenceIsThere = true;
        }
    }

    @Test
    void what_is_not_signed_with_the_known_keys_is_not_given_out() {
        wire.keysAreThose = false;
        try {
            assertEquals(new MadeBundle.NotNow(DeskRefusal.EVIDENCE_DOES_NOT_HOLD), made(trial, subject.id()));
        } finally {
            wire.keysAreThose = true;
        }
    }

    @Test
    void of_a_case_that_no_log_knows_there_is_none() {
        assertEquals(new MadeBundle.NotNow(DeskRefusal.EVIDENCE_NOT_HERE), made(trial, UUID.randomUUID()));
    }

    private EvidenceBundle bundle(Station side) {
        return assertInstanceOf(MadeBundle.Sound.class, made(side, subject.id()))
                .bundle();
    }

    private static MadeBundle made(Station side, UUID caseId) {
        return side.running().cases.of(caseId);
    }

    private static Verdict verdict(EvidenceBundle bundle) {
        return BundleCheck.of(
                bundle.file(),
                new TrustedKeys(List.of(investigation.publicKey(), trial.publicKey())),
                new WitnessPolicy(0, Map.of()));
    }

    private static void done(CommandAnswer answer) {
        assertInstanceOf(CommandAnswer.Done.class, answer);
    }
}
