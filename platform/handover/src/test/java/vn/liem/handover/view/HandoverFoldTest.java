package vn.liem.handover.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.eventstore.BodyCodec;
import vn.liem.handover.protocol.AcceptanceEvidence;
import vn.liem.handover.protocol.AnswerTerm;
import vn.liem.handover.protocol.CitedArticle;
import vn.liem.handover.protocol.CitedLaw;
import vn.liem.handover.protocol.DossierDocument;
import vn.liem.handover.protocol.DossierManifest;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.InclusionProofText;
import vn.liem.handover.protocol.IncomingFileEvent;
import vn.liem.handover.protocol.IncomingFileEvent.FileAccepted;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureCrossed;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalHeard;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.LegalBasis;
import vn.liem.handover.protocol.LegalText;
import vn.liem.handover.protocol.OfferedFileEvent;
import vn.liem.handover.protocol.OfferedFileEvent.FileOfferedOnArticles;
import vn.liem.handover.protocol.OfferedFileEvent.FileOfferedOnText;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.LatenessRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.ReceiptRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.handover.protocol.Sha256;
import vn.liem.handover.protocol.SignedCheckpoint;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.Timeliness;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.kernel.SealedText;

class HandoverFoldTest {

    private static final UUID OFFER = new UUID(1, 1);
    private static final UUID MEASURE = new UUID(2, 1);
    private static final FileSubject CASE = new FileSubject(SubjectKind.CASE, new UUID(0, 7));
    private static final UnitCode POLICE = new UnitCode("T01-CQDT");
    private static final UnitCode COURT = new UnitCode("T01-TA");
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate LATE = MONDAY.plusDays(20);
    private static final AnswerTerm TERM = new AnswerTerm("HND-01", MONDAY.plusDays(3), 2);
    private static final SignedCheckpoint CHECKPOINT = new SignedCheckpoint("liem/investigation-service/1\n7\n…");
    private static final DossierManifest MANIFEST =
            new DossierManifest(List.of(new DossierDocument("12/KLĐT", new Sha256("a".repeat(64)), 48_213, 31)));

    private static final CitedArticle ARTICLE = new CitedArticle(
            CitedLaw.CRIMINAL_PROCEDURE_CODE, Optional.empty(), "244", Optional.empty(), Optional.empty());
    private static final SealedText NOTE = new SealedText("s1.case-7.bm90ZQ");

    private static final List<OfferedFileEvent> SENDER = List.of(
            new FileOfferedOnArticles(
                    OFFER,
                    CASE,
                    POLICE,
                    COURT,
                    1,
                    new LegalBasis(List.of(ARTICLE), Optional.of(NOTE)),
                    MANIFEST,
                    MANIFEST.root(),
                    TERM,
                    Optional.empty(),
                    CHECKPOINT,
                    MONDAY),
            new ReceiptRecorded(OFFER, CASE, 1, leaf(11), List.of(), MONDAY, MONDAY.plusDays(1)),
            new LatenessRecorded(OFFER, CASE, LATE, LATE.plusDays(1)),
            new WithdrawalAsked(OFFER, CASE, new SealedText("s1.case-7.bHkgZG8"), LATE),
            new UrgentMeasureTaken(OFFER, CASE, MEASURE, LATE),
            new FileReleased(
                    OFFER,
                    CASE,
                    2,
                    COURT,
                    LATE,
                    Timeliness.LATE,
                    new AcceptanceEvidence(leaf(14), CHECKPOINT, new InclusionProofText("7:" + "b".repeat(64))),
                    List.of(MEASURE),
                    LATE));

