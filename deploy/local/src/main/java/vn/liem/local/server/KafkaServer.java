package vn.liem.local.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/**
 * A Kafka of one node, broker and controller, in a process and a folder of its own that outlives it: on the loopback
 * address alone, with a password that was generated with the folder.
 */
public final class KafkaServer implements AutoCloseable {

    /** The broker's own account, which may do everything; services have accounts of their own. */
    public static final String USER = "liem";

    private static final Duration START_MAX = Duration.ofMinutes(5);
    private static final Duration STOP_MAX = Duration.ofSeconds(20);
    private static final int ASK_MS = 3_000;
    private static final long POLL_MS = 100;

    private final Path folder;
    private final int port;
    private final String password;
    private final Process process;

    private KafkaServer(Path folder, int port, String password, Process process) {
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.process = process;
    }

    /** Starts the broker of the folder for its own account alone. */
    public static KafkaServer start(Path given, int port, int controllerPort) {
        return start(given, port, controllerPort, Map.of());
    }

    /**
     * Starts the broker of the folder, which is made at the first start; the controller takes a port of its own.
     *
     * @param accounts the passwords of those who come as clients, by their names; what is not granted to one is refused
     */
    public static KafkaServer start(Path given, int port, int controllerPort, Map<String, String> accounts) {
        Path folder = OwnerOnly.folder(given).toAbsolutePath().normalize();
        Ports.refuseTaken("Kafka", port);
        Ports.refuseTaken("Kafka's controller", controllerPort);
        String password = OwnerOnly.passwordIn(folder.resolve("kafka.password"));
        Path settings = folder.resolve("server.properties");
        OwnerOnly.write(settings, settings(folder, port, controllerPort, password, accounts));
        KafkaServer server = new KafkaServer(folder, port, password, launch(folder, settings));
        try {
            OwnerOnly.write(
                    folder.resolve("kafka.pid"),
                    ProcessMark.of(server.process()).asText());
            server.awaitReady();
        } catch (RuntimeException e) {
            server.kill();
            throw e;
        }
        return server;
    }

    /** Ends what a killed owner left running in the folder; says whether there was something. */
    public static boolean stopLeftover(Path folder) {
        Optional<ProcessHandle> leftover = Optional.of(folder.resolve("kafka.pid"))
                .filter(Files::exists)
                .flatMap(file -> ProcessMark.parse(OwnerOnly.read(file)).find());
        leftover.ifPresent(process -> ProcessMark.end(process, STOP_MAX));
        return leftover.isPresent();
    }

    /** The port on the loopback address. */
    public int port() {
        return port;
    }

    /** The user's password. */
    public String password() {
        return password;
    }

    /** The process, for those who watch it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** The address for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** What a client needs to connect. */
    public Map<String, Object> clientConfig() {
        return clientConfig(bootstrapServers(), USER, password);
    }

    /** What a client needs to connect to a broker that asks for a password. */
    public static Map<String, Object> clientConfig(String bootstrapServers, String user, String password) {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", bootstrapServers);
        config.put("security.protocol", "SASL_PLAINTEXT");
        config.put("sasl.mechanism", "PLAIN");
        config.put("sasl.jaas.config", login(user, password) + ";");
        return Map.copyOf(config);
    }

    /** Dies as in a power cut. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(STOP_MAX.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /** Stops in order. */
    @Override
    public void close() {
        ProcessMark.end(process(), STOP_MAX); // Its log is made to survive an end by force.
    }

    private static Process launch(Path folder, Path settings) {
        List<String> command = List.of(
                LocalBuild.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                String.join(File.pathSeparator, LocalBuild.classpath()),
                KafkaNode.class.getName(),
                settings.toString());
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("server.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + START_MAX.toNanos();
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "Kafka ended with %d, see %s/server.log".formatted(process.exitValue(), folder));
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Kafka was not ready after %s, see %s/server.log".formatted(START_MAX, folder));
            }
        }
    }

    private boolean answers() {
        if (Ports.isFree(port)) {
            pause(); // A client that finds nobody waits longer and complains in the log.
            return false;
        }
        Map<String, Object> config = new HashMap<>(clientConfig());
        config.put("request.timeout.ms", ASK_MS);
        config.put("default.api.timeout.ms", ASK_MS);
        try (Admin admin = Admin.create(config)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(ASK_MS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false; // Not up yet; the loop that asks has an end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", e);
        }
    }

    private static String login(String user, String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\""
                .formatted(user, password);
    }

    private static String settings(
            Path folder, int port, int controllerPort, String password, Map<String, String> accounts) {
        String cluster = OwnerOnly.read(clusterId(folder)).strip();
        String itself = login(USER, password) + accepted(USER, password);
        StringBuilder clients = new StringBuilder(itself);
        accounts.forEach((name, secret) -> clients.append(accepted(name, secret)));
        return """
                liem.cluster.id=%s
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%d
                listeners=CLIENT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
                advertised.listeners=CLIENT://127.0.0.1:%d
                listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
                inter.broker.listener.name=CLIENT
                controller.listener.names=CONTROLLER
                sasl.enabled.mechanisms=PLAIN
                sasl.mechanism.inter.broker.protocol=PLAIN
                sasl.mechanism.controller.protocol=PLAIN
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                allow.everyone.if.no.acl.found=false
                super.users=User:%s
                listener.name.client.plain.sasl.jaas.config=%s;
                listener.name.controller.plain.sasl.jaas.config=%s;
                log.dirs=%s
                auto.create.topics.enable=false
                log.retention.ms=-1
                log.cleaner.dedupe.buffer.size=4194304
                num.network.threads=2
                num.io.threads=2
                background.threads=2
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(
                cluster, controllerPort, port, controllerPort, port, USER, clients, itself, folder.resolve("log"));
    }

    private static String accepted(String user, String password) {
        return " user_%s=\"%s\"".formatted(user, password);
    }

    private static Path clusterId(Path folder) {
        Path file = folder.resolve("cluster.id");
        if (!Files.exists(file)) {
            OwnerOnly.write(file, org.apache.kafka.common.Uuid.randomUuid().toString());
        }
        return file;
    }
}
