package vn.liem.investigation.assetorder;

import vn.liem.procedure.journey.CaseStage;

/** Where a case stands before a court when the court orders a measure on an asset, as the court says (giai đoạn tại Tòa án). */
public enum BeforeCourt {
    /** Chuẩn bị xét xử và xét xử sơ thẩm. */
    FIRST_INSTANCE(CaseStage.TRIAL),
    /** Chuẩn bị xét xử và xét xử phúc thẩm. */
    APPEAL(CaseStage.APPEAL);

    private final CaseStage stage;

    BeforeCourt(CaseStage stage) {
        this.stage = stage;
    }

    /** The stage of the case. */
    CaseStage stage() {
        return stage;
    }
}
