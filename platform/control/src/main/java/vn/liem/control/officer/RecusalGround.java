package vn.liem.control.officer;

/** Why somebody must step back from a case or be replaced in it (căn cứ từ chối hoặc thay đổi, CPC 49, 51 to 54). */
public enum RecusalGround {
    /** Là bị hại, đương sự; là người đại diện, người thân thích của bị hại, đương sự, bị can, bị cáo. */
    PARTY_OR_RELATIVE("CPC 49(1)"),
    /** Đã là người bào chữa, người làm chứng, người giám định, người định giá, người phiên dịch trong vụ án. */
    OTHER_PART_IN_CASE("CPC 49(2)"),
    /** Có căn cứ rõ ràng khác để cho rằng có thể không vô tư. */
    NOT_IMPARTIAL("CPC 49(3)"),
    /** Đã tiến hành tố tụng trong vụ án đó với tư cách khác. */
    CONDUCTED_OTHERWISE("CPC 51(1)(b), 52(1)(b), 53(1)(c), 54(1)(b)"),
    /** Cùng Hội đồng xét xử và là người thân thích với nhau. */
    RELATIVE_ON_PANEL("CPC 53(1)(b)");

    private final String article;

    RecusalGround(String article) {
        this.article = article;
    }

    /** The article it rests on. */
    public String article() {
        return article;
    }
}
