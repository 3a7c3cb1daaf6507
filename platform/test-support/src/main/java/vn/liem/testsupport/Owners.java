package vn.liem.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.liem.local.server.OwnerOnly;

/** The Maven runs (or lone test JVMs) that a server is kept for: one file each, named by its process. */
final class Owners {

    private static final Duration IDLE_MAX = Duration.ofHours(2);
    private static final String MAVEN = "plexus.classworlds";

    private final Path folder;

    private Owners(Path folder) {
        this.folder = folder;
    }

    static Owners of(Path serverFolder) {
        return new Owners(OwnerOnly.folder(serverFolder.resolve("owners")));
    }

    /** Notes that the run of this JVM uses the server, and when it last asked. */
    void register() {
        ProcessHandle run = run();
        OwnerOnly.write(folder.resolve(Long.toString(run.pid())), startOf(run));
    }

    /** Whether a run that asked not too long ago still goes on. */
    boolean present(Instant now) {
        return files().stream().anyMatch(file -> lives(file) && askedAfter(file, now.minus(IDLE_MAX)));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+"))
                    .toList();
        } catch (IOException e) {
            return List.of(); // Somebody cleaned the folder away: nobody is known any more.
        }
    }

    private static boolean lives(Path file) {
        return ProcessHandle.of(Long.parseLong(file.getFileName().toString()))
                .filter(process -> startOf(process).equals(OwnerOnly.read(file)))
                .isPresent();
    }

    private static boolean askedAfter(Path file, Instant limit) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process number is given out again; with its start it is one process for good. */
    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    /** The outermost Maven that this JVM runs under, or this JVM where there is none. */
    private static ProcessHandle run() {
        return Stream.iterate(
                        java.util.Optional.of(ProcessHandle.current()),
                        java.util.Optional::isPresent,
                        process -> process.flatMap(ProcessHandle::parent))
                .map(java.util.Optional::orElseThrow)
                .filter(process -> process.info().commandLine().orElse("").contains(MAVEN))
                .reduce((inner, outer) -> outer)
                .orElseGet(ProcessHandle::current);
    }
}
