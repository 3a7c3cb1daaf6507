package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.handover.protocol.IncomingFileEvent.FileAccepted;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.IncomingFileEvent.FileRejected;
import vn.liem.handover.protocol.OfferedFileCommand.OfferFile;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.FileOfferedOnArticles;
import vn.liem.handover.protocol.OfferedFileEvent.FileOfferedOnText;
import vn.liem.kernel.SealedText;

/** Values with names that mean something, used by all tests of the protocol. */
final class Example {

    static final UnitCode POLICE = new UnitCode("T01-CQDT");
    static final UnitCode PROCURACY = new UnitCode("T01-VKS");
    static final UnitCode COURT = new UnitCode("T01-TA");

    static final FileSubject CASE = new FileSubject(SubjectKind.CASE, new UUID(0, 7));
    static final UUID OFFER = new UUID(1, 1);
    static final UUID MEASURE = new UUID(2, 1);

    static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate DUE = MONDAY.plusDays(10);
    static final LocalDate LAST_DAY_OF_GRACE = DUE.plusDays(3);
    static final LocalDate TOO_LATE = LAST_DAY_OF_GRACE.plusDays(1);
    static final AnswerTerm TERM = new AnswerTerm("HO-01", DUE, 3);

    static final LegalBasis ARTICLE = new LegalBasis(
            List.of(new CitedArticle(
                    CitedLaw.CRIMINAL_PROCEDURE_CODE, Optional.empty(), "232", Optional.empty(), Optional.empty())),
            Optional.empty());
    static final DocumentNumber DECISION = new DocumentNumber("17/QĐ-BCĐ");
    static final SealedText REASON = new SealedText("s1.case-7.bHkgZG8");
    static final SignedCheckpoint POLICE_CHECKPOINT = new SignedCheckpoint("investigation-service/1\n12\n…");
    static final SignedCheckpoint PROCURACY_CHECKPOINT = new SignedCheckpoint("trial-service/1\n40\n…");
    static final InclusionProofText PROOF = new InclusionProofText("39 of 40: …");

    static final DossierDocument INDICTMENT_PROPOSAL =
            new DossierDocument("12/KLĐT-CSKT", new Sha256("a".repeat(64)), 48_213, 31);
    static final DossierDocument MINUTES = new DossierDocument("BL 1-200", new Sha256("b".repeat(64)), 9_120_044, 200);
    static final DossierManifest MANIFEST = new DossierManifest(List.of(INDICTMENT_PROPOSAL, MINUTES));
    static final List<FoundDocument> ALL_FOUND = List.of(found(INDICTMENT_PROPOSAL), found(MINUTES));

    private Example() {}

    static FoundDocument found(DossierDocument document) {
        return new FoundDocument(document.documentNumber(), document.sha256(), document.bytes());
    }

    static LeafHash leaf(int number) {
        return new LeafHash("%064x".formatted(number));
    }

    static AcceptanceEvidence evidence(int leaf) {
        return new AcceptanceEvidence(leaf(leaf), PROCURACY_CHECKPOINT, PROOF);
    }

    static OfferFile offerFile(UUID offerId, UnitCode from, UnitCode to, long custodyEpoch) {
        return new OfferFile(
                offerId,
                CASE,
                from,
                to,
                custodyEpoch,
                ARTICLE,
                MANIFEST,
                TERM,
                Optional.empty(),
                POLICE_CHECKPOINT,
                MONDAY);
    }

    static FileOffered offered() {
        return new FileOfferedOnArticles(
                OFFER,
                CASE,
                POLICE,
                PROCURACY,
                1,
                ARTICLE,
                MANIFEST,
                MANIFEST.root(),
                TERM,
                Optional.empty(),
                POLICE_CHECKPOINT,
                MONDAY);
    }

    /** The same as the first version had it. */
    static FileOffered offeredOnText() {
        return new FileOfferedOnText(
                OFFER,
                CASE,
                POLICE,
                PROCURACY,
                1,
                new LegalText("BLTTHS Đ.232"),
                MANIFEST,
                MANIFEST.root(),
                TERM,
                Optional.empty(),
                POLICE_CHECKPOINT,
                MONDAY);
    }

    static FileReceived received(int check, List<Mismatch> mismatches) {
        return new FileReceived(
                OFFER,
                CASE,
                POLICE,
                PROCURACY,
                1,
                TERM,
                MANIFEST.root(),
                leaf(5),
                POLICE_CHECKPOINT,
                check,
                mismatches,
                TUESDAY);
    }

    static FileAccepted accepted(List<UUID> measuresKnown) {
        return accepted(2, Timeliness.IN_TIME, measuresKnown, TUESDAY);
    }

    static FileAccepted accepted(List<UUID> measuresKnown, Optional<InclusionProofText> receiptProof) {
        return accepted(2, Timeliness.IN_TIME, measuresKnown, TUESDAY, receiptProof);
    }

    static FileAccepted acceptedUnder(long custodyEpoch) {
        return accepted(custodyEpoch, Timeliness.IN_TIME, List.of(), TUESDAY);
    }

    static FileAccepted accepted(long custodyEpoch, Timeliness timeliness, List<UUID> measuresKnown, LocalDate on) {
        return accepted(custodyEpoch, timeliness, measuresKnown, on, Optional.of(PROOF));
    }

    private static FileAccepted accepted(
            long custodyEpoch,
            Timeliness timeliness,
            List<UUID> measuresKnown,
            LocalDate on,
            Optional<InclusionProofText> receiptProof) {
        return new FileAccepted(
                OFFER,
                CASE,
                POLICE,
                PROCURACY,
                custodyEpoch,
                leaf(5),
                timeliness,
                measuresKnown,
                PROCURACY_CHECKPOINT,
                receiptProof,
                on);
    }

    static FileRejected rejected(Optional<UnitCode> redirectTo) {
        return new FileRejected(OFFER, CASE, POLICE, PROCURACY, REASON, redirectTo, Timeliness.IN_TIME, TUESDAY);
    }
}
