package vn.liem.messaging;

/** What came is no record of a log: its header, its body and its leaf do not fit. Its content is never quoted. */
public final class BadRecord extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what does not fit. */
    public BadRecord(String what) {
        super(what);
    }
}
