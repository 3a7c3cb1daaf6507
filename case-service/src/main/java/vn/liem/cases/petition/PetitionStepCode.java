package vn.liem.cases.petition;

/** What may happen to a petition, in the order in which it happens where one day has several. */
public enum PetitionStepCode {
    /** Giải quyết lại khi có tình tiết mới. */
    REOPENED,
    /** Đơn vượt cấp. */
    MARKED_BEYOND_LEVEL,
    /** Đơn trùng. */
    LINKED,
    /** Kéo dài thời hạn xử lý ban đầu. */
    ACCEPTANCE_EXTENDED,
    /** Thụ lý. */
    ACCEPTED,
    /** Sổ ghi hạn giải quyết, không ghi ngày thụ lý. */
    DUE_DAY_STATED,
    /** Chuyển đơn. */
    FORWARDED,
    /** Trả lại, không thụ lý. */
    RETURNED,
    /** Tiếp tục giải quyết. */
    RESUMED,
    /** Gia hạn. */
    EXTENDED,
    /** Tạm đình chỉ. */
    SUSPENDED,
    /** Kết luận, quyết định giải quyết. */
    CONCLUDED,
    /** Sổ ghi đã giải quyết, không ghi kết quả. */
    SETTLED_WITHOUT_RESULT,
    /** Rút đơn. */
    WITHDRAWN,
    /** Phát hiện dấu hiệu tội phạm. */
    CRIME_SIGN_FOUND,
    /** Chuyển cơ quan điều tra thành nguồn tin về tội phạm. */
    SOURCE_SENT,
    /** Đã thông báo việc thụ lý. */
    ACCEPTANCE_NOTIFIED,
    /** Đã gửi quyết định tạm đình chỉ. */
    SUSPENSION_SENT,
    /** Đã gửi kết luận, quyết định giải quyết. */
    CONCLUSION_SENT,
    /** Đã xử lý theo kết luận. */
    MEASURES_TAKEN,
    /** Đã công khai kết luận. */
    RESULT_PUBLISHED,
    /** Đã thông báo cho cơ quan, tổ chức đã chuyển đơn. */
    SENDER_INFORMED
}
