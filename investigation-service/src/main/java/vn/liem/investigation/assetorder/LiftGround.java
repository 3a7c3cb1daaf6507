package vn.liem.investigation.assetorder;

/** Why an order on an asset is lifted (hủy bỏ kê biên, phong tỏa, CPC 130); its points were not read in a source. */
public enum LiftGround {
    /** Đình chỉ điều tra, đình chỉ vụ án. */
    CASE_TERMINATED,
    /** Đình chỉ điều tra, đình chỉ vụ án đối với bị can. */
    ACCUSED_TERMINATED,
    /** Không bị phạt tiền, tịch thu tài sản, bồi thường thiệt hại. */
    NOTHING_TO_PAY,
    /** Không còn cần thiết. */
    NOT_NEEDED
}
