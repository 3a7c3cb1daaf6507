package vn.liem.cases.petition;

/** What a person turns to a body with (loại đơn). */
public enum PetitionKind {
    /** Khiếu nại. */
    COMPLAINT,
    /** Tố cáo. */
    DENUNCIATION,
    /** Kiến nghị. */
    RECOMMENDATION,
    /** Phản ánh. */
    REFLECTION
}
