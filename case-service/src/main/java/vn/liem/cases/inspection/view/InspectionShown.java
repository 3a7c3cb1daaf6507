package vn.liem.cases.inspection.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.cases.inspection.Inspection.Registered;
import vn.liem.cases.inspection.InspectionCourse;
import vn.liem.cases.inspection.InspectionDetails;
import vn.liem.cases.inspection.InspectionEvent.ClosedWithoutViolation;
import vn.liem.cases.inspection.InspectionEvent.ConclusionPublished;
import vn.liem.cases.inspection.InspectionEvent.CrimeSignFlagged;
import vn.liem.cases.inspection.InspectionEvent.Entry;
import vn.liem.cases.inspection.InspectionEvent.FileTransferred;
import vn.liem.cases.inspection.InspectionEvent.FindingRecorded;
import vn.liem.cases.inspection.InspectionEvent.InspectionConcluded;
import vn.liem.cases.inspection.InspectionEvent.RecommendationRecorded;
import vn.liem.cases.inspection.InspectionEvent.SettledAdministratively;
import vn.liem.cases.inspection.InspectionKind;
import vn.liem.cases.inspection.InspectionStanding;
import vn.liem.kernel.SealedText;

/**
 * An inspection as it is shown, each finding with the state of its transfer and what became of its source; texts stay sealed,
 * and are opened for those who may.
 *
 * @param untransferred the findings with a sign of crime whose file was not transferred yet
 */
public record InspectionShown(
        UUID id,
        long version,
        String number,
        InspectionKind kind,
        String inspectedBy,
        Optional<String> about,
        LocalDate startedOn,
        Optional<String> sealedSubject,
        InspectionStanding standing,
        Optional<LocalDate> concludedOn,
        Optional<String> documentNo,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> endedOn,
        List<Integer> untransferred,
        List<FindingShown> findings,
        List<RecommendationShown> recommendations) {

    /** A finding as it is shown. */
    public record FindingShown(
            int finding,
            LocalDate foundOn,
            Optional<String> sealedText,
            Optional<String> amountVnd,
            Optional<LocalDate> crimeSignOn,
            Optional<TransferShown> transfer) {}

    /** The transfer of a finding, and what became of its source; empty where the source is not known here any more. */
    public record TransferShown(
            LocalDate transferredOn, UUID sourceId, String sourceNumber, Optional<SourceStanding> became) {}

    /** A recommendation as it is shown. */
    public record RecommendationShown(
            int recommendation,
            LocalDate recommendedOn,
            String addressedTo,
            Optional<LocalDate> dueOn,
            Optional<String> sealedText) {}

    static InspectionShown of(UUID id, long version, Registered inspection, Map<UUID, SourceStanding> became) {
        InspectionDetails details = inspection.details();
        InspectionCourse course = InspectionCourse.of(inspection);
        return new InspectionShown(
                id,
                version,
                details.number(),
                details.kind(),
                details.inspectedBy(),
                details.about(),
                details.startedOn(),
                details.subject().map(SealedText::value),
                course.standing(),
                course.concludedOn(),
                all(inspection, InspectionConcluded.class).findFirst().map(InspectionConcluded::documentNo),
                all(inspection, ConclusionPublished.class).findFirst().map(ConclusionPublished::publishedOn),
                inspection.entries().stream()
                        .filter(entry ->
                                entry instanceof SettledAdministratively || entry instanceof ClosedWithoutViolation)
                        .map(Entry::on)
                        .findFirst(),
                List.copyOf(course.toTransfer()),
                all(inspection, FindingRecorded.class)
                        .map(finding -> finding(finding, inspection, became))
                        .toList(),
                all(inspection, RecommendationRecorded.class)
                        .map(one -> new RecommendationShown(
                                one.recommendation(),
                                one.recommendedOn(),
                                one.addressedTo(),
                                one.dueOn(),
                                one.text().map(SealedText::value)))
                        .toList());
    }

    private static FindingShown finding(
            FindingRecorded found, Registered inspection, Map<UUID, SourceStanding> became) {
        return new FindingShown(
                found.finding(),
                found.foundOn(),
                found.text().map(SealedText::value),
                found.amountVnd(),
                all(inspection, CrimeSignFlagged.class)
                        .filter(sign -> sign.finding() == found.finding())
                        .map(CrimeSignFlagged::flaggedOn)
                        .findFirst(),
                all(inspection, FileTransferred.class)
                        .filter(sent -> sent.finding() == found.finding())
                        .map(sent -> new TransferShown(
                                sent.transferredOn(),
                                sent.sourceId(),
                                sent.sourceNumber(),
                                Optional.ofNullable(became.get(sent.sourceId()))))
                        .findFirst());
    }

    private static <E extends Entry> Stream<E> all(Registered inspection, Class<E> type) {
        return inspection.entries().stream().filter(type::isInstance).map(type::cast);
    }
}
