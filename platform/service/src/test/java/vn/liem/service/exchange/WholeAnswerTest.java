package vn.liem.service.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WholeAnswerTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final byte[] BODY = new byte[1_000];

    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/whole", exchange -> {
            exchange.sendResponseHeaders(200, BODY.length);
            exchange.getResponseBody().write(BODY);
            exchange.close();
        });
        server.createContext("/stalls", exchange -> {
            exchange.sendResponseHeaders(200, BODY.length);
            exchange.getResponseBody().write(BODY, 0, 10);
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        http.close();
    }

    @Test
    void a_whole_answer_is_given() throws Exception {
        assertArrayEquals(
                BODY, WholeAnswer.to(request("/whole"), http, LONG, BODY.length).body());
    }

    @Test
    void an_answer_that_stalls_in_its_body_ends_in_time() {
        assertThrows(HttpTimeoutException.class, () -> WholeAnswer.to(request("/stalls"), http, SHORT, BODY.length));
    }

    @Test
    void an_answer_that_is_too_large_is_none() {
        assertThrows(IOException.class, () -> WholeAnswer.to(request("/whole"), http, LONG, BODY.length - 1));
    }

    @Test
    void a_body_that_is_read_as_it_comes_is_given() throws Exception {
        try (InputStream body = new MovingStream(stream("/whole"), LONG)) {
            assertArrayEquals(BODY, body.readAllBytes());
        }
    }

    @Test
    void a_body_that_stalls_while_it_is_read_ends_in_time() throws Exception {
        try (InputStream body = new MovingStream(stream("/stalls"), SHORT)) {
            assertThrows(IOException.class, body::readAllBytes);
        }
    }

    private InputStream stream(String path) throws Exception {
        return http.send(request(path), HttpResponse.BodyHandlers.ofInputStream())
                .body();
    }

    private HttpRequest request(String path) {
        URI address =
                URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
        return HttpRequest.newBuilder(address).timeout(LONG).build();
    }
}
