package vn.liem.service.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.DefaultBean;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import vn.liem.contracts.LiemService;
import vn.liem.service.exchange.WholeAnswer;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/** Asks other services about logs over REST, as this service and not as a person. */
@Singleton
@DefaultBean
final class PeersOverRest implements PeerLogs {

    private static final Logger LOG = Logger.getLogger(PeersOverRest.class);
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final long ANSWER_MAX_BYTES = 1L << 20;

    private final Config config;
    private final OidcClient client;
    private final TokensHelper tokens = new TokensHelper();
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    PeersOverRest(Config config, OidcClient client) {
        this.config = config;
        this.client = client;
    }

    @Override
    public Optional<NoteKey> key(String log) {
        return ask(log, "/key?log=" + encoded(log)).flatMap(answer -> {
            try {
                return Optional.of(NoteKey.parse(answer.path("key").asText()));
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // What is no key is no answer.
            }
        });
    }

    @Override
    public Answer consistency(String log, long first, long second) {
        Optional<JsonNode> answer =
                ask(log, "/consistency?first=%d&second=%d&log=%s".formatted(first, second, encoded(log)));
        if (answer.isEmpty()) {
            return new Answer.Silent();
        }
        if (!answer.get().path("possible").asBoolean()) {
            return answer.get().path("possible").isBoolean() ? new Answer.CannotBe() : new Answer.Silent();
        }
        try {
            List<Hash> path = new ArrayList<>();
            answer.get().path("proof").forEach(hash -> path.add(Hash.ofHex(hash.asText())));
            return new Answer.Given(new Proof(path));
        } catch (IllegalArgumentException e) {
            return new Answer.Silent(); // What is no proof is no answer.
        }
    }

    @Override
    public Seen seen(String service, String log) {
        Optional<JsonNode> answer = ask(service + "/", "/seen?log=" + encoded(log));
        if (answer.isEmpty()) {
            return new Seen.Silent();
        }
        String note = answer.get().path("note").asText("");
        try {
            return note.isEmpty() || note.equals("null") ? new Seen.Nothing() : new Seen.Newest(SignedNote.parse(note));
        } catch (IllegalArgumentException e) {
            return new Seen.Silent(); // What is no note is no answer.
        }
    }

    private static String encoded(String log) {
        return URLEncoder.encode(log, StandardCharsets.UTF_8);
    }

    /** Asks the owner of a log; empty where it does not answer as it should. */
    private Optional<JsonNode> ask(String log, String path) {
        return LiemService.ownerOf(log).flatMap(owner -> {
            try {
                String base = config.getValue("liem.url." + owner.serviceName(), String.class);
                HttpRequest request = HttpRequest.newBuilder(URI.create(base + CheckpointsResource.PATH + path))
                        .timeout(ANSWER_WITHIN)
                        .header("Authorization", "Bearer " + token())
                        .header("Accept", "application/json")
                        .GET()
                        .build();
                HttpResponse<byte[]> answer = WholeAnswer.to(request, http, ANSWER_WITHIN, ANSWER_MAX_BYTES);
                return answer.statusCode() == 200 ? Optional.of(json.readTree(answer.body())) : Optional.empty();
            } catch (IOException | RuntimeException e) {
                LOG.debugf(
                        "%s does not answer: %s",
                        owner.serviceName(), e.getClass().getName());
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        });
    }

    private String token() {
        return tokens.getTokens(client).await().atMost(ANSWER_WITHIN).getAccessToken();
    }
}
