package vn.liem.local.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.ProcessMark;

/**
 * Brings the tables of a service to what its program expects: the same program, for a moment, as the owner of the tables.
 * The service itself then runs with a role that can neither change nor drop them, and never learns the owner's password.
 */
final class Migration {

    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final Duration STOP_MAX = Duration.ofSeconds(20);
    private static final int HEAP_MAX_MB = 256;

    private final PartName service;
    private final Home home;
    private final Settings settings;
    private boolean done;

    Migration(PartName service, Home home, Settings settings) {
        this.service = service;
        this.home = home;
        this.settings = settings;
    }

    /**
     * Runs it and waits; a service that died is started again without, since its program and its tables are the same.
     *
     * @throws IllegalStateException where it fails or takes longer than ten minutes, with the place of the log
     */
    void once() {
        if (done) {
            return;
        }
        Path log = home.log(service);
        List<String> command = List.of(
                LocalBuild.java(),
                "-Xmx%dm".formatted(HEAP_MAX_MB),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-jar",
                home.program(service).toString());
        Process process =
                Answering.launch(command, OwnerOnly.folder(home.part(service)), log, settings.ofMigration(service));
        try {
            if (!process.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the tables of %s were not ready after %d min, see %s"
                        .formatted(service, AT_MOST.toMinutes(), log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the tables of %s were made ready".formatted(service), e);
        } finally {
            ProcessMark.end(process.toHandle(), STOP_MAX);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "the tables of %s were not made ready (%d), see %s".formatted(service, process.exitValue(), log));
        }
        done = true;
    }
}
