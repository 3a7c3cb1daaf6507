package vn.liem.monitoring.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test lets the doors of other services answer, by {@link CaseServiceStub}. */
public final class ToldDoors {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode told = JSON.createObjectNode();

    /** A door that answers so, {@code GET /api/v1/directives/…}. */
    public ToldDoors answers(String door, int status, Map<String, String> headers, String body) {
        try {
            ObjectNode answer = told.withObject("/doors").putObject(door);
            answer.put("status", status).set("body", JSON.readTree(body));
            headers.forEach(answer.putObject("headers")::put);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells it. */
    public void tell() {
        ask(HttpRequest.newBuilder(URI.create(stub() + "/told"))
                .POST(HttpRequest.BodyPublishers.ofString(told.toString()))
                .build());
    }

    /** Everything that was sent to a door, the first sent first. */
    public static List<JsonNode> sentTo(String door) {
        try {
            List<JsonNode> sent = new ArrayList<>();
            for (JsonNode one : JSON.readTree(
                    ask(HttpRequest.newBuilder(URI.create(stub() + "/sent")).build()))) {
                if (one.path("door").asText().equals(door)) {
                    sent.add(one);
                }
            }
            return sent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stub() {
        return ConfigProvider.getConfig().getValue("liem.url.case-service", String.class);
    }

    private static String ask(HttpRequest request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test is being stopped");
        }
    }
}
