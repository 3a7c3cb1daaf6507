package vn.liem.monitoring.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** One tab of the browser: goes to pages, presses keys, looks, and keeps every address that was asked for. */
public final class Tab implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private final HttpClient http;
    private final WebSocket socket;
    private final Listening listening;
    private final AtomicInteger calls = new AtomicInteger();

    private Tab(HttpClient http, WebSocket socket, Listening listening) {
        this.http = http;
        this.socket = socket;
        this.listening = listening;
    }

    static Tab open(String browser) {
        HttpClient http = HttpClient.newHttpClient();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(browser + "/json/new?about:blank"))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();
            JsonNode target = JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            Listening listening = new Listening();
            WebSocket socket = http.newWebSocketBuilder()
                    .buildAsync(URI.create(target.path("webSocketDebuggerUrl").asText()), listening)
                    .join();
            Tab tab = new Tab(http, socket, listening);
            tab.call("Page.enable", Map.of());
            tab.call("Network.enable", Map.of());
            tab.call("Log.enable", Map.of());
            tab.call("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
            return tab;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test is being stopped");
        }
    }

    /** Takes the size of a screen. */
    public Tab size(int width, int height, boolean phone) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
        return this;
    }

    /** Goes to an address and waits until that page is there: another's end, told late, is not its own. */
    public Tab go(String address) {
        String asked =
                call("Page.navigate", Map.of("url", address)).path("loaderId").asText();
        return await("the page is loaded", () -> listening.loaded.contains(asked));
    }

    /** What an expression gives in the page. */
    public JsonNode ask(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException("the page cannot say: " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** Presses a key that does something: Tab, Enter, ArrowDown. */
    public Tab press(String key) {
        int code = switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "ArrowDown" -> 40;
            default -> throw new IllegalArgumentException("no key " + key);
        };
        String text = key.equals("Enter") ? "\r" : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        text.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key",
                        key,
                        "code",
                        key,
                        "windowsVirtualKeyCode",
                        code,
                        "text",
                        text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
        return this;
    }

    /** Presses Enter, and waits for the page to which that leads. */
    public Tab enter() {
        int before = listening.loaded.size();
        return press("Enter").await("Enter leads to a page", () -> listening.loaded.size() > before);
    }

    /** Types a text. */
    public Tab type(String text) {
        call("Input.insertText", Map.of("text", text));
        return this;
    }

    /** Strikes the keys of letters and digits one by one, as a field wants it that is more than a text: a day. */
    public Tab strike(String letters) {
        for (String letter : letters.split("")) {
            call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", letter, "text", letter));
            call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", letter));
        }
        return this;
    }

    /** Lets what pages give as a file be saved in a folder. */
    public Tab savesIn(Path folder) {
        call(
                "Page.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
        return this;
    }

    /** Waits for a file whose name ends so to lie in a folder as a whole. */
    public Path saved(Path folder, String ending) {
        await("a file *" + ending + " is saved", () -> !endingSo(folder, ending).isEmpty());
        return endingSo(folder, ending).getFirst();
    }

    private static List<Path> endingSo(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until an expression holds. */
    public Tab until(String expression) {
        return await(expression, () -> ask(expression).asBoolean());
    }

    private Tab await(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                // Without what follows the path: codes and tokens stand there.
                throw new IllegalStateException("it never came about that " + what + ", at "
                        + ask("location.origin + location.pathname + ' ' + document.title")
                                .asText());
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return this;
    }

    /** The page as a picture, down to a height. */
    public byte[] picture(int heightMax) {
        JsonNode size = call("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        ObjectNode clip = JSON.createObjectNode()
                .put("x", 0)
                .put("y", 0)
                .put("width", size.path("width").asInt())
                .put("height", Math.min(heightMax, size.path("height").asInt()))
                .put("scale", 1);
        JsonNode shot = call(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "optimizeForSpeed", false, "clip", clip));
        return Base64.getDecoder().decode(shot.path("data").asText());
    }

    /** The page as it is printed. */
    public byte[] printed() {
        JsonNode sheet = call("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
        return Base64.getDecoder().decode(sheet.path("data").asText());
    }

    /** Every address that was asked for. */
    public List<String> requested() {
        return List.copyOf(listening.requested);
    }

    /** What the browser found wrong, each after its address: what the policy of contents blocked, among it. */
    public List<String> complaints() {
        return List.copyOf(listening.complaints);
    }

    /** Asks the browser by its own protocol. */
    public JsonNode call(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        listening.answers.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }

    /** Sorts what the browser says into answers and events. */
    private static final class Listening implements WebSocket.Listener {

        private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
        private final List<String> requested = new CopyOnWriteArrayList<>();
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final Set<String> loaded = ConcurrentHashMap.newKeySet();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                take(whole);
            }
            webSocket.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void take(String whole) {
            try {
                JsonNode message = JSON.readTree(whole);
                if (message.has("id")) {
                    answers.remove(message.path("id").asInt()).complete(message.path("result"));
                    return;
                }
                switch (message.path("method").asText()) {
                    case "Page.lifecycleEvent" -> {
                        if (message.at("/params/name").asText().equals("load")) {
                            loaded.add(message.at("/params/loaderId").asText());
                        }
                    }
                    case "Network.requestWillBeSent" ->
                        requested.add(message.at("/params/request/url").asText());
                    case "Log.entryAdded" -> {
                        JsonNode entry = message.at("/params/entry");
                        complaints.add(entry.path("url").asText() + " "
                                + entry.path("text").asText());
                    }
                    default -> {}
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
