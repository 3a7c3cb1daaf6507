package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.handover.protocol.IncomingFileEvent.FileAccepted;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.IncomingFileEvent.FileRejected;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.kernel.SealedText;

/** What may be asked on the sender's side; the commands that record what the receiver said carry his event. */
public sealed interface OfferedFileCommand {

    /** The hand-over. */
    UUID offerId();

    /** Offers a file to another body (chuyển hồ sơ); the term is a row of the profile, looked up by the door. */
    record OfferFile(
            UUID offerId,
            FileSubject subject,
            UnitCode from,
            UnitCode to,
            long custodyEpoch,
            LegalBasis legalBasis,
            DossierManifest manifest,
            AnswerTerm term,
            Optional<EarlierOffer> answers,
            SignedCheckpoint checkpoint,
            LocalDate on)
            implements OfferedFileCommand {}

    /** Records a measure that could not wait while the file is under offer. */
    record TakeUrgentMeasure(UUID offerId, UnitCode by, UUID measureId, LocalDate on) implements OfferedFileCommand {}

    /** Asks the receiver for the file back. */
    record AskForWithdrawal(UUID offerId, UnitCode by, SealedText reason, LocalDate on) implements OfferedFileCommand {}

    /** Ends an offer whose receiver is gone for good; an operator's act, with reason and document. */
    record EndOffer(UUID offerId, SealedText reason, DocumentNumber documentNumber, LocalDate on)
            implements OfferedFileCommand {}

    /** Records the receipt; {@code offerLeaf} is the leaf under which this log holds the offer. */
    record RecordReceipt(FileReceived receipt, LeafHash receiptLeaf, LeafHash offerLeaf, LocalDate on)
            implements OfferedFileCommand {
        @Override
        public UUID offerId() {
            return receipt.offerId();
        }
    }

    /** Records the acceptance with its proof, and releases the file by it. */
    record RecordAcceptance(FileAccepted acceptance, AcceptanceEvidence evidence, LocalDate on)
            implements OfferedFileCommand {
        @Override
        public UUID offerId() {
            return acceptance.offerId();
        }
    }

    /** Records that the receiver has not taken the file. */
    record RecordRejection(FileRejected rejection, LocalDate on) implements OfferedFileCommand {
        @Override
        public UUID offerId() {
            return rejection.offerId();
        }
    }

    /** Records that the receiver gives the file back. */
    record RecordWithdrawalGranted(WithdrawalGranted granted, LocalDate on) implements OfferedFileCommand {
        @Override
        public UUID offerId() {
            return granted.offerId();
        }
    }

    /** Records that the receiver had already accepted. */
    record RecordWithdrawalRefused(WithdrawalRefused refused, LocalDate on) implements OfferedFileCommand {
        @Override
        public UUID offerId() {
            return refused.offerId();
        }
    }

    /** Records that the receiver let the term pass. */
    record RecordLateness(LatenessNoted noted, LocalDate on) implements OfferedFileCommand {
        @Override
        public UUID offerId() {
            return noted.offerId();
        }
    }
}
