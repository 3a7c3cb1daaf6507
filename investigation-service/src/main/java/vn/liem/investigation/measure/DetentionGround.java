package vn.liem.investigation.measure;

/** Why somebody accused of a less serious or a serious crime is detained (CPC 119(2)); not verified in a source. */
public enum DetentionGround {
    /** Điểm a: the person was under another measure and violated it. */
    VIOLATED_OTHER_MEASURE,
    /** Điểm b: no clear residence, or an identity that cannot be established. */
    NO_CLEAR_RESIDENCE,
    /** Điểm c: fled, or shows signs of fleeing. */
    FLED,
    /** Điểm d: goes on offending, or shows signs of it. */
    GOES_ON_OFFENDING,
    /** Điểm đ: bribes, coerces or incites others, or destroys evidence. */
    OBSTRUCTS
}
