package vn.liem.monitoring.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.service.exchange.WholeAnswer;
import vn.liem.service.looking.LookingFilter;

/**
 * Asks case-service with the token of whoever reads the page, so that it is answered, and recorded there, as that person
 * alone may know it. What comes is kept nowhere here.
 */
@RequestScoped
public class AskingAsReader {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(4);
    private static final long ANSWER_MAX_BYTES = 4L << 20;
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final SecurityIdentity identity;
    private final String caseService;

    @Inject
    AskingAsReader(SecurityIdentity identity, @ConfigProperty(name = "liem.url.case-service") String caseService) {
        this.identity = identity;
        this.caseService = caseService;
    }

    /** What came of asking. */
    public enum Outcome {
        /** What may be known is there. */
        TOLD,
        /** The one who asks may not know it. */
        WITHHELD,
        /** For the one who asks there is nothing. */
        NOTHING,
        /** The service did not answer, or in a way that nobody understands. */
        SILENT
    }

    /** What was answered; an empty object where nothing was told. */
    public record Answered(Outcome outcome, JsonNode body) {

        private static Answered without(Outcome outcome) {
            return new Answered(outcome, JSON.createObjectNode());
        }
    }

    /** Asks with a question as JSON. */
    public Answered post(String path, Map<String, Object> question) {
        try {
            return ask(request(path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question))));
        } catch (IOException _) {
            return Answered.without(Outcome.SILENT);
        }
    }

    /** Looks something up for a purpose, by its code. */
    public Answered get(String path, String purpose) {
        return ask(request(path).header(LookingFilter.PURPOSE, purpose).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(caseService + path))
                .timeout(ANSWER_WITHIN)
                .header(
                        "Authorization",
                        "Bearer "
                                + identity.getCredential(AccessTokenCredential.class)
                                        .getToken())
                .header("Accept", "application/json");
    }

    private static Answered ask(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = WholeAnswer.to(request.build(), HTTP, ANSWER_WITHIN, ANSWER_MAX_BYTES);
            return switch (answer.statusCode()) {
                case OK -> new Answered(Outcome.TOLD, JSON.readTree(answer.body()));
                case FORBIDDEN -> Answered.without(Outcome.WITHHELD);
                case NOT_FOUND -> Answered.without(Outcome.NOTHING);
                default -> Answered.without(Outcome.SILENT);
            };
        } catch (IOException _) {
            // The page stands without what was asked for, and says so.
            return Answered.without(Outcome.SILENT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Answered.without(Outcome.SILENT);
        }
    }
}