    private static final List<IncomingFileEvent> RECEIVER = List.of(
            new FileReceived(
                    OFFER, CASE, POLICE, COURT, 1, TERM, MANIFEST.root(), leaf(1), CHECKPOINT, 1, List.of(), MONDAY),
            new LatenessNoted(OFFER, CASE, TERM.dueOn(), TERM.graceDays(), LATE),
            new WithdrawalHeard(OFFER, CASE, LATE),
            new FileAccepted(
                    OFFER,
                    CASE,
                    POLICE,
                    COURT,
                    2,
                    leaf(1),
                    Timeliness.LATE,
                    List.of(),
                    CHECKPOINT,
                    Optional.empty(),
                    LATE),
            new WithdrawalRefused(OFFER, CASE, 2, COURT, LATE),
            new UrgentMeasureCrossed(OFFER, CASE, MEASURE, LATE));

    @Test
    void each_half_alone_shows_what_it_knows() {
        HandoverShown sender = fold(List.copyOf(SENDER)).orElseThrow();
        assertEquals(HandoverState.RELEASED, sender.state());
        assertEquals(Optional.empty(), sender.receipt());
        assertEquals(leaf(11), sender.receiptAtSender().orElseThrow().receiptLeaf());

        HandoverShown receiver = fold(List.copyOf(RECEIVER)).orElseThrow();
        assertEquals(HandoverState.ACCEPTED, receiver.state());
        assertEquals(Optional.of(POLICE), receiver.from());
        assertEquals(List.of(MEASURE), receiver.crossedMeasures());
        assertEquals(Optional.of(LATE), receiver.lateSince());
    }

    @Test
    void an_offer_shows_the_articles_it_cites_and_the_oldest_their_text() {
        assertEquals(
                new HandoverShown.Basis(List.of(ARTICLE), Optional.of(NOTE.value()), Optional.empty()),
                basisOf(SENDER.getFirst()));
        assertEquals(
                new HandoverShown.Basis(List.of(), Optional.empty(), Optional.of("BLTTHS Đ.244")),
                basisOf(new FileOfferedOnText(
                        OFFER,
                        CASE,
                        POLICE,
                        COURT,
                        1,
                        new LegalText("BLTTHS Đ.244"),
                        MANIFEST,
                        MANIFEST.root(),
                        TERM,
                        Optional.empty(),
                        CHECKPOINT,
                        MONDAY)));
    }

    private static HandoverShown.Basis basisOf(OfferedFileEvent offer) {
        return HandoverFold.after(Optional.empty(), offer, leaf(1))
                .offer()
                .orElseThrow()
                .legalBasis();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void however_two_logs_are_read_beside_one_another_the_row_is_the_same(long seed) {
        List<Object> oneAfterTheOther = new ArrayList<>(SENDER);
        oneAfterTheOther.addAll(RECEIVER);
        assertEquals(fold(oneAfterTheOther), fold(interleaved(new Random(seed))));
    }

    @Test
    void a_row_survives_its_form() {
        HandoverShown shown = fold(List.copyOf(SENDER)).orElseThrow();
        assertEquals(shown, BodyCodec.decode(BodyCodec.encode(shown), HandoverShown.class));
    }

    private static List<Object> interleaved(Random dice) {
        List<Object> sender = new ArrayList<>(SENDER);
        List<Object> receiver = new ArrayList<>(RECEIVER);
        List<Object> all = new ArrayList<>();
        while (!sender.isEmpty() || !receiver.isEmpty()) {
            boolean fromSender = receiver.isEmpty() || !sender.isEmpty() && dice.nextBoolean();
            all.add((fromSender ? sender : receiver).removeFirst());
        }
        return all;
    }

    private static Optional<HandoverShown> fold(List<Object> events) {
        Optional<HandoverShown> shown = Optional.empty();
        for (Object event : events) {
            shown = Optional.of(
                    event instanceof OfferedFileEvent said
                            ? HandoverFold.after(shown, said, leaf(1 + SENDER.indexOf(said)))
                            : HandoverFold.after(shown, (IncomingFileEvent) event, leaf(11 + RECEIVER.indexOf(event))));
        }
        return shown;
    }

    private static LeafHash leaf(int number) {
        return new LeafHash("%064x".formatted(number));
    }
}
