package vn.liem.control.contact;

/** With whom an officer had to do about a case. */
public enum ContactedParty {
    /** Người bị buộc tội. */
    ACCUSED,
    /** Bị hại, đương sự. */
    VICTIM_OR_PARTY,
    /** Người thân thích của họ. */
    RELATIVE,
    /** Người bào chữa, người bảo vệ quyền lợi. */
    COUNSEL,
    /** Người làm chứng. */
    WITNESS,
    /** Cấp trên, người có chức vụ, quyền hạn. */
    OFFICE_HOLDER,
    /** Người môi giới, người nhờ. */
    INTERMEDIARY,
    /** Báo chí. */
    PRESS,
    /** Người khác. */
    OTHER
}
