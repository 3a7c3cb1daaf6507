package vn.liem.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import vn.liem.local.server.KafkaServer;

/** The same two servers by Testcontainers, for those who ask for them with {@code -Dliem.testcontainers=true}. */
final class Containers {

    private static final Path SOCKET = Path.of("/var/run/docker.sock");
    private static final String POSTGRES_IMAGE = "postgres:17";
    private static final String KAFKA_IMAGE = "apache/kafka:4.1.1";

    private Containers() {}

    /** Whether they were asked for; refuses where no engine answers, before Testcontainers says so at length. */
    static boolean wanted() {
        if (!Boolean.getBoolean("liem.testcontainers")) {
            return false;
        }
        if (System.getenv("DOCKER_HOST") == null && !Files.exists(SOCKET)) {
            throw new IllegalStateException(
                    "liem.testcontainers=true needs a Docker engine: no DOCKER_HOST and no " + SOCKET);
        }
        return true;
    }

    @SuppressWarnings("resource") // The keeper stops the container when the last owner has gone.
    static ServerKeeper.Running start(KeptServer kind) {
        long pid = ProcessHandle.current().pid();
        return switch (kind) {
            case POSTGRES -> {
                PostgreSQLContainer server = new PostgreSQLContainer(POSTGRES_IMAGE);
                server.start();
                yield new ServerKeeper.Running(
                        new ServerAddress(
                                server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                                server.getUsername(),
                                server.getPassword(),
                                pid),
                        server::stop);
            }
            case KAFKA -> {
                String password = UUID.randomUUID().toString();
                KafkaContainer server = new KafkaContainer(KAFKA_IMAGE).withEnv(withAccount(password));
                server.start();
                String bootstrap = server.getBootstrapServers();
                int port = Integer.parseInt(bootstrap.substring(bootstrap.lastIndexOf(':') + 1));
                yield new ServerKeeper.Running(new ServerAddress(port, KafkaServer.USER, password, pid), server::stop);
            }
        };
    }

    /** Services sign in at every broker; the listener that Testcontainers calls plain asks them to. */
    private static Map<String, String> withAccount(String password) {
        return Map.of(
                "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                "BROKER:PLAINTEXT,PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "KAFKA_SASL_ENABLED_MECHANISMS",
                "PLAIN",
                "KAFKA_LISTENER_NAME_PLAINTEXT_PLAIN_SASL_JAAS_CONFIG",
                "org.apache.kafka.common.security.plain.PlainLoginModule required user_%s=\"%s\";"
                        .formatted(KafkaServer.USER, password),
                "KAFKA_AUTO_CREATE_TOPICS_ENABLE",
                "false");
    }
}
