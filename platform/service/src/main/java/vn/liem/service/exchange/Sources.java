package vn.liem.service.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.OidcClient;
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
import vn.liem.contracts.LiemService;
import vn.liem.messaging.BadRecord;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.Published;
import vn.liem.messaging.PublishedRecord;
import vn.liem.messaging.RecordForm;

/**
 * Asks other services over REST for what they have published, as this service and not as a person; what this one has
 * published it reads itself.
 */
@Singleton
final class Sources implements FetchRecords {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    /** A page of records of the largest kind, with their headers. */
    private static final long ANSWER_MAX_BYTES = 160L << 20;

    private final Config config;
    private final OidcClient tokens;
    private final Published own;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    Sources(Config config, OidcClient tokens, Published own) {
        this.config = config;
        this.tokens = tokens;
        this.own = own;
    }

    @Override
    public List<PublishedRecord> after(String source, long pos, Optional<String> subject) {
        if (source.equals(own.source())) {
            return subject.map(name -> RecordsResource.ofSubject(own, pos, MAX, name))
                    .orElseGet(() -> own.after(pos, MAX));
        }
        LiemService owner = LiemService.ownerOf(source)
                .orElseThrow(() -> new IllegalArgumentException("no service owns the log that is asked for"));
        String base = config.getValue("liem.url." + owner.serviceName(), String.class);
        String query = "?after=" + pos
                + "&max=" + MAX
                + subject.map(name -> "&subject=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .orElse("");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + RecordsResource.PATH + query))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json")
                .GET()
                .build();
        return ask(request, source);
    }

    private String token() {
        return tokens.getTokens().await().atMost(ANSWER_WITHIN).getAccessToken();
    }

    private List<PublishedRecord> ask(HttpRequest request, String source) {
        try {
            HttpResponse<byte[]> answer = WholeAnswer.to(request, http, ANSWER_WITHIN, ANSWER_MAX_BYTES);
            if (answer.statusCode() != 200) {
                throw new SourceSilent(source, "it answered with status " + answer.statusCode());
            }
            List<PublishedRecord> records = new ArrayList<>();
            for (JsonNode record : json.readTree(answer.body()).path("records")) {
                PublishedRecord read = RecordForm.read(
                        record.path("header").asText().getBytes(StandardCharsets.UTF_8),
                        record.path("prev").asLong(),
                        record.path("body").asText().getBytes(StandardCharsets.UTF_8));
                if (!read.source().equals(source)) {
                    throw new SourceSilent(source, "it gave a record of another log");
                }
                records.add(read);
            }
            return records;
        } catch (IOException e) {
            throw new SourceSilent(source, "it cannot be reached");
        } catch (BadRecord e) {
            throw new SourceSilent(source, "it gave a record that is none");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceSilent(source, "this service is stopping");
        }
    }
}
