package vn.liem.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import vn.liem.local.server.OwnerOnly;

/**
 * Where people come back to after they have signed in. Keycloak takes it from the realm file on its first start alone, so an
 * installation that gets other ports tells it anew.
 *
 * @param keycloak Keycloak's address
 * @param realm the realm's name
 * @param pages the address of the pages
 * @param told the file that holds what Keycloak was told last
 */
record PagesAddress(URI keycloak, String realm, String pages, Path told) {

    private static final String CLIENT = "liem-ui";
    private static final String ADMINISTRATOR = "admin";
    private static final Duration ANSWER_MAX = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tells it where it is another than last time; without that Keycloak lets nobody in. */
    void tell(String password) {
        if (Files.exists(told) && OwnerOnly.read(told).equals(pages)) {
            return;
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            String token = token(http, password);
            ObjectNode client = client(http, token);
            if (!pages.equals(client.path("rootUrl").asText())) {
                change(client);
                change(http, token, client);
            }
        }
        OwnerOnly.write(told, pages);
    }

    private String token(HttpClient http, String password) {
        Map<String, String> fields = Map.of(
                "grant_type", "password", "client_id", "admin-cli", "username", ADMINISTRATOR, "password", password);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return sent(http, request, OK).path("access_token").asText();
    }

    private ObjectNode client(HttpClient http, String token) {
        HttpRequest.Builder request =
                asked(token, clients() + "?clientId=" + CLIENT).GET();
        if (sent(http, request, OK).path(0) instanceof ObjectNode client) {
            return client;
        }
        throw new IllegalStateException("The realm %s has no client %s.".formatted(realm, CLIENT));
    }

    private void change(ObjectNode client) {
        client.put("rootUrl", pages);
        ArrayNode back = client.putArray("redirectUris");
        back.add(pages + "/signed-in");
        client.withObject("/attributes").put("post.logout.redirect.uris", pages + "/signed-out");
    }

    private void change(HttpClient http, String token, ObjectNode client) {
        HttpRequest.Builder request = asked(
                        token, clients() + "/" + client.path("id").asText())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(client.toString()));
        sent(http, request, NO_CONTENT);
    }

    private String clients() {
        return keycloak + "/admin/realms/" + realm + "/clients";
    }

    private static HttpRequest.Builder asked(String token, String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private JsonNode sent(HttpClient http, HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request.timeout(ANSWER_MAX).build(), BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(
                        ("Keycloak was not told that the pages are at %s now (status %d): is the password of its administrator"
                                        + " still that of secrets.properties? Start with the former --port-base, or change the"
                                        + " client %s of the realm %s by hand.")
                                .formatted(pages, answer.statusCode(), CLIENT, realm));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer. / Keycloak không trả lời.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while telling Keycloak the address of the pages", e);
        }
    }
}
