package vn.liem.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Who works in the folder of a PostgreSQL that was perhaps killed. */
record PostgresFolder(Path folder) {

    private static final Duration LEFTOVER_MAX = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(50);

    /** The server that runs on these files: the one its lock file names, if that is indeed one of these files. */
    Optional<ProcessHandle> server() {
        return locker().filter(process -> commandLine(process).contains(data().toString()));
    }

    /** A killed server's children notice its end within moments, and until then the files are theirs. */
    void awaitNobody() {
        long end = System.nanoTime() + LEFTOVER_MAX.toNanos();
        while (!childrenSeen().isEmpty() || server().isPresent()) {
            if (server().isPresent() || System.nanoTime() > end) {
                throw new IllegalStateException("a PostgreSQL works in %s already".formatted(data()));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /**
     * The lock file of a crash names a number that another program may have by now, which PostgreSQL would take for
     * itself. Where the number is free the file stays: it is how PostgreSQL finds children that have not ended yet.
     */
    void deleteStaleLock() {
        if (locker().isPresent() && server().isEmpty()) {
            OwnerOnly.delete(data().resolve("postmaster.pid"));
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Optional<ProcessHandle> locker() {
        Path lock = data().resolve("postmaster.pid");
        try {
            return Files.exists(lock)
                    ? Files.readAllLines(lock).stream()
                            .findFirst()
                            .filter(line -> line.matches("\\d+"))
                            .flatMap(line -> ProcessMark.running(Long.parseLong(line)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody may read it on Linux, other than the path of the program. */
    private static String commandLine(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(file)
                    ? Files.readString(file)
                    : process.info().commandLine().orElse("");
        } catch (IOException e) {
            return ""; // It has just ended.
        }
    }

    /** The processes whose working folder is the data folder, as far as we may see that. */
    private List<Long> childrenSeen() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(this::worksHere)
                .toList();
    }

    private boolean worksHere(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .equals(data());
        } catch (IOException e) {
            return false; // It has ended, it is not ours to see, or this is no Linux.
        }
    }
}
