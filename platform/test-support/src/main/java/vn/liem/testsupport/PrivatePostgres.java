package vn.liem.testsupport;

import java.nio.file.Path;
import java.util.UUID;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;
import vn.liem.local.server.PostgresServer;

/** A PostgreSQL for one test that kills it; it comes back on the same port with the same files. */
public final class PrivatePostgres implements AutoCloseable {

    private final Path folder = KeptServer.root()
            .resolve("target")
            .resolve("private-servers")
            .resolve(UUID.randomUUID().toString());
    private final Thread hook = new Thread(this::stopLeftover);
    private final int port = Ports.freeRow(1);
    private PostgresServer server;

    private PrivatePostgres() {
        Runtime.getRuntime().addShutdownHook(hook);
        server = PostgresServer.start(folder, port, TestDatabase.SERVER_SETTINGS);
    }

    /** Starts an empty server. */
    public static PrivatePostgres start() {
        return new PrivatePostgres();
    }

    /** A fresh database on it; the object stays good over kill and restart. */
    public TestDatabase database() {
        return TestDatabase.create(new ServerAddress(
                port,
                PostgresServer.SUPERUSER,
                server.password(),
                ProcessHandle.current().pid()));
    }

    /** Ends all its processes with signal 9. */
    public void kill() {
        server.kill();
    }

    /** Starts it again after a kill. */
    public void restart() {
        server = PostgresServer.start(folder, port, TestDatabase.SERVER_SETTINGS);
    }

    /** Stops it and deletes its files. */
    @Override
    public void close() {
        server.close();
        Runtime.getRuntime().removeShutdownHook(hook);
        OwnerOnly.delete(folder);
    }

    private void stopLeftover() {
        PostgresServer.stopLeftover(folder);
        OwnerOnly.delete(folder);
    }
}
