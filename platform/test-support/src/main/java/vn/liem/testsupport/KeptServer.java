package vn.liem.testsupport;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.liem.local.server.Commands;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;

/** A server that a {@link ServerKeeper} holds in the background for all test JVMs of this checkout. */
enum KeptServer {
    POSTGRES,
    KAFKA;

    private static final Duration START_MAX = Duration.ofMinutes(4);
    private static final long POLL_MS = 100;

    /** Its folder: address, lock, owners, log and the server's own files. */
    Path folder() {
        return root().resolve("target").resolve("test-servers").resolve(name().toLowerCase(Locale.ROOT));
    }

    /** The address of the running server, which is started where there is none. */
    ServerAddress address() {
        OwnerOnly.folder(folder());
        try (FolderLock _ = FolderLock.of(folder())) {
            Owners.of(folder()).register();
            return running().orElseGet(this::start);
        }
    }

    /** The checkout that the tests belong to. */
    static Path root() {
        String given = System.getProperty("liem.root");
        return given == null ? checkoutAbove(Path.of("").toAbsolutePath()) : Path.of(given);
    }

    private static Path checkoutAbove(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("neither liem.root nor a folder with mvnw above %s".formatted(start));
    }

    private Optional<ServerAddress> running() {
        return Optional.of(folder().resolve("address"))
                .filter(Files::exists)
                .map(file -> ServerAddress.parse(OwnerOnly.read(file)))
                .filter(address -> ProcessHandle.of(address.keeperPid()).isPresent())
                .filter(address -> !Ports.isFree(address.port()));
    }

    private ServerAddress start() {
        Path address = folder().resolve("address");
        Path log = folder().resolve("keeper.log");
        try {
            Files.deleteIfExists(address);
            Process keeper = new ProcessBuilder(command())
                    .directory(folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                    .start();
            await(address, keeper, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ServerAddress.parse(OwnerOnly.read(address));
    }

    private List<String> command() {
        List<String> classpath = new ArrayList<>(LocalBuild.classpath());
        Path target = root().resolve("platform").resolve("test-support").resolve("target");
        classpath.add(target.resolve("classes").toString());
        classpath.add(OwnerOnly.read(target.resolve("classpath")).strip());
        List<String> command = new ArrayList<>();
        if (Commands.succeeds("setsid", "true")) {
            command.add("setsid"); // Ctrl-C in the terminal is for the build; the keeper ends after it.
        }
        command.addAll(List.of(
                LocalBuild.java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dliem.root=" + root(),
                "-Dliem.testcontainers=" + Boolean.getBoolean("liem.testcontainers"),
                "-cp",
                String.join(File.pathSeparator, classpath),
                ServerKeeper.class.getName(),
                name()));
        return command;
    }

    private static void await(Path address, Process keeper, Path log) {
        long end = System.nanoTime() + START_MAX.toNanos();
        while (!Files.exists(address)) {
            if (!keeper.isAlive() || System.nanoTime() > end) {
                keeper.destroy();
                throw new IllegalStateException("the test server did not start, see " + log);
            }
            Pause.ofMillis(POLL_MS);
        }
    }
}
