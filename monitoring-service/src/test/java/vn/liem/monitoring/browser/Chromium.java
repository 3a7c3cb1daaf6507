package vn.liem.monitoring.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The process of a headless Chromium with a profile of its own, ended with the test. */
public final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Process process;
    private final Path profile;
    private final String address;

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.address = address;
    }

    /** Starts one. */
    public static Chromium start() {
        try {
            Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target", "chromium")), "profile");
            ProcessBuilder builder = new ProcessBuilder(command(profile))
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("chromium.log").toFile());
            // Fields for days show them as people in Vietnam write them.
            builder.environment().put("LANGUAGE", "vi");
            Process process = builder.start();
            return new Chromium(process, profile, address(process, profile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an empty tab. */
    public Tab tab() {
        return Tab.open(address);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path profile) {
        List<String> command = new ArrayList<>(List.of(program().toString()));
        command.addAll(List.of(
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile.toAbsolutePath(),
                "--no-first-run",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--font-render-hinting=none"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox");
        }
        command.add("about:blank");
        return command;
    }

    /** The one that {@code CHROMIUM} names, or the first on the path: a test without a browser would show nothing. */
    private static Path program() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Optional<Path> found =
                Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
        return found.orElseThrow(() -> new IllegalStateException("the pages are tested in a real browser: install one"
                + " (Debian: chromium fonts-noto-core) or name its program in CHROMIUM"));
    }

    private static String address(Process process, Path profile) throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until) && process.isAlive()) {
            if (Files.exists(file) && Files.readAllLines(file).size() == 2) {
                return "http://127.0.0.1:" + Files.readAllLines(file).getFirst();
            }
            Thread.onSpinWait();
        }
        throw new IllegalStateException("Chromium did not start: " + Files.readString(profile.resolve("chromium.log")));
    }
}
