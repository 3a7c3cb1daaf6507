package vn.liem.investigation.measure;

/** Why somebody has to be set free at once, before the last day that a document states: nobody else is waited for. */
public enum ReleaseDuty {
    /** Tòa án tuyên không có tội, miễn trách nhiệm hình sự hoặc miễn hình phạt (CPC 328, chưa đối chiếu). */
    ACQUITTED,
    /** Hình phạt không phải là hình phạt tù, hoặc phạt tù cho hưởng án treo (CPC 328, chưa đối chiếu). */
    NO_PRISON_TERM,
    /** Thời hạn phạt tù bằng hoặc ngắn hơn thời gian đã bị tạm giam (CPC 328, chưa đối chiếu). */
    TERM_SERVED_IN_DETENTION,
    /** Tòa án đình chỉ vụ án. */
    TRIAL_TERMINATED,
    /** Viện kiểm sát hủy bỏ quyết định tạm giữ không có căn cứ (CPC 117(4), chưa đối chiếu). */
    CUSTODY_WITHOUT_GROUND;

    /** Whether it is for such a body to say so of such a measure. */
    boolean isFor(OrderingBody by, MeasureKind kind) {
        return switch (this) {
            case ACQUITTED, NO_PRISON_TERM, TERM_SERVED_IN_DETENTION, TRIAL_TERMINATED -> by == OrderingBody.COURT;
            case CUSTODY_WITHOUT_GROUND -> by == OrderingBody.PROCURACY && kind == MeasureKind.CUSTODY;
        };
    }
}
