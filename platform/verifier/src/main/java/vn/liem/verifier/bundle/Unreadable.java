package vn.liem.verifier.bundle;

/** A file is not of the form that it must have, so that nothing can be said of what it proves. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Said why;

    private Unreadable(Said why) {
        super(why.code());
        this.why = why;
    }

    /** It is not readable for this reason. */
    static Unreadable because(String code, Object... values) {
        return new Unreadable(Said.of(code, values));
    }

    /** The reason, which can be put into words. */
    public Said why() {
        return why;
    }
}
