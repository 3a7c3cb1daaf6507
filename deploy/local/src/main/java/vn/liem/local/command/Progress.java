package vn.liem.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** How far something has come: a bar where somebody watches a terminal, a line now and then where nobody does. */
final class Progress {

    private static final int WIDTH = 30;
    private static final Duration LINE_EVERY = Duration.ofSeconds(5);
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private final PrintWriter out;
    private final boolean terminal;
    private Instant lastLine = Instant.EPOCH;
    private String shown = "";

    private Progress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** On a terminal where the output is one. */
    static Progress on(PrintWriter out) {
        return new Progress(out, isTerminal());
    }

    /** The same without a terminal. */
    static Progress inLines(PrintWriter out) {
        return new Progress(out, false);
    }

    /** Tells how many of how many are done. */
    void at(String what, int done, int all) {
        String text = "%s %d / %d".formatted(what, done, all);
        if (terminal) {
            int filled = all == 0 ? WIDTH : (int) ((long) WIDTH * done / all);
            draw("[%s%s] %3d %%  %s"
                    .formatted(
                            "█".repeat(filled),
                            "·".repeat(WIDTH - filled),
                            all == 0 ? 100 : (int) (100L * done / all),
                            text));
        } else {
            line(text, done == all);
        }
    }

    /** Tells something that has no number. */
    void say(String text) {
        if (terminal) {
            draw(text);
        } else {
            line(text, false);
        }
    }

    /** Leaves what was told last and goes on below it. */
    void end() {
        if (terminal && !shown.isEmpty()) {
            out.println();
            out.flush();
        }
        shown = "";
    }

    private void draw(String text) {
        if (!text.equals(shown)) {
            out.print("\r" + text + " ".repeat(Math.max(0, shown.length() - text.length())));
            out.flush();
            shown = text;
        }
    }

    private void line(String text, boolean last) {
        Instant now = Instant.now();
        if (!text.equals(shown) && (last || Duration.between(lastLine, now).compareTo(LINE_EVERY) >= 0)) {
            out.println("  " + text);
            out.flush();
            lastLine = now;
            shown = text;
        }
    }

    @SuppressWarnings("SystemConsoleNull") // Where the system does not say what the output is, the console does.
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException _) {
            // No Linux: the console is the best guess.
            return System.console() != null;
        }
    }
}
