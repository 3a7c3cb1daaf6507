package vn.liem.testsupport;

import java.nio.file.Path;
import java.util.UUID;
import vn.liem.local.server.KafkaServer;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;

/** A Kafka for one test that kills it; it comes back on the same port with the same files, or empty. */
public final class PrivateKafka implements AutoCloseable {

    private final Path folder = KeptServer.root()
            .resolve("target")
            .resolve("private-servers")
            .resolve(UUID.randomUUID().toString());
    private final Thread hook = new Thread(this::stopLeftover);
    private final int port = Ports.freeRow(2);
    private KafkaServer server;

    private PrivateKafka() {
        Runtime.getRuntime().addShutdownHook(hook);
        server = KafkaServer.start(folder, port, port + 1);
    }

    /** Starts an empty broker. */
    public static PrivateKafka start() {
        return new PrivateKafka();
    }

    /** The broker as clients see it; the object stays good over kill and restart. */
    public TestBroker broker() {
        return new TestBroker(new ServerAddress(
                port,
                KafkaServer.USER,
                server.password(),
                ProcessHandle.current().pid()));
    }

    /** Ends it with signal 9. */
    public void kill() {
        server.kill();
    }

    /** Starts it again after a kill, with everything it had written. */
    public void restart() {
        server = KafkaServer.start(folder, port, port + 1);
    }

    /** Starts it again after a kill as if its disk were lost; the password stays. */
    public void restartEmpty() {
        OwnerOnly.delete(folder.resolve("log"));
        restart();
    }

    /** Stops it and deletes its files. */
    @Override
    public void close() {
        server.close();
        Runtime.getRuntime().removeShutdownHook(hook);
        OwnerOnly.delete(folder);
    }

    private void stopLeftover() {
        KafkaServer.stopLeftover(folder);
        OwnerOnly.delete(folder);
    }
}
