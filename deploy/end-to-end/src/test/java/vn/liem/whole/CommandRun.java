package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One call of {@code ./liem} in a process of its own. */
final class CommandRun {

    private final List<String> words;
    private final Process process;
    private final Path out;
    private final Path err;

    /** What it came to. */
    record Ended(List<String> words, int code, String out, String err) {

        /** The same, where it ended well. */
        Ended good() {
            return code == 0 ? this : fail("%s ended with %d%n%s%n%s".formatted(words, code, out, err));
        }
    }

    CommandRun(List<String> words, Process process, Path out, Path err) {
        this.words = List.copyOf(words);
        this.process = process;
        this.out = out;
        this.err = err;
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** What it has printed so far. */
    String printed() {
        return read(out);
    }

    /** Waits for its end; what takes longer is ended, and is a failure. */
    Ended await(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return fail("%s took longer than %s%n%s%n%s".formatted(words, atMost, read(out), read(err)));
            }
            return new Ended(
                    words, process.exitValue(), read(out).strip(), read(err).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + words, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
