package vn.liem.cases.petition;

/** Why a petition is returned and not accepted (lý do trả lại đơn, không thụ lý). */
public enum ReturnGround {
    /** Không đủ điều kiện thụ lý. */
    NOT_ELIGIBLE,
    /** Đã được giải quyết, không có tình tiết mới. */
    SETTLED_ALREADY,
    /** Hết thời hiệu. */
    OUT_OF_TIME,
    /** Không có căn cứ, nội dung rõ ràng. */
    WITHOUT_GROUND
}
