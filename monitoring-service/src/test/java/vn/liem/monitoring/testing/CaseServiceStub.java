package vn.liem.monitoring.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The other services as far as pages ask them: names, titles, protections and rewards from case-service, what a test lets their
 * doors answer, and no further records from anybody. A door that takes commands takes each key once, as theirs do.
 */
public final class CaseServiceStub implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROTECTIONS = """
        {"items":[{"number":"BV-000%1$s","body":"T01-TT","locality":"T01","standing":"granted",
         "requestedOn":"2024-05-31","interests":["life_and_health","work"],"measures":[{"measure":"guard",
         "name":{"vietnamese":"bố trí lực lượng, phương tiện bảo vệ","english":"guard"}}],"until":"2024-12-31"}]%2$s}
        """;
    private static final String REWARDS = """
        {"items":[{"number":"KT-000%1$s","body":"T01-TT","locality":"T01","standing":"approved","form":"money",
         "formName":{"vietnamese":"thưởng tiền","english":"money"},"proposedVnd":"50000000",
         "proposedOn":"2024-03-04","paidVnd":"0"}]%2$s}
        """;
    private final Map<String, JsonNode> people = new ConcurrentHashMap<>();
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, JsonNode> doors = new ConcurrentHashMap<>();
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final List<JsonNode> sent = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/api/v1/people/look-ups", exchange -> look(exchange, "people"));
            started.createContext("/api/v1/cases/title-look-ups", exchange -> look(exchange, "titles"));
            started.createContext("/api/v1/protections", exchange -> list(exchange, PROTECTIONS));
            started.createContext("/api/v1/rewards", exchange -> list(exchange, REWARDS));
            started.createContext("/told", this::told);
            started.createContext("/sent", exchange -> answer(exchange, 200, JSON.writeValueAsString(sent)));
            started.createContext("/", this::door);
            started.start();
            server = started;
            String url = "http://127.0.0.1:" + started.getAddress().getPort();
            return Map.of(
                    // Its own REST it asks itself, where it listens in tests.
                    "LIEM_MONITORING_URL", "http://127.0.0.1:${quarkus.http.test-port}",
                    "LIEM_CASE_URL", url,
                    "LIEM_INVESTIGATION_URL", url,
                    "LIEM_TRIAL_URL", url,
                    "LIEM_RECOVERY_URL", url,
                    "LIEM_NOTIFICATION_URL", url,
                    "LIEM_DEMO", "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** What a test tells it: {@link KnownTexts}; the answer is everything that was asked. */
    private void told(HttpExchange exchange) throws IOException {
        JsonNode told = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (told.path("anew").asBoolean()) {
            doors.clear();
            silent = false;
        }
        told.path("people").properties().forEach(person -> people.put(person.getKey(), person.getValue()));
        told.path("titles")
                .properties()
                .forEach(title -> titles.put(title.getKey(), title.getValue().asText()));
        told.path("doors").properties().forEach(door -> doors.put(door.getKey(), door.getValue()));
        if (told.has("silent")) {
            silent = told.path("silent").asBoolean();
        }
        answer(exchange, 200, JSON.writeValueAsString(asked));
    }

    /** A list for who asks for its purpose; nobody without one is answered by case-service either. */
    private void list(HttpExchange exchange, String json) throws IOException {
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Liem-Purpose"));
        if (silent) {
            answer(exchange, 503, "{}");
        } else if (!token.startsWith("Bearer ey")) {
            answer(exchange, 401, "{}");
        } else if (exchange.getRequestURI().toString().contains("cursor=")) {
            answer(exchange, 200, json.formatted("2", ""));
        } else {
            String next = ",\"next\":\"%s?limit=200&cursor=1\""
                    .formatted(exchange.getRequestURI().getPath());
            answer(exchange, 200, json.formatted("1", next));
        }
    }

    /** A door that a test let answer; what is sent to it is kept, with whether it was taken as something new. */
    private void door(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String name =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        JsonNode told = doors.get(name);
        if (told == null) {
            answer(exchange, 200, "{\"records\":[]}");
            return;
        }
        String key = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        boolean isAccepted = told.path("status").asInt() < 300;
        boolean isNew = isAccepted && taken.putIfAbsent(key, body) == null;
        sent.add(JSON.createObjectNode()
                .put("door", name)
                .put("query", String.valueOf(exchange.getRequestURI().getQuery()))
                .put(
                        "asPerson",
                        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                                .startsWith("Bearer ey"))
                .put("key", key)
                .put("ifMatch", String.valueOf(exchange.getRequestHeaders().getFirst("If-Match")))
                .put("isNew", isNew)
                .put("body", body));
        told.path("headers")
                .properties()
                .forEach(header -> exchange.getResponseHeaders()
                        .set(header.getKey(), header.getValue().asText()));
        answer(exchange, told.path("status").asInt(), told.path("body").toString());
    }

    private void look(HttpExchange exchange, String what) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        asked.add(exchange.getRequestURI().getPath() + " " + body);
        if (silent) {
            answer(exchange, 503, "{}");
        } else if (!token.startsWith("Bearer ey")) {
            answer(exchange, 401, "{}");
        } else {
            JsonNode question = JSON.readTree(body);
            answer(exchange, 200, what.equals("people") ? people(question) : titles(question));
        }
    }

    private String people(JsonNode question) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode found = answer.putArray("people");
        question.path("people").forEach(key -> {
            JsonNode known = people.get(key.asText());
            ObjectNode one = found.addObject().put("key", key.asText());
            if (known == null) {
                one.put("state", "not_in_directory");
            } else {
                one.put("state", "known").setAll((ObjectNode) known);
            }
        });
        return answer.toString();
    }

    private String titles(JsonNode question) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode found = answer.putArray("titles");
        question.path("cases").forEach(id -> {
            String title = titles.get(id.asText());
            if (title != null) {
                found.addObject().put("caseId", id.asText()).put("title", title);
            }
        });
        return answer.toString();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
