package vn.liem.service.door;

/** Where a failure came from, without its message: messages of drivers and parsers quote what was sent. */
final class Frames {

    private static final int FRAMES_MAX = 12;

    private Frames() {}

    static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "\n caused by ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES_MAX); i++) {
                text.append("\n  at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
