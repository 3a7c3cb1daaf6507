package vn.liem.investigation.measure.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.measure.DetentionGround;
import vn.liem.investigation.measure.Measure;
import vn.liem.investigation.measure.Measure.HowEnded;
import vn.liem.investigation.measure.MeasureApproval;
import vn.liem.investigation.measure.MeasureEnd;
import vn.liem.investigation.measure.MeasureExtension;
import vn.liem.investigation.measure.MeasureKind;
import vn.liem.investigation.measure.MeasureOrder;
import vn.liem.investigation.measure.Measures;

/**
 * A measure as it is shown.
 *
 * @param lastDay the last day that its documents state
 * @param daysLeft how many days are left, 0 on the last one, negative where it has run out; none where it has ended
 * @param limit until when the law lets it last, and how that was counted
 * @param daysHeldTooLong how many days the person was held, or is, after the last day stated
 */
public record MeasureShown(
        String documentNo,
        MeasureKind kind,
        String kindVi,
        String kindEn,
        LocalDate decidedOn,
        LocalDate startsOn,
        Optional<LocalDate> lastDay,
        String unit,
        Optional<DetentionGround> ground,
        MeasureStanding standing,
        LocalDate asOf,
        Optional<Long> daysLeft,
        Optional<Long> daysHeldTooLong,
        LimitShown limit,
        List<MeasureExtension> extensions,
        List<ApprovalShown> approvals,
        Optional<EndShown> ended) {

    /** An approval, and what it approves. */
    public record ApprovalShown(String approves, MeasureApproval approval) {}

    /** How it ended. */
    public record EndShown(HowEnded how, MeasureEnd by) {}

    static MeasureShown of(Measure measure, Measures all, KnownNow known, LocalDate asOf) {
        MeasureOrder order = measure.order();
        Optional<MeasureEnd> end = measure.ending().map(Measure.Ending::end);
        MeasureStanding standing = standing(measure, asOf);
        return new MeasureShown(
                order.documentNo(),
                order.kind(),
                order.kind().vietnamese(),
                order.kind().english(),
                order.decidedOn(),
                order.startsOn(),
                measure.statedEnd(),
                order.unit(),
                order.ground(),
                standing,
                asOf,
                standing == MeasureStanding.ENDED ? Optional.empty() : daysFrom(asOf, measure.statedEnd()),
                order.kind().holds() ? tooLong(measure, standing, end, asOf) : Optional.empty(),
                LimitShown.of(measure, all, known),
                measure.extensions(),
                measure.approvals().stream()
                        .map(one -> new ApprovalShown(one.documentNo(), one.approval()))
                        .toList(),
                measure.ending().map(ending -> new EndShown(ending.how(), ending.end())));
    }

    private static MeasureStanding standing(Measure measure, LocalDate asOf) {
        if (measure.order().startsOn().isAfter(asOf)) {
            return MeasureStanding.TO_COME;
        }
        if (measure.ending().isPresent()) {
            return MeasureStanding.ENDED;
        }
        return measure.statedEnd().filter(asOf::isAfter).isPresent()
                ? MeasureStanding.RUN_OUT
                : MeasureStanding.IN_FORCE;
    }

    private static Optional<Long> daysFrom(LocalDate asOf, Optional<LocalDate> lastDay) {
        return lastDay.map(last -> ChronoUnit.DAYS.between(asOf, last));
    }

    private static Optional<Long> tooLong(
            Measure measure, MeasureStanding standing, Optional<MeasureEnd> end, LocalDate asOf) {
        Optional<LocalDate> held = switch (standing) {
            case ENDED -> end.map(MeasureEnd::endedOn);
            case RUN_OUT -> Optional.of(asOf);
            case TO_COME, IN_FORCE -> Optional.empty();
        };
        return held.flatMap(day -> daysFrom(day, measure.statedEnd()))
                .filter(left -> left < 0)
                .map(left -> -left);
    }
}
