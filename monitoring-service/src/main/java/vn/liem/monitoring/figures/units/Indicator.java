package vn.liem.monitoring.figures.units;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.Target;
import vn.liem.procedure.Wording;

/**
 * What units are compared by (chỉ tiêu so sánh): the committee's measures as far as a figure of reports holds them. Where no
 * rate is defined the number stands that it would be made of; of time limits (K11) no figure is defined.
 */
public enum Indicator {
    RECEPTION("K1", "sources.receptionRate"),
    RESOLUTION("K2", "sources.resolutionRate"),
    RESOLUTION_WITH_SUSPENDED("K2b", "sources.resolutionRateWithSuspended"),
    RECOVERY_JUDGMENT("K3", "recovery.rateJudgment"),
    RECOVERY_ENFORCEABLE("K3e", "recovery.rateEnforceable"),
    RECOVERY_LOSS("K3l", "recovery.rateLoss"),
    CLEARANCE("K4", "cases.clearanceRate"),
    TRANSFERRED("K5", "sources.transferredByInspection"),
    RETURNED("K6", "cases.returned"),
    DIRECTIVES("K7", "directives.onTimeRate"),
    APPRAISALS_OVERDUE("K8", "appraisals.overdue"),
    APPRAISAL_DAYS("K8d", "appraisals.medianNetDays"),
    DISCIPLINE_GAP("K9", "discipline.gapOpen"),
    CASES("K10", "cases.instituted"),
    ACCUSED("K10p", "accused.instituted"),
    BEYOND_LEVEL("K12", "petitions.beyondLevelRate");

    private final String mark;
    private final String figure;

    Indicator(String mark, String figure) {
        this.mark = mark;
        this.figure = figure;
    }

    /** The one with this code. */
    public static Optional<Indicator> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The ids of all their figures. */
    public static List<String> figures() {
        return Arrays.stream(values()).map(Indicator::figure).toList();
    }

    /** Its code in addresses, {@code k3e}. */
    public String code() {
        return mark.toLowerCase(java.util.Locale.ROOT);
    }

    /** The id of its figure. */
    public String figure() {
        return figure;
    }

    /** Its mark and what it says, {@code K1 Tỷ lệ tiếp nhận nguồn tin}. */
    public Wording title() {
        Meaning meaning = Meaning.of(figure);
        return new Wording(
                mark + " · " + meaning.title().vietnamese(),
                mark + " · " + meaning.title().english());
    }

    /** What the committee wants it to reach. */
    public Optional<Target> target() {
        return Target.find(figure);
    }
}
