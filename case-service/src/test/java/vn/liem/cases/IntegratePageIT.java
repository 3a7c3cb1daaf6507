package vn.liem.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** What {@code docs/integrate.md} has an agency send is sent as it stands, one command after the other. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class IntegratePageIT {

    private static final Path DOCS = Path.of(System.getProperty("liem.root"), "docs");

    /** A province of this test's own, so that its bodies are registered here as in an empty installation. */
    private static final String PROVINCE = "T77";

    private final Map<String, Client> clients = Map.of(
            "ADMIN", new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR)),
            "AGENCY", new Client(Tokens.officer(PROVINCE + "-TT", PROVINCE, Role.AGENCY_CLIENT)));

    private final Map<String, String> kept = new HashMap<>();

    @Test
    void every_command_to_this_service_does_what_the_page_says() throws IOException {
        List<CurlCommand> commands = commands().stream()
                .filter(command -> command.service().equals("CASE"))
                .toList();
        assertEquals(7, commands.size());
        for (CurlCommand command : commands) {
            Response answer = send(command);
            int expected = command.method().equals("GET") ? 200 : 201;
            assertEquals(expected, answer.statusCode(), () -> command.path(kept) + ": " + answer.asString());
            waitUntilShown(command, answer);
            if (!command.keptIn().isEmpty()) {
                kept.put(command.keptIn(), resultOf(answer));
            }
        }
        assertEquals(
                List.of("OFFER", "SHA256", "SOURCE"),
                kept.keySet().stream().sorted().toList());
    }

    @Test
    void every_command_to_another_service_is_in_its_description() throws IOException {
        List<CurlCommand> commands = commands().stream()
                .filter(command -> !command.service().equals("CASE"))
                .toList();
        assertEquals(
                List.of("INVESTIGATION", "INVESTIGATION", "NOTIFICATION"),
                commands.stream().map(CurlCommand::service).toList());
        for (CurlCommand command : commands) {
            String service = command.service().toLowerCase(Locale.ROOT) + "-service";
            String described = Files.readString(DOCS.resolve("openapi").resolve(service + ".yaml"));
            String template = command.path(Map.of("OFFER", "{id}")).replaceFirst("\\?.*", "");
            String operation =
                    "\n  %s:\n    %s:\n".formatted(template, command.method().toLowerCase(Locale.ROOT));
            assertTrue(described.contains(operation), () -> service + " has no " + template);
        }
    }

    private static List<CurlCommand> commands() throws IOException {
        String page = Files.readString(DOCS.resolve("integrate.md")).replace("T01", PROVINCE);
        return CurlCommand.of(page).stream().filter(CurlCommand::asksService).toList();
    }

    private Response send(CurlCommand command) {
        RequestSpecification request = clients.get(command.token()).request();
        command.header("Content-Type").ifPresent(request::contentType);
        command.header("Idempotency-Key").ifPresent(key -> {
            assertEquals("$(uuidgen)", key);
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        });
        command.json(kept).ifPresent(request::body);
        if (command.words().contains("--data-binary")) {
            request.body("Kết luận thanh tra".getBytes(StandardCharsets.UTF_8));
        }
        return request.request(command.method(), command.path(kept));
    }

    /** A person types more slowly than a view follows. */
    private void waitUntilShown(CurlCommand command, Response answer) {
        String shown = answer.path("links.shown");
        if (shown != null) {
            clients.get(command.token()).get(shown).then().statusCode(200);
        }
    }

    /** What the page's filter takes out of an answer: the id of what was made, or the hash of a document. */
    private static String resultOf(Response answer) {
        String self = answer.path("links.self");
        return self == null ? answer.path("sha256") : self.substring(self.lastIndexOf('/') + 1);
    }
}
