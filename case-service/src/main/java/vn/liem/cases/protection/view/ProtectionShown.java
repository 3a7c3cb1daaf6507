package vn.liem.cases.protection.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.cases.protection.AssessmentResult;
import vn.liem.cases.protection.ProtectedInterest;
import vn.liem.cases.protection.Protection.Requested;
import vn.liem.cases.protection.ProtectionAssessment;
import vn.liem.cases.protection.ProtectionDetails;
import vn.liem.cases.protection.ProtectionEnding;
import vn.liem.cases.protection.ProtectionExtension;
import vn.liem.cases.protection.ProtectionGrant;
import vn.liem.cases.protection.ProtectionMeasure;
import vn.liem.cases.protection.ProtectionRefusalGround;
import vn.liem.cases.protection.ProtectionStanding;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Citation;

/**
 * A protection as the body that protects and the standing agency see it; notes are opened by themselves.
 *
 * @param until the last day that the latest decision states
 * @param limits what the profile says of how long a body may take over it
 */
public record ProtectionShown(
        UUID id,
        long version,
        String number,
        String body,
        String locality,
        ProtectionStanding standing,
        LocalDate requestedOn,
        List<ProtectedInterest> interests,
        Optional<AssessmentResult> assessed,
        Optional<LocalDate> assessedOn,
        List<MeasureShown> measures,
        Optional<LocalDate> until,
        List<DecisionShown> decisions,
        Optional<ProtectionRefusalGround> refusedBecause,
        Optional<ProtectionEnding> ended,
        Wording limits) {

    private static final Wording NO_LIMITS = new Wording(
            "Bộ quy định pháp luật chưa có thời hạn xem xét, quyết định việc bảo vệ.",
            "The profile has no time limit for looking into a protection or deciding on it.");

    /** A measure that is taken. */
    public record MeasureShown(ProtectionMeasure measure, Wording name, Wording article) {

        static MeasureShown of(ProtectionMeasure measure) {
            Wording cited = new Citation(measure.article()).wording();
            return new MeasureShown(
                    measure,
                    new Wording(measure.vietnamese(), measure.english()),
                    new Wording(cited.vietnamese() + " (chưa đối chiếu)", cited.english() + " (not verified)"));
        }
    }

    /** A decision on the protection: that which granted it, and each by which it goes on. */
    public record DecisionShown(
            String decisionNo, LocalDate decidedOn, List<ProtectionMeasure> measures, Optional<LocalDate> until) {

        static DecisionShown of(ProtectionGrant grant) {
            return new DecisionShown(grant.decisionNo(), grant.grantedOn(), grant.measures(), grant.until());
        }

        static DecisionShown of(ProtectionExtension extension) {
            return new DecisionShown(
                    extension.decisionNo(), extension.extendedOn(), extension.measures(), extension.until());
        }
    }

    static ProtectionShown of(UUID id, long version, Requested known) {
        ProtectionDetails details = known.details();
        List<DecisionShown> decisions = Stream.concat(
                        known.grant().map(DecisionShown::of).stream(),
                        known.extensions().stream().map(DecisionShown::of))
                .toList();
        return new ProtectionShown(
                id,
                version,
                details.number(),
                details.body(),
                details.locality(),
                known.standing(),
                details.requestedOn(),
                details.interests(),
                known.assessment().map(ProtectionAssessment::result),
                known.assessment().map(ProtectionAssessment::assessedOn),
                known.measures().stream().map(MeasureShown::of).toList(),
                known.until(),
                decisions,
                known.denial().map(one -> one.ground()),
                known.ending(),
                NO_LIMITS);
    }
}
