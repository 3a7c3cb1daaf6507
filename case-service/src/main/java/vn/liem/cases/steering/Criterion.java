package vn.liem.cases.steering;

/** Why it was put under supervision (tiêu chí đưa vào diện theo dõi, chỉ đạo). */
public enum Criterion {
    /** Phức tạp. */
    COMPLEX,
    /** Dư luận xã hội quan tâm. */
    PUBLIC_CONCERN,
    /** Liên quan cán bộ cấp cao. */
    SENIOR_OFFICIAL,
    /** Kéo dài. */
    PROLONGED,
    /** Thiệt hại nghiêm trọng. */
    SERIOUS_DAMAGE
}
