package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.local.run.DemoUsers;
import vn.liem.local.run.PartName;
import vn.liem.local.run.SignIn;

/** A demo user with a token of Keycloak, who asks the services over REST. */
final class Officer {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_MAX = Duration.ofMinutes(2);
    private static final Duration TOKEN_AGE_MAX = Duration.ofMinutes(2);
    private static final Set<Integer> AWAY = Set.of(401, 502, 503, 504);

    private final Installation system;
    private final String user;
    private String token = "";
    private Instant tokenEnds = Instant.MIN;

    Officer(Installation system, String user) {
        this.system = system;
        this.user = user;
    }

    /** What was answered. */
    record Answer(int status, JsonNode body, String etag) {

        /** The same, where it was taken in. */
        Answer good() {
            assertTrue(status >= 200 && status < 300, () -> "refused: %d %s".formatted(status, body.path("code")));
            return this;
        }

        /** The id of what was made. */
        String id() {
            String self = body.at("/links/self").asText();
            return self.substring(self.lastIndexOf('/') + 1);
        }
    }

    /** Asks, and asks again while the service is away. */
    Answer get(PartName service, String path) {
        return patiently(request(service, path).GET());
    }

    /** Sends JSON under a key of its own, and again while the service is away. */
    Answer post(PartName service, String path, String json) {
        return post(service, path, json, UUID.randomUUID(), Optional.empty());
    }

    /** Sends JSON under the key and, where it is given, for the version that was seen. */
    Answer post(PartName service, String path, String json, UUID key, Optional<String> seen) {
        HttpRequest.Builder request = request(service, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(json));
        seen.ifPresent(etag -> request.header("If-Match", etag));
        return patiently(request);
    }

    /** Hands a document in. */
    Answer handIn(PartName service, byte[] document) {
        return patiently(request(service, "/api/v1/documents")
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(document)));
    }

    private HttpRequest.Builder request(PartName service, String path) {
        return HttpRequest.newBuilder(URI.create(system.state().ports().url(service) + path))
                .timeout(ANSWER_MAX);
    }

    private Answer patiently(HttpRequest.Builder request) {
        return Patience.first("the service answers", () -> {
            try {
                HttpResponse<String> answer = HTTP.send(
                        request.setHeader("Authorization", "Bearer " + token()).build(), BodyHandlers.ofString());
                if (AWAY.contains(answer.statusCode())) {
                    tokenEnds = Instant.MIN;
                    return Optional.empty();
                }
                return Optional.of(new Answer(
                        answer.statusCode(),
                        json(answer.body()),
                        answer.headers().firstValue("ETag").orElse("")));
            } catch (IOException _) {
                // It is away, and whoever asks waits for it.
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while asking " + user, e);
            }
        });
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException _) {
            return JSON.missingNode();
        }
    }

    /** The token that is sent; a new one before it ends. */
    synchronized String token() {
        if (Instant.now().isAfter(tokenEnds)) {
            String password = DemoUsers.passwordOf(system.home(), user).orElseThrow();
            token = SignIn.of(system.home(), system.state().ports()).token(user, password);
            tokenEnds = Instant.now().plus(TOKEN_AGE_MAX);
        }
        return token;
    }
}
