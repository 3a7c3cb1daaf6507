package vn.liem.cases.steering;

/** What a steering document is, beside a directive. */
public enum DocumentKind {
    /** Yêu cầu, kiến nghị của cấp trên: of the Central Steering Committee or its working groups, to be answered by a day. */
    REQUIREMENT_FROM_ABOVE,
    /** Chương trình công tác của một kỳ. */
    WORK_PROGRAMME,
    /** Kế hoạch thực hiện mà các cơ quan phải xây dựng và gửi: each body that it asks answers with its own plan. */
    IMPLEMENTATION_PLAN,
    /** Văn bản được quán triệt, triển khai xuống các cấp. */
    CASCADED_DOCUMENT,
    /** Giám sát chuyên đề, giám sát nhiều năm: its plan; each body answers with its result of each year. */
    THEMATIC_SUPERVISION,
    /** Khó khăn, vướng mắc, kiến nghị do địa phương nêu: the bodies that it goes to answer it. */
    DIFFICULTY;

    /** Whether each body answers once for each year. */
    boolean isByYear() {
        return this == THEMATIC_SUPERVISION;
    }
}
