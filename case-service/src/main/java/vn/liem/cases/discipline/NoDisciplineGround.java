package vn.liem.cases.discipline;

/** Why a track ends without discipline (lý do không xử lý kỷ luật). */
public enum NoDisciplineGround {
    /** Không phải đảng viên. */
    NOT_A_PARTY_MEMBER("không phải đảng viên", "not a member of the Party"),
    /** Không phải cán bộ, công chức, viên chức. */
    NOT_AN_OFFICIAL("không phải cán bộ, công chức, viên chức", "holds no office"),
    /** Không có vi phạm đến mức phải kỷ luật. */
    NO_BREACH("không có vi phạm đến mức phải kỷ luật", "no breach that calls for discipline"),
    /** Hết thời hiệu. */
    LIMITATION_PASSED("hết thời hiệu xử lý kỷ luật", "the limitation has passed"),
    /** Miễn kỷ luật. */
    EXEMPT("được miễn kỷ luật", "exempt from discipline"),
    /** Đã chết. */
    DECEASED("người vi phạm đã chết", "the person has died");

    private final String vietnamese;
    private final String english;

    NoDisciplineGround(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** In Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    public String english() {
        return english;
    }
}
