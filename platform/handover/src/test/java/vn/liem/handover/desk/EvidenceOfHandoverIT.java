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
import java.util.UUID;
import java.util.stream.Stream;
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

/** The bundle of a hand-over between two services, as either of them makes it. */
class EvidenceOfHandoverIT {

    private static Wire wire;
    private static Station investigation;
    private static Station trial;

    private UUID offer = UUID.randomUUID();

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
    void a_file_is_offered() {
        FileSubject subject = Samples.newCase();
        HandoverDesk desk = investigation.running().desk;
        done(desk.keep(new OpenFile(subject, PROCURACY, MONDAY), asked(investigation, PROCURACY)));
        FileToOffer file = file(investigation, subject, PROCURACY, COURT);
        offer = file.offerId();
        done(desk.offer(file, asked(investigation, PROCURACY)));
        wire.settle();
    }

    @Test
    void either_side_proves_the_whole_hand_over_to_whoever_has_the_keys_of_both_logs() {
        done(trial.running().desk.accept(offer, COURT, asked(trial, COURT)));
        wire.settle();
        for (Station side : List.of(investigation, trial)) {
            Verdict verdict = verdict(bundle(side));
            assertEquals(List.of(), verdict.wrong());
            assertTrue(codes(verdict)
                    .containsAll(List.of("offered", "received", "receipt_recorded", "accepted", "released")));
            assertTrue(!codes(verdict).contains("one_log"));
        }
    }

    @Test
    void what_is_not_answered_is_proven_as_far_as_it_went() {
        Verdict verdict = verdict(bundle(investigation));
        assertEquals(Verdict.Outcome.PROVEN, verdict.outcome());
        assertTrue(codes(verdict).containsAll(List.of("offered", "received", "no_answer")));
    }

    @Test
    void no_half_is_given_for_a_whole_where_the_other_side_is_silent() {
        wire.evidenceIsThere = false;
        try {
            assertEquals(
                    new MadeBundle.NotNow(DeskRefusal.OTHER_SIDE_SILENT),
                    investigation.running().bundles.of(offer));
        } finally {
            wire.evidenceIsThere = true;
        }
    }

    @Test
    void what_is_not_signed_with_the_known_keys_is_not_given_out() {
        wire.keysAreThose = false;
        try {
            assertEquals(
                    new MadeBundle.NotNow(DeskRefusal.EVIDENCE_DOES_NOT_HOLD),
                    investigation.running().bundles.of(offer));
        } finally {
            wire.keysAreThose = true;
        }
    }

    @Test
    void of_a_hand_over_that_the_log_does_not_know_there_is_none() {
        assertEquals(
                new MadeBundle.NotNow(DeskRefusal.EVIDENCE_NOT_HERE),
                investigation.running().bundles.of(UUID.randomUUID()));
    }

    private EvidenceBundle bundle(Station side) {
        return assertInstanceOf(MadeBundle.Sound.class, side.running().bundles.of(offer))
                .bundle();
    }

    private static Verdict verdict(EvidenceBundle bundle) {
        return BundleCheck.of(
                bundle.file(),
                new TrustedKeys(List.of(investigation.publicKey(), trial.publicKey())),
                new WitnessPolicy(0, Map.of()));
    }

    private static List<String> codes(Verdict verdict) {
        return Stream.of(verdict.proven(), verdict.open())
                .flatMap(List::stream)
                .map(Said::code)
                .toList();
    }

    private static void done(CommandAnswer answer) {
        assertInstanceOf(CommandAnswer.Done.class, answer);
    }
}
