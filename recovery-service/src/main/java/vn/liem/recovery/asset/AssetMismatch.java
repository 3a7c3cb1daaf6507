package vn.liem.recovery.asset;

/** Where what was ordered and what stands here do not fit; a person settles each of them. */
public enum AssetMismatch {
    NOT_RECORDED(
            "Có lệnh đối với tài sản này nhưng chưa ai ghi nhận tài sản; hãy ghi nhận với đúng mã mà lệnh đã nêu.",
            "An order names this asset and nobody has recorded it; record it under the id that the order names."),
    ORDERED_IN_OTHER_CASE(
            "Lệnh được ban hành trong vụ án khác với vụ án đã ghi nhận tài sản.",
            "The order was issued in another case than the one in which the asset is recorded."),
    VALUES_DIFFER(
            "Giá trị ghi nhận ở đây khác với giá trị theo lệnh.",
            "The value recorded here is not the one that the order takes hold of."),
    AWAITS_RELEASE(
            "Lệnh đã được hủy bỏ nhưng tài sản chưa được giải tỏa; phải có người quyết định.",
            "The order was lifted and the asset is still secured; a person decides on its release."),
    ORDER_TAKEN_BACK(
            "Ghi nhận về lệnh đã bị hủy nhưng tài sản vẫn đang bị coi là bảo đảm; phải có người quyết định.",
            "The record of the order was taken back and the asset is still secured; a person decides on its release."),
    RELEASED_BUT_ORDERED(
            "Tài sản đã được ghi nhận giải tỏa nhưng lệnh vẫn còn hiệu lực.",
            "The asset is recorded as released and the order still stands."),
    CLAIM_UPHELD(
            "Yêu cầu của người thứ ba đã được chấp nhận nhưng tài sản chưa được giải tỏa; phải có người quyết định.",
            "A third party's claim was upheld and the asset is still secured; a person decides on its release.");

    private final String vietnamese;
    private final String english;

    AssetMismatch(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The sentence in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }
}
