package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.kernel.SealedText;

/** What may be asked on the receiver's side; the commands that follow what the sender said carry his event. */
public sealed interface IncomingFileCommand {

    /** The hand-over. */
    UUID offerId();

    /** Checks every document against the manifest and says that the file is here; the machine does it. */
    record ReceiveFile(FileOffered offer, LeafHash offerLeaf, List<FoundDocument> found, LocalDate on)
            implements IncomingFileCommand {
        public ReceiveFile {
            found = List.copyOf(found);
        }

        @Override
        public UUID offerId() {
            return offer.offerId();
        }
    }

    /** Accepts the file (tiếp nhận hồ sơ); an officer of the receiving body does it. */
    record AcceptFile(
            UUID offerId,
            UnitCode by,
            SignedCheckpoint checkpoint,
            Optional<InclusionProofText> receiptProof,
            LocalDate on)
            implements IncomingFileCommand {}

    /** Does not take the file (không tiếp nhận), with a reason and perhaps the body it should go to. */
    record RejectFile(UUID offerId, UnitCode by, SealedText reason, Optional<UnitCode> redirectTo, LocalDate on)
            implements IncomingFileCommand {}

    /** Notes that due day and grace have passed; the machine does it. */
    record NoteLateness(UUID offerId, LocalDate on) implements IncomingFileCommand {}

    /** Hears that the sender wants the file back; the machine answers where the answer is certain. */
    record HearWithdrawal(WithdrawalAsked asked, LocalDate on) implements IncomingFileCommand {
        @Override
        public UUID offerId() {
            return asked.offerId();
        }
    }

    /** Gives the file back; an officer of the receiving body does it. */
    record GrantWithdrawal(UUID offerId, UnitCode by, LocalDate on) implements IncomingFileCommand {}

    /** Takes note of an urgent measure of the sender. */
    record RecordUrgentMeasure(UrgentMeasureTaken taken) implements IncomingFileCommand {
        @Override
        public UUID offerId() {
            return taken.offerId();
        }
    }

    /** Follows an operator's end of the offer. */
    record RecordOperatorsEnd(OfferEndedByOperator ended, LocalDate on) implements IncomingFileCommand {
        @Override
        public UUID offerId() {
            return ended.offerId();
        }
    }
}
