package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.liem.service.exchange.WholeAnswer;

/** Another service's way in for batches of commands, asked as the importer's client and not as a person. */
final class BatchPeer {

    private static final String PATH = "/api/v1/batches";
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI batches;
    private final URI recorded;
    private final Supplier<String> token;
    private final Duration answerWithin;
    private static final long ANSWER_MAX_BYTES = 8L << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    BatchPeer(String address, Supplier<String> token, Duration answerWithin) {
        this.batches = URI.create(address + PATH);
        this.recorded = URI.create(address + PATH + "/recorded");
        this.token = token;
        this.answerWithin = answerWithin;
    }

    /** What came of a batch as a whole. */
    sealed interface Sent {
        /** An answer for each command, in their order. */
        record Answered(List<JsonNode> rows) implements Sent {}

        /** The service cannot be asked now: it is away, overloaded, or lets nobody in. */
        record Silent(String why) implements Sent {}

        /** This batch got no answer that can be read, though the service is there: it may be one of its rows. */
        record Broken(String why) implements Sent {}
    }

    Sent send(UUID correlation, List<SentCommand> commands) {
        return post(batches, body(correlation, commands), "rows", rows -> rows.size() == commands.size());
    }

    /** Asks what people have recorded of cases there: an answer for each case of which there is something. */
    Sent recorded(ObjectNode cases) {
        byte[] asked = cases.toString().getBytes(StandardCharsets.UTF_8);
        return post(recorded, asked, "cases", JsonNode::isArray);
    }

    /** Asks what people have recorded there of things by their numbers: an answer for each of which there is something. */
    Sent recordedNumbers(String what, ObjectNode numbers) {
        byte[] asked = numbers.toString().getBytes(StandardCharsets.UTF_8);
        return post(URI.create(recorded + "-" + what), asked, what, JsonNode::isArray);
    }

    private Sent post(URI to, byte[] body, String answers, Predicate<JsonNode> complete) {
        Optional<String> bearer = bearer();
        if (bearer.isEmpty()) {
            return new Sent.Silent("no_token");
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(to)
                    .timeout(answerWithin)
                    .header("Authorization", "Bearer " + bearer.get())
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            return answer(WholeAnswer.to(request, http, answerWithin, ANSWER_MAX_BYTES), answers, complete);
        } catch (HttpTimeoutException _) {
            return new Sent.Broken("no_answer_in_time");
        } catch (IOException _) {
            return new Sent.Silent("not_reachable");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Sent.Silent("stopping");
        }
    }

    private Optional<String> bearer() {
        try {
            return Optional.of(token.get());
        } catch (RuntimeException _) {
            // Whoever gives out tokens is away: that is no more than a service that cannot be asked.
            return Optional.empty();
        }
    }

    private static Sent answer(HttpResponse<byte[]> response, String answers, Predicate<JsonNode> complete)
            throws IOException {
        int status = response.statusCode();
        return switch (status) {
            case 200 -> {
                JsonNode rows = JSON.readTree(response.body()).path(answers);
                yield complete.test(rows)
                        ? new Sent.Answered(rows.valueStream().toList())
                        : new Sent.Broken("answer_incomplete");
            }
            case 401, 403, 404, 429, 502, 503, 504 -> new Sent.Silent("status_" + status);
            default -> new Sent.Broken("status_" + status);
        };
    }

    private static byte[] body(UUID correlation, List<SentCommand> commands) {
        ObjectNode batch = JSON.createObjectNode();
        batch.put("correlation", correlation.toString());
        ArrayNode rows = batch.putArray("rows");
        commands.forEach(command -> rows.add(command.json()));
        return batch.toString().getBytes(StandardCharsets.UTF_8);
    }
}
