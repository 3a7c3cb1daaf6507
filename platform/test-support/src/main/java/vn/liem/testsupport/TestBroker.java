package vn.liem.testsupport;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import vn.liem.local.server.KafkaServer;

/** A real Kafka as tests see it; topics are made by hand and should have names of the test's own. */
public final class TestBroker {

    private static final long ANSWER_MAX_SECONDS = 30;

    private final ServerAddress address;

    TestBroker(ServerAddress address) {
        this.address = address;
    }

    /** The address for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + address.port();
    }

    /** The user; empty where the broker asks for no password. */
    public String user() {
        return address.user();
    }

    /** The user's password. */
    public String password() {
        return address.password();
    }

    /** What every client needs: address, user, password. */
    public Map<String, Object> clientConfig() {
        return user().isEmpty()
                ? Map.of("bootstrap.servers", bootstrapServers())
                : KafkaServer.clientConfig(bootstrapServers(), user(), password());
    }

    /** Makes the topic and returns once it is there. */
    public void createTopic(String name, int partitions) {
        try (Admin admin = Admin.create(clientConfig())) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get(ANSWER_MAX_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the test broker made no topic " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making topic " + name, e);
        }
    }
}
