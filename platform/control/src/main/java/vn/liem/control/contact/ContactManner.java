package vn.liem.control.contact;

/** How the contact came about. */
public enum ContactManner {
    /** Gặp gỡ. */
    MEETING,
    /** Gọi điện thoại. */
    CALL,
    /** Nhắn tin, thư điện tử. */
    MESSAGE,
    /** Thư, văn bản. */
    LETTER,
    /** Tặng, hứa tặng tiền, quà, lợi ích. */
    GIFT
}
