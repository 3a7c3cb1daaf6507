package vn.liem.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs short commands of the system to their end. */
public final class Commands {

    private Commands() {}

    /** Runs the command with its output in the log; throws with the log's place where it fails. */
    public static void run(List<String> command, Path log, Duration atMost) {
        int code = exitCode(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())),
                atMost);
        if (code != 0) {
            throw new IllegalStateException("%s failed with %d, see %s".formatted(command.getFirst(), code, log));
        }
    }

    /** Whether the command exists and ends with 0; its output goes nowhere. */
    public static boolean succeeds(String... command) {
        try {
            return exitCode(
                            new ProcessBuilder(command)
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD),
                            Duration.ofSeconds(10))
                    == 0;
        } catch (UncheckedIOException e) {
            return false; // The command does not exist here.
        }
    }

    private static int exitCode(ProcessBuilder builder, Duration atMost) {
        Process process = start(builder);
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                kill(process);
                throw new IllegalStateException(
                        "%s took longer than %s".formatted(builder.command().getFirst(), atMost));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            kill(process);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while waiting for " + builder.command().getFirst(), e);
        }
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
