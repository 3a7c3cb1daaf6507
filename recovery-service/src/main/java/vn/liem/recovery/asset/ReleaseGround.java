package vn.liem.recovery.asset;

/** Why an asset is released (căn cứ hủy bỏ kê biên, phong tỏa, CPC 130); the points were not read in a source. */
public enum ReleaseGround {
    /** Đình chỉ điều tra, đình chỉ vụ án. */
    CASE_TERMINATED,
    /** Đình chỉ đối với bị can. */
    ACCUSED_TERMINATED,
    /** Tòa án tuyên không có tội. */
    ACQUITTED,
    /** Không bị phạt tiền, tịch thu tài sản, bồi thường thiệt hại. */
    NOTHING_TO_PAY,
    /** Không còn cần thiết. */
    NOT_NEEDED,
    /** Yêu cầu của người thứ ba được chấp nhận. */
    CLAIM_UPHELD,
    /** Lệnh đã được hủy ghi nhận: it was never ordered. */
    NEVER_ORDERED
}
