package vn.liem.cases.imports.door;

/** What may be said of a failure in a log file: where it was, and not its message, which may quote a row. */
final class Failure {

    private Failure() {}

    static String where(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return failure.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
