package vn.liem.testsupport;

/** A short wait inside a loop that has an end. */
final class Pause {

    private Pause() {}

    static void ofMillis(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
