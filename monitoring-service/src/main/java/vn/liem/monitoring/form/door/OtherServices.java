package vn.liem.monitoring.form.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import vn.liem.monitoring.form.Form;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.exchange.WholeAnswer;

/** The REST of the services, asked as the person who has the page open: by the token of the session, and by no account of a service. */
@RequestScoped
public class OtherServices {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(60);
    private static final long ANSWER_MAX_BYTES = 8L << 20;
    private static final long FILE_MAX_BYTES = 64L << 20;
    /** The service of the pages themselves: its REST is asked as that of any other. */
    public static final String OWN = "monitoring-service";

    private static final int REFUSALS = 400;
    private static final int FAILURES = 500;
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_FOUND = 404;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final SecurityIdentity identity;
    private final Config settings;

    @Inject
    OtherServices(SecurityIdentity identity, Config settings) {
        this.identity = identity;
        this.settings = settings;
    }

    /** What came of asking. */
    public sealed interface Answered {

        /**
         * It was answered.
         *
         * @param version the ETag
         * @param location where what was recorded is looked up
         */
        record Done(int status, JsonNode body, Optional<String> version, Optional<String> location)
                implements Answered {}

        /** It was refused, with a problem in both languages. */
        record Refused(int status, JsonNode problem) implements Answered {}

        /** Nobody knows: there was no answer, or one that says so. */
        record Silent() implements Answered {}
    }

    /** Asks for something. */
    public Answered ask(String service, String path) {
        return sent(service, request(service, path));
    }

    /** Asks for a file, and answers with it as it came; the end of the request where it is not given. */
    public Response file(String service, String path) {
        try {
            HttpResponse<byte[]> answer =
                    WholeAnswer.to(request(service, path).build(), HTTP, within(service), FILE_MAX_BYTES);
            if (answer.statusCode() >= REFUSALS) {
                needed(answered(answer));
            }
            Response.ResponseBuilder file = Response.ok(answer.body());
            for (String name : List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION)) {
                answer.headers().firstValue(name).ifPresent(value -> file.header(name, value));
            }
            return file.build();
        } catch (IOException _) {
            throw RequestRefused.because(RequestRefusal.BUSY);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw RequestRefused.because(RequestRefusal.BUSY);
        }
    }

    /** Opens sealed texts for the page of a case. */
    public Answered open(String service, String path) {
        return sent(
                service,
                request(service, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"purpose\":\"case_page\"}")));
    }

    /** Gives the command of a form. */
    Answered give(Form.To to, String command, Map<String, Object> body) {
        HttpRequest.Builder request = request(to.service(), to.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", command)
                .POST(HttpRequest.BodyPublishers.ofString(written(body)));
        return sent(to.service(), to.seen().isEmpty() ? request : request.header("If-Match", to.seen()));
    }

    /** What a page stands on: what was answered, or the same end of the request as there. */
    public Answered.Done needed(Answered answered) {
        return switch (answered) {
            case Answered.Done done -> done;
            case Answered.Refused(var status, var _)
            when status == NOT_SIGNED_IN -> throw RequestRefused.because(RequestRefusal.NOT_SIGNED_IN);
            case Answered.Refused(var status, var _)
            when status == NOT_FOUND -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Answered.Refused(var status, var problem) -> throw new RequestRefused(ProblemTold.of(status, problem));
            case Answered.Silent _ -> throw RequestRefused.because(RequestRefusal.BUSY);
        };
    }

    private HttpRequest.Builder request(String service, String path) {
        String url = settings.getValue("liem.url." + service, String.class);
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(within(service))
                .header("Accept", "*/*")
                .header(
                        "Authorization",
                        "Bearer "
                                + identity.getCredential(AccessTokenCredential.class)
                                        .getToken());
    }

    private static Answered sent(String service, HttpRequest.Builder request) {
        try {
            return answered(WholeAnswer.to(request.build(), HTTP, within(service), ANSWER_MAX_BYTES));
        } catch (IOException _) {
            // Its sentence may name an address; the page says that nobody answered.
            return new Answered.Silent();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answered.Silent();
        }
    }

    private static Answered answered(HttpResponse<byte[]> answer) throws IOException {
        int status = answer.statusCode();
        if (status >= FAILURES) {
            return new Answered.Silent();
        }
        JsonNode body = answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
        return status >= REFUSALS
                ? new Answered.Refused(status, body)
                : new Answered.Done(
                        status,
                        body,
                        answer.headers().firstValue("ETag"),
                        answer.headers().firstValue("Location"));
    }

    /** Figures are counted while the page waits. */
    private static Duration within(String service) {
        return service.equals(OWN) ? COUNTED_WITHIN : ANSWER_WITHIN;
    }

    private static String written(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form is texts, numbers and lists", e);
        }
    }
}
