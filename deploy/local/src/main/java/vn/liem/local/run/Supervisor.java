package vn.liem.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.liem.local.run.RunState.Condition;
import vn.liem.local.run.RunState.Phase;
import vn.liem.local.server.ProcessMark;

/**
 * Starts the parts in their order, each in parallel with those it does not need, starts again what dies, and stops
 * everything when it is told to end.
 */
public final class Supervisor {

    private static final Logger KAFKA_CLIENT = Logger.getLogger("org.apache.kafka");
    private static final Duration LOOK = Duration.ofMillis(300);

    private final Home home;
    private final PortPlan ports;
    private final List<Watch> watches = new ArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Phase phase = Phase.STARTING;

    private Supervisor(Home home, PortPlan ports, List<Part> parts) {
        this.home = home;
        this.ports = ports;
        for (Part part : parts) {
            watches.add(new Watch(part, ports.of(part.name()), needs(part.name()), this::changed));
        }
    }

    /** Expects the folder, the first port, and the names of the parts. */
    public static void main(String[] arguments) throws IOException {
        KAFKA_CLIENT.setLevel(Level.WARNING);
        Home home = new Home(Path.of(arguments[0]));
        PortPlan ports = new PortPlan(Integer.parseInt(arguments[1]));
        List<PartName> names = List.of(arguments).subList(2, arguments.length).stream()
                .map(PartName::valueOf)
                .toList();
        FileChannel lock =
                FileChannel.open(home.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IllegalStateException("another supervisor works in " + home.folder());
        }
        Supervisor supervisor = new Supervisor(home, ports, Parts.of(home, ports, names));
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stopAll));
        supervisor.run();
    }

    /** A service needs its log and its topics to start; whom it lets in it can learn when Keycloak answers. */
    private List<Watch> needs(PartName part) {
        Set<PartName> servers = part.isService() ? Set.of(PartName.POSTGRES, PartName.KAFKA) : Set.of();
        return watches.stream().filter(watch -> servers.contains(watch.name())).toList();
    }

    private void run() {
        changed();
        watches.forEach(Watch::begin);
        while (stopped.getCount() > 0) {
            settle();
            fulfilWishes();
            pause();
        }
    }

    /** All ready is said once; the first failure during the start ends everything. */
    private void settle() {
        if (phase != Phase.STARTING) {
            return;
        }
        if (watches.stream().allMatch(watch -> watch.condition() == Condition.READY)) {
            turn(Phase.READY);
        } else if (watches.stream().anyMatch(watch -> watch.condition() == Condition.FAILED)) {
            turn(Phase.FAILED);
            System.exit(1);
        }
    }

    private synchronized void turn(Phase next) {
        phase = next;
        changed();
        if (next == Phase.READY) {
            watches.forEach(Watch::persist);
        }
    }

    private synchronized void changed() {
        new RunState(
                        ProcessMark.of(ProcessHandle.current()),
                        ports.base(),
                        phase,
                        watches.stream().map(Watch::state).toList())
                .write(home);
    }

    /** A wish is an empty file, {@code start-case} or {@code stop-case}; it is taken away once it is fulfilled. */
    private void fulfilWishes() {
        try (DirectoryStream<Path> wishes = Files.newDirectoryStream(home.wishes())) {
            for (Path wish : wishes) {
                String name = wish.getFileName().toString();
                for (Watch watch : watches) {
                    if (name.equals("start-" + watch.name())) {
                        watch.wanted();
                    } else if (name.equals("stop-" + watch.name())) {
                        watch.unwanted();
                    }
                }
                Files.deleteIfExists(wish);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopAll() {
        synchronized (this) {
            if (phase != Phase.FAILED) {
                phase = Phase.STOPPING;
            }
        }
        List<Thread> services = watches.stream()
                .filter(watch -> watch.name().isService())
                .map(watch -> Thread.ofPlatform().start(watch::end))
                .toList();
        services.forEach(Supervisor::join);
        watches.stream()
                .filter(watch -> !watch.name().isService())
                .sorted(Comparator.comparing(Watch::name).reversed())
                .forEach(Watch::end);
        changed();
        stopped.countDown();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while watching", e);
        }
    }
}
