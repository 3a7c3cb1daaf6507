package vn.liem.eventstore;

/** More appends wait than may, or the log is closing: nothing was written, come again later. */
public final class LogBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogBusy(int max) {
        super("at most %d appends may wait".formatted(max));
    }
}
