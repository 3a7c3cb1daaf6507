package vn.liem.control.interference;

/** In which way somebody interferes with the proceedings. */
public enum InterferenceKind {
    /** Tác động, chỉ đạo trái pháp luật. */
    INFLUENCE,
    /** Đe dọa, gây áp lực. */
    THREAT,
    /** Mua chuộc. */
    BRIBE_OFFERED,
    /** Bao che, dung túng. */
    COVER_UP,
    /** Cản trở hoạt động tố tụng, thi hành án. */
    OBSTRUCTION
}
