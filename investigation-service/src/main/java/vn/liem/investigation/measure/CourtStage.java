package vn.liem.investigation.measure;

import java.util.Arrays;
import java.util.Optional;
import vn.liem.procedure.journey.CaseStage;

/** Where a case stands before a court when the court orders a measure, as the court says (giai đoạn tại Tòa án). */
public enum CourtStage {
    /** Chuẩn bị xét xử và xét xử sơ thẩm. */
    FIRST_INSTANCE(CaseStage.TRIAL),
    /** Sau khi tuyên án sơ thẩm. */
    JUDGED(CaseStage.JUDGED),
    /** Chuẩn bị xét xử và xét xử phúc thẩm. */
    APPEAL(CaseStage.APPEAL),
    /** Sau khi tuyên án phúc thẩm. */
    JUDGED_ON_APPEAL(CaseStage.IN_FORCE);

    private final CaseStage stage;

    CourtStage(CaseStage stage) {
        this.stage = stage;
    }

    /** Whether a judgment was pronounced there already. */
    public boolean isJudged() {
        return switch (this) {
            case JUDGED, JUDGED_ON_APPEAL -> true;
            case FIRST_INSTANCE, APPEAL -> false;
        };
    }

    /** The stage of the case. */
    CaseStage stage() {
        return stage;
    }

    /** The stage before a court that this is; none where the case is elsewhere. */
    static Optional<CourtStage> of(CaseStage stage) {
        return Arrays.stream(values()).filter(one -> one.stage == stage).findFirst();
    }
}
