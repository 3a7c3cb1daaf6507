package vn.liem.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document follows from the schemas, and every sample of a service is what its schema says. */
class AsyncApiTest {

    private static final Path ROOT = Path.of(System.getProperty("liem.root"));
    private static final Path RESOURCES = ROOT.resolve("platform/contracts/src/main/resources");
    private static final Path DOCUMENT = RESOURCES.resolve("asyncapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Events that several services publish, by the folder of their schemas and of the module that has their samples. */
    static final String SHARED = "handover";

    /** Events on the control of power, by the same. */
    static final String CONTROL = "control";

    /** Those of them that case-service publishes too: decisions on sources wait for a second signature. */
    private static final String SIGNATURES = "signatures.";

    /** Events of streams that stay inside their service ({@code liem.kept-kinds}): they have samples and no contract. */
    private static final Set<String> KEPT_INSIDE = Arrays.stream(LiemService.values())
            .flatMap(service -> service.keptKinds().stream())
            .collect(Collectors.toSet());

    /** The services that publish events on the control of power. */
    static final Set<LiemService> CONTROLLED = EnumSet.of(LiemService.INVESTIGATION, LiemService.TRIAL);

    /** The services that publish those of files and hand-overs. */
    static final Set<LiemService> HANDING_OVER =
            EnumSet.of(LiemService.CASE, LiemService.INVESTIGATION, LiemService.TRIAL);

    @Test
    void the_document_describes_every_schema_and_no_other() throws IOException {
        String expected = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document()) + "\n";
        if (Boolean.getBoolean("liem.write")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertEquals(expected, Files.readString(DOCUMENT), "-Dliem.write=true writes it");
    }

    @Test
    void every_sample_of_a_service_is_what_its_schema_says() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (LiemService service : LiemService.values()) {
            holds(registry, ROOT.resolve(service.serviceName()), service.serviceName());
        }
        holds(registry, ROOT.resolve("platform").resolve(SHARED), SHARED);
        holds(registry, ROOT.resolve("platform").resolve(CONTROL), CONTROL);
    }

    /** Whether the event of this name is recorded and not published. */
    static boolean staysInside(String name) {
        return KEPT_INSIDE.contains(name.substring(0, name.indexOf('.')));
    }

    private static void holds(SchemaRegistry registry, Path module, String folder) throws IOException {
        for (Path sample : files(module.resolve("src/test/resources/events"), ".json")) {
            String name = sample.getFileName().toString().replaceFirst("\\.json$", "");
            if (staysInside(name)) {
                continue;
            }
            Path schemaFile = RESOURCES.resolve("contracts").resolve(folder).resolve(name + ".schema.json");
            assertTrue(Files.exists(schemaFile), name + " has no schema");
            Schema schema =
                    registry.getSchema(JSON.readTree(schemaFile.toFile()).toString());
            assertEquals(
                    List.of(),
                    schema.validate(JSON.readTree(sample.toFile())).stream()
                            .map(error -> name + ": " + error.getMessage())
                            .toList());
        }
    }

    private static ObjectNode document() throws IOException {
        ObjectNode document = JSON.createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Liêm: events between the services")
                .put("version", "1")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode over Kafka. One topic and one partition a log, so that topic order "
                                + "is log order. The header liem_header carries the log's header H, liem_prev the position "
                                + "of the record published before; docs/log-format.md says how the leaf follows.");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode messages = JSON.createObjectNode();
        for (LiemService service : LiemService.values()) {
            Map<String, JsonNode> schemas = schemasOf(service);
            if (!schemas.isEmpty()) {
                describe(service, schemas, channels, operations, messages);
            }
        }
        document.putObject("components").set("messages", messages);
        return document;
    }

    private static void describe(
            LiemService service,
            Map<String, JsonNode> schemas,
            ObjectNode channels,
            ObjectNode operations,
            ObjectNode messages) {
        String channel = service.name().toLowerCase(java.util.Locale.ROOT) + "Events";
        ObjectNode described = channels.putObject(channel);
        described.put("address", service.topic());
        ObjectNode inChannel = described.putObject("messages");
        schemas.forEach((name, schema) -> {
            inChannel.putObject(name).put("$ref", "#/components/messages/" + name);
            ObjectNode message = messages.putObject(name);
            message.put("name", name);
            message.put("contentType", "application/json");
            message.set("payload", schema);
        });
        ObjectNode send = operations.putObject("publish-" + channel);
        send.put("action", "send");
        send.putObject("channel").put("$ref", "#/channels/" + channel);
    }

    /** The schemas of the events that a service publishes, by their stored names. */
    static Map<String, JsonNode> schemasOf(LiemService service) throws IOException {
        Map<String, JsonNode> schemas = schemasIn(service.serviceName());
        if (HANDING_OVER.contains(service)) {
            schemas.putAll(schemasIn(SHARED));
        }
        if (CONTROLLED.contains(service)) {
            schemas.putAll(schemasIn(CONTROL));
        }
        if (service == LiemService.CASE) {
            schemasIn(CONTROL).entrySet().stream()
                    .filter(schema -> schema.getKey().startsWith(SIGNATURES))
                    .forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
        }
        return schemas;
    }

    private static Map<String, JsonNode> schemasIn(String folder) throws IOException {
        Map<String, JsonNode> schemas = new TreeMap<>();
        for (Path file : files(RESOURCES.resolve("contracts").resolve(folder), ".schema.json")) {
            JsonNode schema = JSON.readTree(file.toFile());
            schemas.put(schema.get("title").asText(), schema);
        }
        return schemas;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
