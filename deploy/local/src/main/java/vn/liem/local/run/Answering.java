package vn.liem.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Starts a process that tells its readiness over HTTP, and waits for it. */
final class Answering {

    private static final long POLL_MS = 200;
    private static final Duration ASK_MAX = Duration.ofSeconds(5);
    private static final long LOG_BYTES_MAX = 20L * 1024 * 1024;

    private Answering() {}

    /** Starts the command in the folder; the environment is added to what every part gets. */
    static Process launch(List<String> command, Path folder, Path log, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            setAside(log);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns once the address answers with 200; ends the process where it does not in time. */
    static void await(PartName part, Process process, URI health, Duration atMost, Path log) {
        long end = System.nanoTime() + atMost.toNanos();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(ASK_MAX).build()) {
            while (!answers(client, health)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "%s ended with %d, see %s".formatted(part, process.exitValue(), log));
                }
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "%s was not ready after %d s, see %s".formatted(part, atMost.toSeconds(), log));
                }
                Thread.sleep(POLL_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + part, e);
        }
    }

    private static boolean answers(HttpClient client, URI health) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(health).timeout(ASK_MAX).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // Nobody there yet; the loop that asks has an end.
        }
    }

    /** A log that has grown long is set aside before the next start; of each log one older is kept. */
    private static void setAside(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES_MAX) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".old"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
