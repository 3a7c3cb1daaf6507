package vn.liem.whole;

/** The moments at which a service is killed in a step of a hand-over. */
enum Death {
    /** It has decided, and nothing is committed. */
    BEFORE_ITS_COMMIT,
    /** It has committed; what it heard is not acknowledged to the broker, and what it says is not published. */
    BEFORE_ACKNOWLEDGING_AND_PUBLISHING,
    /** What it says is published and heard, and it has not noted that. */
    BEFORE_PUBLISHED_IS_NOTED
}
