package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.liem.contracts.LiemService;
import vn.liem.procedure.journey.OwningService;

/**
 * The other services over HTTP that take batches and remember each command once, as the real ones do; a fault may be put into
 * them, before or after a command is remembered.
 */
final class RememberingPeer implements AutoCloseable {

    static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PORT_ANY = 0;

    private final HttpServer server;
    private final Map<String, JsonNode> done = new LinkedHashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<ObjectNode>> recorded = new LinkedHashMap<>();
    private final Map<String, JsonNode> money = new LinkedHashMap<>();
    private boolean silent;
    private Fault fault = (_, _) -> Answer.USUAL;

    /** What happens to a request. */
    enum Answer {
        USUAL,
        /** The connection ends before anything was done. */
        DEAD_BEFORE,
        /** Everything was done, and the connection ends without an answer. */
        DEAD_AFTER,
        /** The answer is an error of the server, and nothing was done. */
        BROKEN,
        /** Everything was done, and what the answer names as positions are none. */
        ODD_POSITIONS,
        /** Half of the rows were done, then the connection ends. */
        HALF
    }

    /** Decides what happens to a request, by its number from 1. */
    interface Fault {
        Answer to(int request, List<JsonNode> rows);
    }

    RememberingPeer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT_ANY), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Puts a fault in. */
    synchronized RememberingPeer with(Fault next) {
        fault = next;
        return this;
    }

    /** Says that people have recorded this of a case at a service. */
    synchronized void recorded(OwningService service, UUID caseId, String decisions, String takenBack, String charges)
            throws IOException {
        ObjectNode told = JSON.createObjectNode().put("id", caseId.toString());
        told.set("decisions", JSON.readTree(decisions));
        told.set("takenBack", JSON.readTree(takenBack));
        told.set("charges", JSON.readTree(charges));
        recorded.computeIfAbsent(service.name().toLowerCase(java.util.Locale.ROOT), _ -> new ArrayList<>())
                .add(told);
    }

    /** Says that people have recorded these assets or obligations at recovery-service. */
    synchronized void recordedMoney(String what, String told) throws IOException {
        money.put(what, JSON.readTree(told));
    }

    /** Lets questions for what was recorded go without an answer. */
    synchronized void fallSilent() {
        silent = true;
    }

    String address(LiemService service) {
        return "http://127.0.0.1:%d/%s"
                .formatted(server.getAddress().getPort(), service.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What was done, whatever its order, without what differs from run to run. */
    synchronized List<String> facts() {
        return done.values().stream()
                .map(row -> row.path("to").asText() + " " + row.path("command").asText() + " "
                        + row.path("subject").asText() + " "
                        + row.path("occurredOn").asText() + " "
                        + row.path("onBehalfOf").asText() + " " + withoutPerson(row))
                .sorted()
                .toList();
    }

    /** The commands that were done and of which this is true. */
    synchronized List<JsonNode> done(Predicate<JsonNode> which) {
        return done.values().stream().filter(which).toList();
    }

    /** How many rows each batch had. */
    synchronized List<Integer> sizes() {
        return List.copyOf(sizes);
    }

    private static String withoutPerson(JsonNode row) {
        ObjectNode body = row.path("body").deepCopy();
        body.remove("line");
        if (body.has("person")) {
            body.put("person", "somebody");
        }
        if (body.has("debtors")) {
            body.put("debtors", body.path("debtors").size());
        }
        return body.toString();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        JsonNode batch = JSON.readTree(exchange.getRequestBody());
        String path = exchange.getRequestURI().getPath();
        if (path.contains("/recorded-")) {
            tellMoney(exchange, path.substring(path.lastIndexOf('-') + 1));
            return;
        }
        if (path.endsWith("/recorded")) {
            tell(exchange, batch);
            return;
        }
        List<JsonNode> rows = batch.path("rows").valueStream().toList();
        sizes.add(rows.size());
        Answer what = fault.to(sizes.size(), rows);
        String to = exchange.getRequestURI().getPath().split("/", -1)[1];
        switch (what) {
            case USUAL -> send(exchange, 200, answers(to, rows, rows.size()));
            case ODD_POSITIONS -> {
                ObjectNode answers = answers(to, rows, rows.size());
                answers.path("rows").forEach(row -> ((ObjectNode) row).put("position", to + ": somewhere"));
                send(exchange, 200, answers);
            }
            case BROKEN -> send(exchange, 500, JSON.createObjectNode());
            case DEAD_BEFORE -> exchange.close();
            case DEAD_AFTER -> {
                answers(to, rows, rows.size());
                exchange.close();
            }
            case HALF -> {
                answers(to, rows, rows.size() / 2);
                exchange.close();
            }
        }
    }

    private void tellMoney(HttpExchange exchange, String what) throws IOException {
        ObjectNode answer = JSON.createObjectNode();
        answer.set(what, money.getOrDefault(what, JSON.createArrayNode()));
        send(exchange, silent ? 503 : 200, answer);
    }

    private void tell(HttpExchange exchange, JsonNode asked) throws IOException {
        if (silent) {
            send(exchange, 503, JSON.createObjectNode());
            return;
        }
        Set<String> ids = asked.path("cases")
                .valueStream()
                .map(one -> one.path("id").asText())
                .collect(Collectors.toSet());
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode cases = answer.putArray("cases");
        recorded.getOrDefault(asked.path("decisionsOf").asText(), List.of()).stream()
                .filter(told -> ids.contains(told.path("id").asText()))
                .forEach(cases::add);
        send(exchange, 200, answer);
    }

    private ObjectNode answers(String to, List<JsonNode> rows, int count) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode all = answer.putArray("rows");
        for (JsonNode row : rows.subList(0, count)) {
            String id = row.path("commandId").asText();
            JsonNode before = done.get(id);
            ObjectNode kept = ((ObjectNode) row.deepCopy()).put("to", to);
            // The same text is sealed to another one each time: the real services do not look at it either.
            if (kept.at("/body/sealedDescription").asText().startsWith("s1.")) {
                ((ObjectNode) kept.path("body")).put("sealedDescription", "sealed");
            }
            boolean other = before != null && !before.equals(kept);
            done.putIfAbsent(id, kept);
            all.addObject()
                    .put("commandId", id)
                    .put("outcome", other ? "refused" : before == null ? "done" : "replayed")
                    .put("code", other ? "idempotency_key_reused" : "")
                    .put("position", to + "-service/1:" + done.size());
        }
        return answer;
    }

    private static void send(HttpExchange exchange, int status, ObjectNode answer) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(answer);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
