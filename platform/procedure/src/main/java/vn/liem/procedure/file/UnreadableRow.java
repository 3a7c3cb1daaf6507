package vn.liem.procedure.file;

/** Thrown inside the reading of one row at its first fault, and caught where the rows are listed: never seen outside. */
public final class UnreadableRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableRow(String reason) {
        super(reason);
    }

    /** What is wrong. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
