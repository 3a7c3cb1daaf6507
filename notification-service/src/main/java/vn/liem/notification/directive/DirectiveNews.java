package vn.liem.notification.directive;

/** Of what about a directive its owner is told; its code stands in the place of a clock in an inbox. */
public enum DirectiveNews {
    /** Đã ban hành. */
    DIRECTIVE_ISSUED,
    /** Đôn đốc. */
    DIRECTIVE_URGED,
    /** Xác định chưa thực hiện xong. */
    DIRECTIVE_NOT_DONE
}
