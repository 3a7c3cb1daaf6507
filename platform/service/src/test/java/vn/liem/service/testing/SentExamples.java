package vn.liem.service.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.liem.messaging.Holds;
import vn.liem.security.Role;
import vn.liem.service.testing.ApiDescription.Described;

/** Sends the examples of a description as they stand; each must go well, and in the end none is left. */
public final class SentExamples {

    private static final Path ROOT = Path.of(System.getProperty("liem.root"));

    /** The module whose own test sends the examples of the doors that several services mount. */
    private static final String HANDOVER = "platform/handover";

    /** What the example of the exchange names. */
    private static final String HELD_SOURCE = "investigation-service/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiDescription api;
    private final Map<String, String> here = new LinkedHashMap<>();
    private final Set<String> sent = new TreeSet<>();

    /** The examples of a description. */
    public SentExamples(ApiDescription api) {
        this.api = api;
    }

    /** From here on, what the examples name stands for something of this test. */
    public SentExamples with(String named, String meant) {
        here.put(named, meant);
        return this;
    }

    /** Sends an example to the path as it is. */
    public Response send(String operation, Client client) {
        return answered(operation, client.post(described(operation).path(), body(operation)));
    }

    /** Sends an example about the thing with this id. */
    public Response sendOn(String id, String operation, Client client) {
        return answered(operation, client.post(path(operation, id), body(operation)));
    }

    /** Sends an example about what an answer made or changed, at the version that it told. */
    public Response sendAt(Response seen, String operation, Client client) {
        long version = seen.<Integer>path("streamVersion");
        return answered(operation, client.post(path(operation, idOf(seen)), version, body(operation)));
    }

    /** The same where the address names more than one thing, {@code case/request}. */
    public Response sendAt(String ids, Response seen, String operation, Client client) {
        long version = seen.<Integer>path("streamVersion");
        return answered(operation, client.post(path(operation, ids), version, body(operation)));
    }

    /** Sends the example that lets go what waits; it waits for a person before. */
    public void sendOfTheExchange(Holds holds, String ownLog) {
        JsonNode held = read(with(HELD_SOURCE, ownLog).body("tryHold"));
        String source = held.path("source").asText();
        String subject = held.path("subject").asText();
        holds.hold(source, subject, 1, "rule_failed");
        holds.takeOver(source, subject, "administrator");
        send("tryHold", new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR)));
    }

    /** The id in the place that an answer names. */
    public static String idOf(Response answer) {
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Fails where a request with JSON has no example, or one that neither this test has sent nor that of the platform. */
    public void noneIsLeft() {
        Set<String> left = new TreeSet<>(api.takingJson());
        left.removeAll(sent);
        left.removeIf(this::isSentByThePlatform);
        assertEquals(Set.of(), left, "these have no example that was sent");
        api.examplesAreAsDescribed();
    }

    /** Fails where an example of the platform's own doors was not sent: it is the platform's own test that must. */
    public void noneIsLeftOfThePlatform() {
        try (Stream<Path> files = Files.list(examplesOf(HANDOVER))) {
            Set<String> left = new TreeSet<>(
                    files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                            .toList());
            left.removeAll(sent);
            assertEquals(Set.of(), left, "these examples were not sent");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isSentByThePlatform(String operation) {
        Path file = examplesOf(HANDOVER).resolve(operation + ".json");
        return Files.exists(file)
                && Optional.of(read(text(file))).equals(described(operation).example());
    }

    private Described described(String operation) {
        Described described = api.operations().get(operation);
        assertNotNull(described, operation + " is not described");
        return described;
    }

    private String path(String operation, String ids) {
        String path = described(operation).path();
        for (String id : ids.split("/", -1)) {
            path = path.replaceFirst("\\{[A-Za-z]+}", id);
        }
        return path;
    }

    private String body(String operation) {
        String example = described(operation)
                .example()
                .orElseThrow(() -> new AssertionError(operation + " has no example"))
                .toString();
        for (Map.Entry<String, String> each : here.entrySet()) {
            example = example.replace(each.getKey(), each.getValue());
        }
        return example;
    }

    private Response answered(String operation, Response answer) {
        String status = String.valueOf(answer.statusCode());
        assertTrue(
                described(operation).successes().contains(status),
                () -> "%s was answered with %s: %s".formatted(operation, status, answer.asString()));
        sent.add(operation);
        return answer;
    }

    private static Path examplesOf(String module) {
        return ROOT.resolve(module).resolve("src/main/resources/openapi");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
