package vn.liem.local.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.run.PortPlan;
import vn.liem.local.run.RunState;
import vn.liem.local.run.RunState.Condition;
import vn.liem.local.run.RunState.PartState;
import vn.liem.local.run.Supervisor;
import vn.liem.local.server.Commands;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.ProcessMark;

/** Starts the supervisor apart from the terminal, and tells how far it is until all is ready. */
final class Launch {

    private static final Duration STOP_MAX = Duration.ofMinutes(2);
    private static final long LOOK_MS = 200;

    private final Home home;
    private final PortPlan ports;
    private final List<PartName> parts;
    private final Say say;
    private final Set<PartName> told = EnumSet.noneOf(PartName.class);

    Launch(Home home, PortPlan ports, List<PartName> parts, Say say) {
        this.home = home;
        this.ports = ports;
        this.parts = parts;
        this.say = say;
    }

    int run() {
        long from = System.nanoTime();
        Process supervisor = supervisor();
        // Ctrl-C while starting ends this process, and what it started ends with it.
        Thread giveUp = new Thread(() -> ProcessMark.end(supervisor.toHandle(), STOP_MAX));
        Runtime.getRuntime().addShutdownHook(giveUp);
        try {
            RunState last = follow(supervisor);
            return switch (last.phase()) {
                case READY -> {
                    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
                    say.both(
                            "Liêm is ready after %d s.".formatted(seconds),
                            "Liêm đã sẵn sàng sau %d giây.".formatted(seconds));
                    Welcome.show(say, home, last);
                    yield 0;
                }
                case STARTING, FAILED, STOPPING -> failed(last);
            };
        } finally {
            Runtime.getRuntime().removeShutdownHook(giveUp);
        }
    }

    private int failed(RunState last) {
        say.both("Liêm did not start; everything was stopped again.", "Liêm không khởi động được; đã dừng tất cả.");
        last.parts().stream()
                .filter(part -> !part.problem().isEmpty())
                .forEach(part -> say.line("  %s: %s".formatted(part.name(), part.problem())));
        say.line("  " + home.supervisorLog());
        return 1;
    }

    private RunState follow(Process supervisor) {
        while (true) {
            boolean alive = supervisor.isAlive();
            Optional<RunState> state =
                    RunState.read(home).filter(read -> read.supervisor().pid() == supervisor.pid());
            state.ifPresent(this::tell);
            if (state.isPresent() && state.get().phase() == RunState.Phase.READY) {
                return state.get();
            }
            if (!alive) {
                return state.orElseThrow(
                        () -> new IllegalStateException("the supervisor ended, see " + home.supervisorLog()));
            }
            pause();
        }
    }

    private void tell(RunState state) {
        for (PartState part : state.parts()) {
            if (part.condition() == Condition.READY && told.add(part.name())) {
                say.line("  %-14s ready / sẵn sàng (%.1f s)".formatted(part.name(), part.startMs() / 1000.0));
            }
        }
    }

    private Process supervisor() {
        List<String> command = new ArrayList<>();
        if (Commands.succeeds("setsid", "true")) {
            command.add("setsid"); // Closing the terminal is no reason to stop.
        }
        Path launcher = home.launcher();
        List<String> classpath = new ArrayList<>(LocalBuild.classpath());
        classpath.set(0, launcher.resolve("classes").toString());
        command.addAll(List.of(
                LocalBuild.java(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(File.pathSeparator, classpath),
                Supervisor.class.getName(),
                home.folder().toString(),
                Integer.toString(ports.base())));
        parts.forEach(part -> command.add(part.name()));
        try {
            Files.deleteIfExists(home.state());
            return new ProcessBuilder(command)
                    .directory(home.folder().toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.supervisorLog().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        }
    }
}
