package vn.liem.handover.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.oidc.client.OidcClient;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import vn.liem.contracts.LiemService;
import vn.liem.handover.desk.FetchCase;
import vn.liem.handover.desk.FetchDocument;
import vn.liem.handover.desk.FetchEvidence;
import vn.liem.handover.desk.FetchHalf;
import vn.liem.handover.desk.HalfOfHandover;
import vn.liem.handover.protocol.AcceptanceEvidence;
import vn.liem.handover.protocol.InclusionProofText;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.Sha256;
import vn.liem.handover.protocol.SignedCheckpoint;
import vn.liem.service.exchange.MovingStream;
import vn.liem.service.exchange.WholeAnswer;

/** Asks other services over REST for proofs and documents, as this service and not as a person. */
@Singleton
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
public final class OtherServices implements FetchEvidence, FetchDocument, FetchHalf, FetchCase {

    private static final Logger LOG = Logger.getLogger(OtherServices.class);
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final long PROOF_MAX_BYTES = 4L << 20;

    /** How long a document may be silent while it comes over; how long it takes as a whole hangs on its size. */
    private static final Duration DOCUMENT_PAUSES_FOR_AT_MOST = Duration.ofSeconds(30);

    private static final int OK = 200;

    /** How the answer to a request comes over. */
    private interface Asking<T> {
        HttpResponse<T> send(HttpRequest request) throws IOException, InterruptedException;
    }

    private final Config config;
    private final OidcClient tokens;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    OtherServices(Config config, OidcClient tokens) {
        this.config = config;
        this.tokens = tokens;
    }

    @Override
    public Optional<AcceptanceEvidence> of(String log, long pos) {
        return ask(
                        log,
                        InternalHandovers.EVIDENCE + "/" + pos,
                        request -> WholeAnswer.to(request, http, ANSWER_WITHIN, PROOF_MAX_BYTES))
                .flatMap(answer -> {
                    try {
                        return Optional.of(evidence(json.readTree(answer)));
                    } catch (IOException | IllegalArgumentException e) {
                        LOG.warnf("%s gave a proof that is none", log);
                        return Optional.empty();
                    }
                });
    }

    @Override
    public Optional<InputStream> from(String log, Sha256 sha256) {
        return ask(
                        log,
                        InternalHandovers.DOCUMENTS + "/" + sha256.value(),
                        request -> http.send(request, HttpResponse.BodyHandlers.ofInputStream()))
                .map(body -> new MovingStream(body, DOCUMENT_PAUSES_FOR_AT_MOST));
    }

    @Override
    public Optional<HalfOfHandover> of(String log, UUID offerId, long covering) {
        return shown(log, "/handovers/" + offerId + "?covering=" + covering);
    }

    @Override
    public Optional<HalfOfHandover> ofCase(String log, UUID caseId) {
        return shown(log, "/cases/" + caseId);
    }

    private Optional<HalfOfHandover> shown(String log, String of) {
        return ask(
                        log,
                        InternalHandovers.EVIDENCE + of,
                        request -> WholeAnswer.to(request, http, ANSWER_WITHIN, PROOF_MAX_BYTES))
                .flatMap(answer -> {
                    try {
                        return Optional.of(json.readValue(answer, HalfOfHandover.class));
                    } catch (IOException e) {
                        LOG.warnf("%s showed events that are none", log);
                        return Optional.empty();
                    }
                });
    }

    private static AcceptanceEvidence evidence(JsonNode answer) {
        return new AcceptanceEvidence(
                new LeafHash(answer.path("leaf").asText()),
                new SignedCheckpoint(answer.path("checkpoint").asText()),
                new InclusionProofText(answer.path("proof").asText()));
    }

    /** The body of the answer; empty where there is none now: whoever asks will ask again. */
    private <T> Optional<T> ask(String log, String path, Asking<T> asking) {
        LiemService owner = LiemService.ownerOf(log)
                .orElseThrow(() -> new IllegalArgumentException("no service owns the log that is asked for"));
        String base = config.getValue("liem.url." + owner.serviceName(), String.class);
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(ANSWER_WITHIN)
                    .header("Authorization", "Bearer " + token())
                    .GET()
                    .build();
            HttpResponse<T> answer = asking.send(request);
            if (answer.statusCode() == OK) {
                return Optional.of(answer.body());
            }
            if (answer.body() instanceof InputStream refused) {
                refused.close();
            }
            LOG.warnf("%s answered %d when it was asked for %s", owner.serviceName(), answer.statusCode(), path);
        } catch (IOException | RuntimeException e) {
            LOG.warnf("%s cannot be asked for %s now", owner.serviceName(), path);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private String token() {
        return tokens.getTokens().await().atMost(ANSWER_WITHIN).getAccessToken();
    }
}
