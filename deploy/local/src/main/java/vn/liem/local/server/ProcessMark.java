package vn.liem.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** One process for good: its number is given out again, so its start stands beside it. */
public record ProcessMark(long pid, String startedAt) {

    private static final Duration POLL = Duration.ofMillis(50);

    /** No process. */
    public static final ProcessMark NONE = new ProcessMark(0, "");

    /** The mark of a process. */
    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), startOf(process));
    }

    /** Reads what {@link #asText()} wrote; a text of another form names no process. */
    static ProcessMark parse(String text) {
        int space = text.indexOf(' ');
        return !text.matches("\\d+ .*")
                ? NONE
                : new ProcessMark(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
    }

    String asText() {
        return pid + " " + startedAt;
    }

    /** The process, if it still runs. */
    public Optional<ProcessHandle> find() {
        return running(pid).filter(process -> startOf(process).equals(startedAt));
    }

    /** The process of that number, if there is one and it is not merely waiting to be buried. */
    static Optional<ProcessHandle> running(long pid) {
        return ProcessHandle.of(pid).filter(ProcessMark::runs);
    }

    /** Ends the process in order, or by force where it takes too long. */
    public static void end(ProcessHandle process, Duration atMost) {
        process.destroy();
        long end = System.nanoTime() + atMost.toNanos();
        while (runs(process)
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(POLL.toNanos());
        }
        if (runs(process)) {
            process.destroyForcibly(); // It was asked and had its time.
        }
    }

    /**
     * A dead process that nobody has buried yet, as happens in a container without init, runs no more. Its first thread is
     * dead before the others are, and they still hold its ports.
     */
    private static boolean runs(ProcessHandle process) {
        Path place = Path.of("/proc", Long.toString(process.pid()));
        try {
            Path status = place.resolve("stat");
            String text = Files.exists(status) ? Files.readString(status) : "";
            boolean firstThreadIsDead = text.startsWith("Z", text.lastIndexOf(')') + 2);
            return firstThreadIsDead ? threads(place) > 1 : process.isAlive();
        } catch (IOException | UncheckedIOException e) {
            return process.isAlive(); // It ended while it was looked at.
        }
    }

    private static long threads(Path place) throws IOException {
        try (Stream<Path> threads = Files.list(place.resolve("task"))) {
            return threads.count();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
