package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;

/** What has happened on the receiver's side of a hand-over. */
public sealed interface IncomingFileEvent extends HandoverEvent {

    /** The kind of the receiver's stream. */
    String KIND = "handover-in";

    /** The hand-over. */
    UUID offerId();

    @Override
    default StreamId stream() {
        return StreamId.of(KIND, offerId());
    }

    /**
     * The receiver's machine has the file and has checked every hash; it names the offer by its leaf and embeds the
     * sender's checkpoint. Says nothing about acceptance. A later check finds fewer mismatches, never as many.
     */
    @EventType("handover.file-received.v1")
    record FileReceived(
            UUID offerId,
            FileSubject subject,
            UnitCode from,
            UnitCode to,
            long custodyEpoch,
            AnswerTerm term,
            Sha256 manifestRoot,
            LeafHash offerLeaf,
            SignedCheckpoint sendersCheckpoint,
            int check,
            List<Mismatch> mismatches,
            LocalDate receivedOn)
            implements IncomingFileEvent {
        public FileReceived {
            mismatches = List.copyOf(mismatches);
        }
    }

    /** An officer has accepted the file: the receiver holds it under the next custody epoch. */
    @EventType("handover.file-accepted.v1")
    record FileAccepted(
            UUID offerId,
            FileSubject subject,
            UnitCode from,
            UnitCode holder,
            long custodyEpoch,
            LeafHash offerLeaf,
            Timeliness timeliness,
            List<UUID> measuresKnown,
            SignedCheckpoint checkpoint,
            Optional<InclusionProofText> receiptProof,
            LocalDate acceptedOn)
            implements IncomingFileEvent {
        public FileAccepted {
            measuresKnown = List.copyOf(measuresKnown);
        }
    }

    /** An officer has not taken the file, with a reason and perhaps the body it should go to (không tiếp nhận). */
    @EventType("handover.file-rejected.v1")
    record FileRejected(
            UUID offerId,
            FileSubject subject,
            UnitCode from,
            UnitCode to,
            SealedText reason,
            Optional<UnitCode> redirectTo,
            Timeliness timeliness,
            LocalDate rejectedOn)
            implements IncomingFileEvent {}

    /** Due day and grace have passed without an answer: a fact for the committee (quá hạn). */
    @EventType("handover.lateness-noted.v1")
    record LatenessNoted(UUID offerId, FileSubject subject, LocalDate dueOn, int graceDays, LocalDate notedOn)
            implements IncomingFileEvent {}

    /** The sender's wish to have the file back has arrived in time; an officer answers it. */
    @EventType("handover.withdrawal-heard.v1")
    record WithdrawalHeard(UUID offerId, FileSubject subject, LocalDate heardOn) implements IncomingFileEvent {}

    /** The receiver gives the file back unaccepted. */
    @EventType("handover.withdrawal-granted.v1")
    record WithdrawalGranted(UUID offerId, FileSubject subject, LocalDate grantedOn) implements IncomingFileEvent {}

    /** The receiver had accepted before he heard of the withdrawal; the acceptance stands. */
    @EventType("handover.withdrawal-refused.v1")
    record WithdrawalRefused(UUID offerId, FileSubject subject, long custodyEpoch, UnitCode holder, LocalDate refusedOn)
            implements IncomingFileEvent {}

    /** An urgent measure of the sender is known before the file is accepted. */
    @EventType("handover.urgent-measure-noted.v1")
    record UrgentMeasureNoted(UUID offerId, FileSubject subject, UUID measureId, LocalDate takenOn)
            implements IncomingFileEvent {}

    /** An urgent measure of the former holder crossed the acceptance: it stands and is marked. */
    @EventType("handover.urgent-measure-crossed.v1")
    record UrgentMeasureCrossed(UUID offerId, FileSubject subject, UUID measureId, LocalDate takenOn)
            implements IncomingFileEvent {}

    /** An operator on the sender's side has ended the offer; whoever had accepted it holds nothing any more. */
    @EventType("handover.operators-end-recorded.v1")
    record OperatorsEndRecorded(
            UUID offerId, FileSubject subject, UnitCode holder, long custodyEpoch, LocalDate recordedOn)
            implements IncomingFileEvent {}
}
