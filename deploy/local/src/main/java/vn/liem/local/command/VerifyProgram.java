package vn.liem.local.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.PostgresServer;

/**
 * The check of every log, in a JVM of its own.
 *
 * @param port where the databases are
 * @param password the superuser's password there
 * @param home the installation whose keys the logs are signed with
 */
record VerifyProgram(int port, String password, Home home) {

    private static final String MEMORY = "-Xmx1g";

    /** Prints what it finds; 0 where everything holds. */
    int run(String format, PrintWriter out) throws IOException {
        Path target = Checkout.here().root().resolve("deploy").resolve("verify").resolve("target");
        String libraries = Files.readString(target.resolve("classpath")).strip();
        ProcessBuilder command = new ProcessBuilder(List.of(
                        LocalBuild.java(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        target.resolve("classes") + File.pathSeparator + libraries,
                        "vn.liem.verify.Verify",
                        "--format",
                        format))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().putAll(settings());
        try {
            Process process = command.start();
            try (var lines = process.inputReader()) {
                lines.lines().forEach(out::println);
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while checking", e);
        }
    }

    private Map<String, String> settings() {
        return Map.of(
                "LIEM_VERIFY_DB_PORT",
                Integer.toString(port),
                "LIEM_VERIFY_DB_USER",
                PostgresServer.SUPERUSER,
                "LIEM_VERIFY_DB_PASSWORD",
                password,
                "LIEM_VERIFY_SERVICES",
                String.valueOf(home.part(PartName.CASE).resolveSibling("")));
    }

    @Override
    public String toString() {
        return "the check on port " + port;
    }
}
