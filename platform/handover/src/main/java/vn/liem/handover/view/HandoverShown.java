package vn.liem.handover.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.handover.protocol.AcceptanceEvidence;
import vn.liem.handover.protocol.AnswerTerm;
import vn.liem.handover.protocol.CitedArticle;
import vn.liem.handover.protocol.EarlierOffer;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.Mismatch;
import vn.liem.handover.protocol.Sha256;
import vn.liem.handover.protocol.SignedCheckpoint;
import vn.liem.handover.protocol.Timeliness;
import vn.liem.handover.protocol.UnitCode;

/**
 * A hand-over as it is shown: what each side has said, each with the leaf under which its log holds it. What a side has
 * not said, or what stands in a log that is not seen here, is left out.
 */
public record HandoverShown(
        UUID offerId,
        FileSubject subject,
        HandoverState state,
        Optional<UnitCode> from,
        Optional<UnitCode> to,
        Optional<AnswerTerm> term,
        Optional<Offer> offer,
        Optional<Receipt> receipt,
        Optional<ReceiptAtSender> receiptAtSender,
        Optional<Acceptance> acceptance,
        Optional<Release> release,
        Optional<Rejection> rejection,
        Optional<LocalDate> lateSince,
        Optional<LocalDate> withdrawalAskedOn,
        Optional<LocalDate> withdrawalRefusedOn,
        Optional<LocalDate> withdrawnOn,
        Optional<LocalDate> endedByOperatorOn,
        List<UUID> urgentMeasures,
        List<UUID> crossedMeasures) {

    public HandoverShown {
        urgentMeasures = List.copyOf(urgentMeasures);
        crossedMeasures = List.copyOf(crossedMeasures);
    }

    /** What the sender has offered. */
    public record Offer(
            LeafHash leaf,
            Basis legalBasis,
            int documents,
            long bytes,
            Sha256 manifestRoot,
            Optional<EarlierOffer> answers,
            SignedCheckpoint checkpoint,
            LocalDate offeredOn) {}

    /** What an offer rests on: the articles it cites, with a note that stays sealed; the oldest offers have a text instead. */
    public record Basis(List<CitedArticle> articles, Optional<String> sealedNote, Optional<String> text) {
        public Basis {
            articles = List.copyOf(articles);
        }
    }

    /** The receiver's receipt, in his own log. */
    public record Receipt(
            LeafHash leaf,
            LeafHash offerLeaf,
            SignedCheckpoint sendersCheckpoint,
            int check,
            List<Mismatch> mismatches,
            LocalDate receivedOn) {}

    /** The receiver's receipt as the sender's log holds it. */
    public record ReceiptAtSender(LeafHash leaf, LeafHash receiptLeaf, int check, LocalDate recordedOn) {}

    /** The acceptance, in the receiver's own log. */
    public record Acceptance(
            LeafHash leaf,
            UnitCode holder,
            long custodyEpoch,
            Timeliness timeliness,
            SignedCheckpoint checkpoint,
            LocalDate acceptedOn) {}

    /** The sender's release, with the proof of the acceptance that it embeds. */
    public record Release(
            LeafHash leaf,
            UnitCode holder,
            long custodyEpoch,
            Timeliness timeliness,
            AcceptanceEvidence evidence,
            LocalDate acceptedOn,
            LocalDate releasedOn) {}

    /** That the file was not taken; the reason stays sealed. */
    public record Rejection(Optional<String> sealedReason, Optional<UnitCode> redirectTo, LocalDate rejectedOn) {}
}
