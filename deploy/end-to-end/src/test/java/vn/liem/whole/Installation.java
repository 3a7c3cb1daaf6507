package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.run.RunState.PartState;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;

/**
 * The one installation of the tests, moved by {@code ./liem} alone: in a folder and on ports of its own, from what the
 * present build has made. It is taken down however the tests end, and at the next start where even that failed.
 */
final class Installation {

    /** How long any command may take on a machine with other work. */
    static final Duration COMMAND_MAX = Duration.ofMinutes(20);

    private static final int PORTS = 15;

    private static Optional<Installation> shared = Optional.empty();

    private final Path root = Path.of(System.getProperty("liem.root"));
    private final Path work = Path.of("target").toAbsolutePath();
    private final Home home = new Home(work.resolve("whole"));
    private final int base = Ports.freeRow(PORTS);
    private int commands;

    private Installation() {}

    /** The installation; what earlier tests left running in it is taken down first. */
    static synchronized Installation shared() {
        if (shared.isEmpty()) {
            Installation fresh = new Installation();
            fresh.down();
            fresh.guard();
            Runtime.getRuntime().addShutdownHook(new Thread(fresh::down));
            shared = Optional.of(fresh);
        }
        return shared.get();
    }

    Home home() {
        return home;
    }

    /** What the supervisor last said. */
    RunState state() {
        return RunState.read(home).orElseThrow(() -> new IllegalStateException("nothing was started"));
    }

    /** A part as the supervisor last saw it. */
    PartState part(PartName name) {
        return state().parts().stream()
                .filter(part -> part.name() == name)
                .findFirst()
                .orElseThrow();
    }

    /** Runs a command to its end. */
    CommandRun.Ended run(String... words) {
        return begin(words).await(COMMAND_MAX);
    }

    /** Begins a command; the caller waits for it. */
    CommandRun begin(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", home.folder().toString()));
        String name = "%03d-%s".formatted(++commands, words[0]);
        Path prints = OwnerOnly.folder(work.resolve("commands"));
        Path out = prints.resolve(name + ".out");
        Path err = prints.resolve(name + ".err");
        List<String> command = new ArrayList<>(List.of(liem()));
        command.addAll(all);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LIEM_NO_BUILD", "1");
        builder.environment().put("LIEM_KEYCLOAK_ARCHIVE", System.getProperty("liem.keycloak.archive"));
        try {
            return new CommandRun(all, builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts everything. */
    void up() {
        run("up", "--no-build", "--port-base", Integer.toString(base)).good();
        assertTrue(state().isAllUp(), "up has returned, and not everything is up");
    }

    /** Starts the service of clocks once more: a start looks at every clock, and says once by which law each is counted. */
    void startClocksAgain() {
        run("stop", PartName.NOTIFICATION.word()).good();
        run("start", PartName.NOTIFICATION.word()).good();
    }

    /** Starts everything with no data at all; only Keycloak's program is kept, which takes long to unpack and to build. */
    void upEmpty() {
        down();
        Path keycloak = home.part(PartName.KEYCLOAK);
        keepOnly(home.folder(), List.of(keycloak));
        keepOnly(keycloak, List.of(keycloak.resolve("unpacked"), keycloak.resolve("built")));
        up();
    }

    /** Stops everything. */
    void down() {
        if (home.exists()) {
            run("down").good();
        }
    }

    /** Kills the process of a part as nothing can prevent; the supervisor starts it again. */
    void kill(PartName name) {
        part(name).process().find().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Waits until everything is up again. */
    void awaitAllUp() {
        Patience.until("everything is up again", () -> state().isAllUp());
    }

    private String liem() {
        return root.resolve("liem").toString();
    }

    private void guard() {
        List<String> command = List.of(
                LocalBuild.java(),
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-cp",
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                Guard.class.getName(),
                Long.toString(ProcessHandle.current().pid()),
                liem(),
                home.folder().toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("guard.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LIEM_NO_BUILD", "1");
        try {
            builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepOnly(Path folder, List<Path> kept) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(path -> !kept.contains(path)).forEach(OwnerOnly::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
