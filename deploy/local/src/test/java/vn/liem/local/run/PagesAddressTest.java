package vn.liem.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that answers as Keycloak's administration does. */
class PagesAddressTest {

    private static final String PASSWORD = "right & proper";
    private static final String FORMER = "http://localhost:18100";
    private static final String PAGES = "http://localhost:28100";

    private final ObjectMapper json = new ObjectMapper();
    private HttpServer server;
    private int asked;
    private JsonNode client;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        client = json.readTree("""
                {"id": "7", "clientId": "liem-ui", "rootUrl": "%s", "redirectUris": ["%s/signed-in"],
                 "attributes": {"pkce.code.challenge.method": "S256", "post.logout.redirect.uris": "%s/signed-out"}}
                """.formatted(FORMER, FORMER, FORMER));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/master/protocol/openid-connect/token", this::token);
        server.createContext("/admin/realms/liem/clients", this::clients);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void people_come_back_to_the_ports_of_now_and_the_rest_stays() {
        address(PAGES).tell(PASSWORD);
        assertEquals(PAGES, client.path("rootUrl").asText());
        assertEquals(
                "[\"" + PAGES + "/signed-in\"]", client.path("redirectUris").toString());
        JsonNode attributes = client.path("attributes");
        assertEquals(
                PAGES + "/signed-out",
                attributes.path("post.logout.redirect.uris").asText());
        assertEquals("S256", attributes.path("pkce.code.challenge.method").asText());
    }

    @Test
    void what_it_was_told_once_it_is_not_told_again() {
        address(FORMER).tell(PASSWORD);
        int first = asked;
        address(FORMER).tell(PASSWORD);
        assertEquals(first, asked);
        address(PAGES).tell(PASSWORD);
        assertTrue(asked > first, "nothing was asked");
    }

    @Test
    void a_changed_password_is_said_with_what_to_do_and_tried_again_next_time() {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> address(PAGES).tell("wrong"));
        assertTrue(refused.getMessage().contains("--port-base"), refused.getMessage());
        assertFalse(refused.getMessage().contains("wrong"), "it tells the password");
        address(PAGES).tell(PASSWORD);
        assertEquals(PAGES, client.path("rootUrl").asText());
    }

    private PagesAddress address(String pages) {
        URI keycloak = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new PagesAddress(keycloak, "liem", pages, folder.resolve("pages"));
    }

    private void token(HttpExchange exchange) throws IOException {
        asked++;
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean right = form.contains("password=right+%26+proper") && form.contains("username=admin");
        answer(exchange, right ? 200 : 401, right ? "{\"access_token\": \"t\"}" : "{}");
    }

    private void clients(HttpExchange exchange) throws IOException {
        asked++;
        if (!"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (exchange.getRequestMethod().equals("PUT")
                && exchange.getRequestURI().getPath().endsWith("/clients/7")) {
            client = json.readTree(exchange.getRequestBody());
            answer(exchange, 204, "");
        } else {
            answer(exchange, 200, "[" + client + "]");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
