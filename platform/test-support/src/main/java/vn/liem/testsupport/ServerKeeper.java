package vn.liem.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.liem.local.server.KafkaServer;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;
import vn.liem.local.server.PostgresServer;

/** The main class of the background process that holds one server for as long as somebody's tests run. */
final class ServerKeeper {

    private static final long LOOK_MS = 1_000;

    private ServerKeeper() {}

    /** Expects the name of the server. */
    public static void main(String[] arguments) {
        KeptServer kind = KeptServer.valueOf(arguments[0]);
        Path folder = kind.folder();
        Running server = Containers.wanted() ? Containers.start(kind) : start(kind, folder.resolve("server"));
        Runtime.getRuntime().addShutdownHook(new Thread(server.stop()));
        OwnerOnly.write(folder.resolve("address"), server.address().asText());
        awaitNobody(folder, Clock.systemUTC());
        System.exit(0);
    }

    /** A started server, and how to stop it. */
    record Running(ServerAddress address, Runnable stop) {}

    private static Running start(KeptServer kind, Path files) {
        long pid = ProcessHandle.current().pid();
        return switch (kind) {
            case POSTGRES -> {
                PostgresServer.stopLeftover(files);
                OwnerOnly.delete(files);
                PostgresServer server =
                        PostgresServer.start(files, Ports.freeRow(1), TestDatabase.SHARED_SERVER_SETTINGS);
                yield new Running(
                        new ServerAddress(server.port(), PostgresServer.SUPERUSER, server.password(), pid),
                        server::close);
            }
            case KAFKA -> {
                KafkaServer.stopLeftover(files);
                OwnerOnly.delete(files);
                int port = Ports.freeRow(2);
                KafkaServer server = KafkaServer.start(files, port, port + 1);
                yield new Running(new ServerAddress(port, KafkaServer.USER, server.password(), pid), server::close);
            }
        };
    }

    /** Returns once nobody is left, with the address taken back under the lock, so that nobody gets it too late. */
    private static void awaitNobody(Path folder, Clock clock) {
        while (Files.isDirectory(folder)) {
            Pause.ofMillis(LOOK_MS);
            if (!Files.isDirectory(folder)) {
                return;
            }
            try (FolderLock _ = FolderLock.of(folder)) {
                if (!Owners.of(folder).present(clock.instant())) {
                    OwnerOnly.delete(folder.resolve("address"));
                    return;
                }
            }
        }
    }
}
