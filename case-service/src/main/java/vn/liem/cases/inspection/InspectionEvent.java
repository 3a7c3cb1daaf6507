package vn.liem.cases.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;

/** What has happened in an inspection. */
public sealed interface InspectionEvent {

    /**
     * A body registered it.
     *
     * @param sealingKey the public half of its key, with which every service can seal texts for it
     */
    @EventType("inspection.registered.v1")
    record InspectionRegistered(String sealingKey, InspectionDetails details) implements InspectionEvent {}

    /** What was recorded of the inspection itself was wrong: this is how it was. The earlier events stay. */
    @EventType("inspection.corrected.v1")
    record InspectionCorrected(InspectionDetails details, SealedText reason) implements InspectionEvent {}

    /**
     * Something was recorded that did not happen so.
     *
     * @param number the number of the finding or the recommendation, 0 where it is neither
     * @param sourceId the information source that a transfer had named, where it was one
     */
    @EventType("inspection.entry-taken-back.v1")
    record EntryTakenBack(EntryCode entry, int number, Optional<UUID> sourceId, SealedText reason)
            implements InspectionEvent {}

    /** What happened in it, on a legal day. */
    sealed interface Entry extends InspectionEvent {

        /** The legal day. */
        LocalDate on();

        /** What it is. */
        EntryCode code();

        /** The number of the finding or the recommendation that it speaks of, 0 where it is neither. */
        int number();
    }

    /**
     * Something was found (phát hiện qua thanh tra, kiểm tra).
     *
     * @param finding its number within the inspection
     * @param amountVnd the money it is about, in whole đồng, digits only
     */
    @EventType("inspection.finding-recorded.v1")
    record FindingRecorded(int finding, LocalDate foundOn, Optional<SealedText> text, Optional<String> amountVnd)
            implements Entry {
        @Override
        public LocalDate on() {
            return foundOn;
        }

        @Override
        public EntryCode code() {
            return EntryCode.FINDING_RECORDED;
        }

        @Override
        public int number() {
            return finding;
        }
    }

    /** A finding shows a sign of crime (dấu hiệu tội phạm): its file is to be transferred at once. */
    @EventType("inspection.crime-sign-flagged.v1")
    record CrimeSignFlagged(int finding, LocalDate flaggedOn) implements Entry {
        @Override
        public LocalDate on() {
            return flaggedOn;
        }

        @Override
        public EntryCode code() {
            return EntryCode.CRIME_SIGN_FLAGGED;
        }

        @Override
        public int number() {
            return finding;
        }
    }

    /**
     * Something was recommended (kiến nghị).
     *
     * @param recommendation its number within the inspection
     * @param addressedTo the unit code of the body that is to act
     */
    @EventType("inspection.recommendation-recorded.v1")
    record RecommendationRecorded(
            int recommendation,
            LocalDate recommendedOn,
            String addressedTo,
            Optional<LocalDate> dueOn,
            Optional<SealedText> text)
            implements Entry {
        @Override
        public LocalDate on() {
            return recommendedOn;
        }

        @Override
        public EntryCode code() {
            return EntryCode.RECOMMENDATION_RECORDED;
        }

        @Override
        public int number() {
            return recommendation;
        }
    }

    /**
     * It was concluded (kết luận).
     *
     * @param kind by which work: the law has the conclusion of an inspection published
     */
    @EventType("inspection.concluded.v1")
    record InspectionConcluded(LocalDate concludedOn, InspectionKind kind, String documentNo) implements Entry {
        @Override
        public LocalDate on() {
            return concludedOn;
        }

        @Override
        public EntryCode code() {
            return EntryCode.CONCLUDED;
        }

        @Override
        public int number() {
            return 0;
        }
    }

    /** Its conclusion was published (công khai kết luận). */
    @EventType("inspection.conclusion-published.v1")
    record ConclusionPublished(LocalDate publishedOn) implements Entry {
        @Override
        public LocalDate on() {
            return publishedOn;
        }

        @Override
        public EntryCode code() {
            return EntryCode.CONCLUSION_PUBLISHED;
        }

        @Override
        public int number() {
            return 0;
        }
    }

    /**
     * The file of a finding with a sign of crime was transferred, and is an information source from then on.
     *
     * @param inspectedBy the body that transfers it, and learns what becomes of it
     */
    @EventType("inspection.file-transferred.v1")
    record FileTransferred(int finding, LocalDate transferredOn, UUID sourceId, String sourceNumber, String inspectedBy)
            implements Entry {
        @Override
        public LocalDate on() {
            return transferredOn;
        }

        @Override
        public EntryCode code() {
            return EntryCode.FILE_TRANSFERRED;
        }

        @Override
        public int number() {
            return finding;
        }
    }

    /** What was found was settled by administrative means (xử lý hành chính). */
    @EventType("inspection.settled-administratively.v1")
    record SettledAdministratively(LocalDate settledOn) implements Entry {
        @Override
        public LocalDate on() {
            return settledOn;
        }

        @Override
        public EntryCode code() {
            return EntryCode.SETTLED_ADMINISTRATIVELY;
        }

        @Override
        public int number() {
            return 0;
        }
    }

    /** It ended without a violation (không có vi phạm). */
    @EventType("inspection.closed-without-violation.v1")
    record ClosedWithoutViolation(LocalDate closedOn) implements Entry {
        @Override
        public LocalDate on() {
            return closedOn;
        }

        @Override
        public EntryCode code() {
            return EntryCode.CLOSED_WITHOUT_VIOLATION;
        }

        @Override
        public int number() {
            return 0;
        }
    }
}
