package vn.liem.testsupport;

/**
 * One real PostgreSQL and one real Kafka for a whole Maven run: whoever asks first starts them, and they stop when the
 * runs that asked have ended. Each checkout has servers of its own, in {@code target/test-servers}.
 */
public final class TestServers {

    private TestServers() {}

    /** A fresh, empty database with roles of its own. */
    public static TestDatabase database() {
        return TestDatabase.create(KeptServer.POSTGRES.address());
    }

    /** The broker, which is started by the first who asks for it. */
    public static TestBroker kafka() {
        return new TestBroker(KeptServer.KAFKA.address());
    }
}
