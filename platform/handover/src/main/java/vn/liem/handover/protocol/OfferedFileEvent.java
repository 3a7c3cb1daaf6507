package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;

/** What has happened on the sender's side of a hand-over. */
public sealed interface OfferedFileEvent extends HandoverEvent {

    /** The kind of the sender's stream. */
    String KIND = "handover-out";

    /** The hand-over. */
    UUID offerId();

    @Override
    default StreamId stream() {
        return StreamId.of(KIND, offerId());
    }

    /**
     * The holder has offered the file with its manifest; from now on he takes urgent measures only. What the offer rests on
     * is said otherwise by each version, and no rule asks for it.
     */
    sealed interface FileOffered extends OfferedFileEvent {

        /** Who offers it. */
        UnitCode from();

        /** Whom it is offered to. */
        UnitCode to();

        /** Under which epoch the sender holds it. */
        long custodyEpoch();

        /** What it holds. */
        DossierManifest manifest();

        /** The one hash over that. */
        Sha256 manifestRoot();

        /** By when an answer is due. */
        AnswerTerm term();

        /** The earlier hand-over that this one returns or redirects. */
        Optional<EarlierOffer> answers();

        /** The sender's log as he had signed it. */
        SignedCheckpoint checkpoint();

        /** The legal day. */
        LocalDate offeredOn();
    }

    /** The holder has offered the file, with the legal basis as text in clear; no longer recorded, and read for good. */
    @EventType("handover.file-offered.v1")
    record FileOfferedOnText(
            UUID offerId,
            FileSubject subject,
            UnitCode from,
            UnitCode to,
            long custodyEpoch,
            LegalText legalBasis,
            DossierManifest manifest,
            Sha256 manifestRoot,
            AnswerTerm term,
            Optional<EarlierOffer> answers,
            SignedCheckpoint checkpoint,
            LocalDate offeredOn)
            implements FileOffered {}

    /** The holder has offered the file with its manifest, citing the law; from now on he takes urgent measures only. */
    @EventType("handover.file-offered.v2")
    record FileOfferedOnArticles(
            UUID offerId,
            FileSubject subject,
            UnitCode from,
            UnitCode to,
            long custodyEpoch,
            LegalBasis legalBasis,
            DossierManifest manifest,
            Sha256 manifestRoot,
            AnswerTerm term,
            Optional<EarlierOffer> answers,
            SignedCheckpoint checkpoint,
            LocalDate offeredOn)
            implements FileOffered {}

    /** The receiver's receipt has come back (giấy biên nhận). */
    @EventType("handover.receipt-recorded.v1")
    record ReceiptRecorded(
            UUID offerId,
            FileSubject subject,
            int check,
            LeafHash receiptLeaf,
            List<Mismatch> mismatches,
            LocalDate receivedOn,
            LocalDate recordedOn)
            implements OfferedFileEvent {
        public ReceiptRecorded {
            mismatches = List.copyOf(mismatches);
        }
    }

    /** The holder took a measure that could not wait while the file was under offer (biện pháp khẩn cấp). */
    @EventType("handover.urgent-measure-taken.v1")
    record UrgentMeasureTaken(UUID offerId, FileSubject subject, UUID measureId, LocalDate takenOn)
            implements OfferedFileEvent {}

    /** The holder has asked for the file back; only the receiver can say whether that still can be. */
    @EventType("handover.withdrawal-asked.v1")
    record WithdrawalAsked(UUID offerId, FileSubject subject, SealedText reason, LocalDate askedOn)
            implements OfferedFileEvent {}

    /** The receiver has refused to give the file back since he had accepted it: the acceptance itself is under way. */
    @EventType("handover.withdrawal-refusal-recorded.v1")
    record WithdrawalRefusalRecorded(
            UUID offerId, FileSubject subject, long custodyEpoch, UnitCode holder, LocalDate recordedOn)
            implements OfferedFileEvent {}

    /** The receiver has noted that he let the term pass. */
    @EventType("handover.lateness-recorded.v1")
    record LatenessRecorded(UUID offerId, FileSubject subject, LocalDate notedOn, LocalDate recordedOn)
            implements OfferedFileEvent {}

    /**
     * The first holder has let the file go, with the acceptance and its proof; here it is read-only from now on. The
     * crossed measures are those that the acceptance did not know of: they stand and are shown to both.
     */
    @EventType("handover.file-released.v1")
    record FileReleased(
            UUID offerId,
            FileSubject subject,
            long custodyEpoch,
            UnitCode holder,
            LocalDate acceptedOn,
            Timeliness timeliness,
            AcceptanceEvidence evidence,
            List<UUID> crossedMeasures,
            LocalDate releasedOn)
            implements OfferedFileEvent {
        public FileReleased {
            crossedMeasures = List.copyOf(crossedMeasures);
        }
    }

    /** The receiver's rejection has come back; the file has never left its holder. */
    @EventType("handover.rejection-recorded.v1")
    record RejectionRecorded(
            UUID offerId,
            FileSubject subject,
            Optional<UnitCode> redirectTo,
            LocalDate rejectedOn,
            LocalDate recordedOn)
            implements OfferedFileEvent {}

    /** The receiver has granted the withdrawal; the file has never left its holder. */
    @EventType("handover.file-withdrawn.v1")
    record FileWithdrawn(UUID offerId, FileSubject subject, LocalDate grantedOn, LocalDate recordedOn)
            implements OfferedFileEvent {}

    /** An operator has ended an offer to a receiver that is gone for good; epochs it may have used are left to it. */
    @EventType("handover.offer-ended-by-operator.v1")
    record OfferEndedByOperator(
            UUID offerId,
            FileSubject subject,
            UnitCode holder,
            long custodyEpoch,
            SealedText reason,
            DocumentNumber documentNumber,
            LocalDate endedOn)
            implements OfferedFileEvent {}

    /** A receiver thought gone had accepted after all: his acceptance is shown and yields to the operator's end. */
    @EventType("handover.acceptance-overtaken.v1")
    record AcceptanceOvertaken(
            UUID offerId,
            FileSubject subject,
            long custodyEpoch,
            UnitCode acceptedBy,
            LocalDate acceptedOn,
            AcceptanceEvidence evidence,
            LocalDate recordedOn)
            implements OfferedFileEvent {}
}
