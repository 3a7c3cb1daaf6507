package vn.liem.monitoring.casepage.door;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import vn.liem.contracts.LiemService;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.exchange.WholeAnswer;

/**
 * The evidence bundle of a hand-over, asked of a service that keeps it with the token of whoever reads the page: that service
 * makes it, judges who may have it, and records that; nothing of it is kept here.
 */
@RequestScoped
public class EvidenceOfHandOver {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(8);
    private static final long ANSWER_MAX_BYTES = 4L << 20;
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final SecurityIdentity identity;
    private final Config config;

    @Inject
    EvidenceOfHandOver(SecurityIdentity identity, Config config) {
        this.identity = identity;
        this.config = config;
    }

    /**
     * The bundle as a file; the end of the request where it cannot be had.
     *
     * @param handOver the id of the hand-over, as this service knows it
     * @param log the log of a side that told of it
     */
    Response of(String handOver, String log) {
        String service = LiemService.ownerOf(log)
                .map(LiemService::serviceName)
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        HttpResponse<byte[]> answer = answer(service, handOver);
        return switch (answer.statusCode()) {
            case OK ->
                Response.ok(answer.body(), MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"chuyen-ho-so-%s.liem\"".formatted(handOver))
                        .build();
            case FORBIDDEN -> throw RequestRefused.because(RequestRefusal.ACCESS_DENIED);
            case NOT_FOUND -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            default -> throw notNow();
        };
    }

    private HttpResponse<byte[]> answer(String service, String handOver) {
        String url = config.getValue("liem.url." + service, String.class);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1/handovers/" + handOver + "/evidence"))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token())
                .header("Accept", MediaType.APPLICATION_OCTET_STREAM)
                .GET()
                .build();
        try {
            return WholeAnswer.to(request, HTTP, ANSWER_WITHIN, ANSWER_MAX_BYTES);
        } catch (IOException _) {
            throw notNow();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw notNow();
        }
    }

    private static RequestRefused notNow() {
        return new RequestRefused(Problem.of(RequestRefusal.BUSY)
                .saying(
                        "The evidence cannot be had now: the service that keeps this hand-over did not make it. Ask"
                                + " again in a moment.",
                        "Chưa lấy được gói chứng cứ: dịch vụ giữ lần chuyển hồ sơ này chưa tạo được. Hãy thử lại sau"
                                + " giây lát.")
                .comeAgain());
    }

    private String token() {
        return identity.getCredential(AccessTokenCredential.class).getToken();
    }
}
