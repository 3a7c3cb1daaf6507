package vn.liem.service.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The description of the API of the service under test, as the service publishes it.
 *
 * @param operations its operations by their names
 * @param whole all of it
 */
public record ApiDescription(Map<String, Described> operations, JsonNode whole) {

    private static final Path KEPT = Path.of(System.getProperty("liem.root"), "docs", "openapi");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One operation.
     *
     * @param takes the schema of a body in JSON, where a request has one
     * @param example the example of such a body
     * @param successes the statuses of the answers that say that it went well
     */
    record Described(
            String method, String path, Optional<JsonNode> takes, Optional<JsonNode> example, Set<String> successes) {

        String route() {
            return method + " " + path;
        }
    }

    /** What the running service says of itself; an operation without a name, a summary or a mark fails. */
    public static ApiDescription published() {
        String text =
                given().accept("application/json").get("/q/openapi?format=json").asString();
        Map<String, Described> operations = new TreeMap<>();
        List<String> incomplete = new ArrayList<>();
        JsonNode whole = read(text);
        whole.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(one -> METHODS.contains(one.getKey()))
                        .forEach(one -> {
                            Described described = described(one.getKey(), path.getKey(), one.getValue());
                            String name = one.getValue().path("operationId").asText();
                            boolean complete = !name.isEmpty()
                                    && !one.getValue().path("summary").asText().isBlank()
                                    && !one.getValue().path("tags").isEmpty();
                            if (!complete || operations.put(name, described) != null) {
                                incomplete.add(described.route());
                            }
                        }));
        assertEquals(List.of(), incomplete, "each needs a name of its own, a summary and a tag");
        return new ApiDescription(operations, whole);
    }

    /** Fails where the docs keep another description of the service. */
    public static void isTheOneInTheDocs(String service) throws IOException {
        Path file = KEPT.resolve(service + ".yaml");
        String now = given().accept("application/yaml").get("/q/openapi").asString();
        if (Boolean.getBoolean("liem.write")) {
            Files.createDirectories(KEPT);
            Files.writeString(file, now);
        }
        String kept = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(
                kept,
                now,
                () -> "docs/openapi/%s.yaml is not what the service says of itself; to write it anew: %s"
                        .formatted(service, commandThatWrites(service)));
    }

    /** Fails where the service has a route that is not described, but for the given ones, which are pages for people. */
    public void hasEveryRoute(String... pages) {
        Set<String> expected = new TreeSet<>(MountedRoutes.all());
        for (String page : pages) {
            assertEquals(true, expected.remove(page), page + " is no route");
        }
        Set<String> described =
                operations.values().stream().map(Described::route).collect(Collectors.toSet());
        assertEquals(String.join("\n", expected), String.join("\n", new TreeSet<>(described)));
    }

    /** The names of all operations that take JSON. */
    Collection<String> takingJson() {
        return operations.entrySet().stream()
                .filter(operation -> operation.getValue().takes().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Fails where an example is not what the schema beside it says. */
    void examplesAreAsDescribed() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<String> wrong = new ArrayList<>();
        operations.forEach((name, operation) -> operation.example().ifPresent(example -> {
            ObjectNode schema = operation.takes().orElseThrow().deepCopy();
            schema.set("components", whole.get("components"));
            registry.getSchema(schema.toString())
                    .validate(example)
                    .forEach(error -> wrong.add(name + ": " + error.getInstanceLocation() + " " + error.getMessage()));
        }));
        assertEquals(List.of(), wrong);
    }

    private static Described described(String method, String path, JsonNode operation) {
        JsonNode json = operation.at("/requestBody/content/application~1json");
        JsonNode example = json.path("example");
        return new Described(
                method.toUpperCase(Locale.ROOT),
                path,
                json.isMissingNode() ? Optional.empty() : Optional.of(json.path("schema")),
                example.isMissingNode() ? Optional.empty() : Optional.of(example),
                operation
                        .path("responses")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .filter(status -> status.startsWith("2"))
                        .collect(Collectors.toSet()));
    }

    private static String commandThatWrites(String service) {
        return "./mvnw -pl %s -am verify -Dtest=NoSuch -Dit.test=OpenApiIT -Dsurefire.failIfNoSpecifiedTests=false "
                        .formatted(service)
                + "-Dfailsafe.failIfNoSpecifiedTests=false -Dliem.write=true";
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
