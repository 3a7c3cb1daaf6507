package vn.liem.cases;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** The description of the API is the one in the docs, and every example in it can be sent as it stands. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class OpenApiIT {

    private static final Path KEPT = Path.of(System.getProperty("liem.root"), "docs", "openapi", "case-service.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANY_CASE = "0199b0a4-7c1e-7000-8000-000000000002";

    /** The commands in an order in which all of them are lawful: what each is about was made by the one it names. */
    private static final List<List<String>> ORDER = List.of(
            List.of("registerUnit", ""),
            List.of("correctUnit", "registerUnit"),
            List.of("registerSource", ""),
            List.of("receiveSource", "registerSource"),
            List.of("redirectSource", "registerSource"),
            List.of("decideSource", "registerSource"),
            List.of("correctSource", "registerSource"),
            List.of("registerCase", ""),
            List.of("recordInstitution", "registerCase"),
            List.of("determineLoss", "registerCase"),
            List.of("separateCase", "registerCase"),
            List.of("joinCase", "registerCase"),
            List.of("correctCase", "registerCase"),
            List.of("listItem", ""),
            List.of("delistItem", "listItem"),
            List.of("correctItem", "listItem"));

    /** Commands of the platform: imports, hand-overs and whoever runs the system; the platform's tests send them. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "putBatch", "tryHold", "offerFile", "takeUrgentMeasure", "askForWithdrawal", "rejectFile", "endHandover");

    /** Questions that are posted, for their length; their own tests ask them. */
    private static final Set<String> LOOK_UPS = Set.of("lookUpPeople", "lookUpTitles");

    private final Client everybody = new Client(
            Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER, Role.HEAD_OF_INVESTIGATION, Role.ADMINISTRATOR));
    private final Client police =
            new Client(Tokens.officer("T01-CQDT", "T01", Role.INTAKE_OFFICER, Role.HEAD_OF_INVESTIGATION));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));

    @Test
    void the_description_is_the_one_in_the_docs() throws IOException {
        String now = given().accept("application/yaml").get("/q/openapi").asString();
        if (Boolean.getBoolean("liem.write")) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, now);
        }
        assertEquals(now, Files.readString(KEPT), "-Dliem.write=true writes it");
    }

    @Test
    void every_example_can_be_sent() throws IOException {
        Bodies.register();
        JsonNode api = JSON.readTree(
                given().accept("application/json").get("/q/openapi?format=json").asString());
        Map<String, Command> commands = commandsOf(api);
        commands.keySet().removeAll(OF_THE_PLATFORM);
        commands.keySet().removeAll(LOOK_UPS);
        assertEquals(
                new TreeSet<>(commands.keySet()),
                new TreeSet<>(ORDER.stream().map(List::getFirst).toList()));
        String otherCase = otherCase();
        Map<String, Response> answers = new HashMap<>();
        for (List<String> step : ORDER) {
            Command command = commands.get(step.getFirst());
            String body = command.example().replace(ANY_CASE, otherCase);
            Response about = answers.get(step.get(1));
            String path = about == null ? command.path() : onWhatStands(command.path(), about);
            Client client = clientFor(step.getFirst());
            Response answer = about == null
                    ? client.post(path, body)
                    : client.post(path, about.<Integer>path("streamVersion"), body);
            assertEquals(201, answer.statusCode(), step.getFirst() + ": " + answer.asString());
            answers.put(step.getFirst(), answer);
            answers.put(step.get(1), answer);
        }
    }

    private record Command(String path, String example) {}

    private Client clientFor(String operation) {
        return switch (operation) {
            case "registerUnit", "correctUnit", "registerSource" -> everybody;
            case "listItem", "delistItem", "correctItem" -> standing;
            default -> police;
        };
    }

    private String otherCase() {
        Map<String, String> other = Map.of(
                "number", "VV-00001",
                "itemType", "matter",
                "locality", "T01",
                "field", "health",
                "offenceGroup", "corruption",
                "registeredOn", "2023-12-20",
                "violationPeriod", "new");
        Response answer = police.post("/api/v1/cases", other);
        answer.then().statusCode(201);
        return answer.header("Location").substring("/api/v1/cases/".length());
    }

    private static String onWhatStands(String template, Response about) {
        String location = about.header("Location");
        return template.replaceFirst("\\{[a-z]+}", location.substring(location.lastIndexOf('/') + 1));
    }

    private static Map<String, Command> commandsOf(JsonNode api) {
        Map<String, Command> commands = new HashMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> paths = api.get("paths").fields(); paths.hasNext(); ) {
            Map.Entry<String, JsonNode> path = paths.next();
            JsonNode post = path.getValue().get("post");
            JsonNode body = post == null ? null : post.at("/requestBody/content/application~1json");
            if (body != null && !body.isMissingNode() && path.getKey().startsWith("/api/v1/")) {
                commands.put(
                        post.get("operationId").asText(),
                        new Command(path.getKey(), body.path("example").toString()));
            }
        }
        return commands;
    }
}
