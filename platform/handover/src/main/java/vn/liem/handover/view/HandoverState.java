package vn.liem.handover.view;

/** Where a hand-over stands, as far as the halves that are seen say it. */
public enum HandoverState {
    /** Đã chuyển, chưa có biên nhận. */
    OFFERED,
    /** Đã nhận, chưa trả lời. */
    RECEIVED,
    /** Bên chuyển đề nghị rút lại. */
    ASKED_BACK,
    /** Đã tiếp nhận, bên chuyển chưa xác nhận. */
    ACCEPTED,
    /** Đã tiếp nhận, bên chuyển đã bàn giao. */
    RELEASED,
    /** Không tiếp nhận. */
    REJECTED,
    /** Đã rút lại. */
    WITHDRAWN,
    /** Người vận hành kết thúc. */
    ENDED_BY_OPERATOR
}
