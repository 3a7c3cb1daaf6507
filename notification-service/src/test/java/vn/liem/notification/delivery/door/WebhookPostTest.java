package vn.liem.notification.delivery.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.notification.delivery.DeliveryFault;

/** One request to receivers that behave and to some that do not, over real sockets. */
class WebhookPostTest {

    private static final Duration SHORT = Duration.ofMillis(700);
    private static final String PASSWORD = "of-this-test-alone";

    @TempDir
    Path folder;

    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1 200 OK, ''",
        "HTTP/1.1 204 , ''",
        "HTTP/1.0 202, ''",
        "HTTP/1.1 301 Moved, REDIRECTED",
        "HTTP/1.1 307 Elsewhere, REDIRECTED",
        "HTTP/1.1 410 Gone, REFUSED_BY_RECEIVER",
        "HTTP/1.1 503 Busy, RECEIVER_FAILED",
        "HTTP/1.1 100 Continue, ANSWER_NOT_READABLE",
        "HELLO, ANSWER_NOT_READABLE",
        "'', ANSWER_NOT_READABLE"
    })
    void the_first_line_of_the_answer_says_how_it_went(String line, String fault) throws IOException {
        Sent sent = answered(line + "\r\nLocation: http://127.0.0.1:1/\r\n\r\n").sent();
        assertEquals(fault.isEmpty() ? new Sent.Taken() : new Sent.NotTaken(DeliveryFault.valueOf(fault)), sent);
    }

    @Test
    void a_request_is_one_post_with_its_headers_and_its_body() throws IOException {
        String request = answered("HTTP/1.1 200 OK\r\n\r\n").request();
        assertTrue(request.startsWith("POST /liem?of=T01 HTTP/1.1\r\n"), request);
        assertTrue(request.contains("\r\nHost: localhost:"), request);
        assertTrue(request.contains("\r\nLiem-Timestamp: 1\r\n"), request);
        assertTrue(request.contains("\r\nContent-Length: 7\r\n"), request);
        assertTrue(request.endsWith("\r\n\r\n{\"a\":1}"), request);
    }

    @Test
    void an_answer_without_an_end_is_read_no_further_than_a_line_may_be_long() throws IOException {
        assertEquals(
                new Sent.NotTaken(DeliveryFault.ANSWER_NOT_READABLE),
                answered("A".repeat(1_000_000)).sent());
    }

    @Test
    void a_receiver_that_says_nothing_or_a_letter_now_and_then_is_left() throws IOException {
        for (String drop : List.of("", "H")) {
            try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                Thread.ofVirtual().start(() -> drip(server, drop));
                long before = System.nanoTime();
                assertEquals(new Sent.NotTaken(DeliveryFault.TOOK_TOO_LONG), send(server.getLocalPort()));
                assertTrue(System.nanoTime() - before < Duration.ofSeconds(20).toNanos());
            }
        }
    }

    @Test
    void nobody_at_the_port_and_a_host_that_is_not_allowed_are_told_apart() throws IOException {
        int free;
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            free = server.getLocalPort();
        }
        assertEquals(new Sent.NotTaken(DeliveryFault.NOT_REACHED), send(free));
        WebhookPost toNobody = post(List.of("localhost:" + free), List.of());
        assertEquals(
                new Sent.NotTaken(DeliveryFault.ADDRESS_NOT_PUBLIC),
                toNobody.send("http://localhost:%d/".formatted(free), Map.of(), BODY));
        assertEquals(
                new Sent.NotTaken(DeliveryFault.HOST_NOT_ALLOWED),
                toNobody.send("http://127.0.0.1:%d/".formatted(free), Map.of(), BODY));
    }

    @Test
    void a_name_is_looked_up_once_and_the_connection_goes_where_that_led() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> request = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> answer(server, "HTTP/1.1 204 \r\n\r\n", request));
            AtomicInteger lookUps = new AtomicInteger();
            String host = "agency.example:" + server.getLocalPort();
            // Whoever owns the name answers another address to whoever asks again.
            Receivers receivers = new Receivers(
                    List.of(host),
                    List.of(InetAddress.getLoopbackAddress().getHostAddress()),
                    true,
                    _ -> lookUps.getAndIncrement() == 0
                            ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                            : new InetAddress[] {InetAddress.ofLiteral("10.0.0.1")});
            assertEquals(new Sent.Taken(), post(receivers).send("http://" + host + "/", Map.of(), BODY));
            assertEquals(1, lookUps.get());
            assertTrue(request.join().contains("\r\nHost: " + host + "\r\n"), request.join());
        }
    }

    @Test
    void a_name_with_one_address_that_is_not_public_is_not_connected_to() {
        for (String hidden : List.of("127.0.0.1", "169.254.169.254", "::ffff:10.0.0.1", "fd00::1")) {
            Receivers receivers = new Receivers(List.of("agency.example"), List.of(), false, _ ->
                    new InetAddress[] {InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral(hidden)});
            assertEquals(
                    new Sent.NotTaken(DeliveryFault.ADDRESS_NOT_PUBLIC),
                    post(receivers).send("https://agency.example/", Map.of(), BODY),
                    hidden);
        }
    }

    @Test
    void a_look_up_that_takes_its_time_is_left() {
        CompletableFuture<InetAddress[]> never = new CompletableFuture<>();
        Receivers receivers = new Receivers(List.of("agency.example"), List.of(), false, _ -> never.join());
        assertEquals(
                new Sent.NotTaken(DeliveryFault.TOOK_TOO_LONG),
                post(receivers).send("https://agency.example/", Map.of(), BODY));
        never.cancel(false);
    }

    @Test
    void a_receiver_whose_certificate_nobody_vouches_for_gets_nothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(server, "not TLS at all\r\n", new CompletableFuture<>()));
            int port = server.getLocalPort();
            Sent sent = post(List.of("localhost:" + port), List.of("127.0.0.0/8", "::1"))
                    .send("https://localhost:%d/".formatted(port), Map.of(), BODY);
            assertEquals(new Sent.NotTaken(DeliveryFault.NOT_TRUSTED), sent);
        }
    }

    @Test
    void a_certificate_is_checked_for_the_name_though_the_connection_goes_to_an_address() throws Exception {
        for (String name : List.of("localhost", "another.example")) {
            SSLContext context = selfSigned(name);
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            server.start();
            try {
                int port = server.getAddress().getPort();
                Receivers receivers = new Receivers(List.of("localhost:" + port), List.of("127.0.0.0/8", "::1"), false);
                Sent sent = new WebhookPost(receivers, context.getSocketFactory(), Duration.ofSeconds(10))
                        .send("https://localhost:%d/".formatted(port), Map.of(), BODY);
                assertEquals(
                        name.equals("localhost") ? new Sent.Taken() : new Sent.NotTaken(DeliveryFault.NOT_TRUSTED),
                        sent,
                        name);
            } finally {
                server.stop(0);
            }
        }
    }

    /** A key with a certificate for a name, which this context both shows and trusts. */
    private SSLContext selfSigned(String name) throws Exception {
        Path file = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, keytool.waitFor());
        KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        KeyManagerFactory shows = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        shows.init(keys, PASSWORD.toCharArray());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("a", keys.getCertificate("a"));
        TrustManagerFactory trusts = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusts.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(shows.getKeyManagers(), trusts.getTrustManagers(), null);
        return context;
    }

    private record Exchange(Sent sent, String request) {}

    private static Exchange answered(String answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> request = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> answer(server, answer, request));
            Sent sent = send(server.getLocalPort());
            return new Exchange(sent, request.join());
        }
    }

    private static Sent send(int port) {
        return post(List.of("localhost:" + port), List.of("127.0.0.0/8", "::1"))
                .send("http://localhost:%d/liem?of=T01".formatted(port), Map.of("Liem-Timestamp", "1"), BODY);
    }

    private static WebhookPost post(List<String> hosts, List<String> networks) {
        return post(new Receivers(hosts, networks, true));
    }

    private static WebhookPost post(Receivers receivers) {
        return new WebhookPost(receivers, (SSLSocketFactory) SSLSocketFactory.getDefault(), SHORT);
    }

    private static void answer(ServerSocket server, String answer, CompletableFuture<String> request) {
        try (Socket socket = server.accept()) {
            byte[] read = new byte[8_192];
            int length = 0;
            while (length < BODY.length
                    || !new String(read, 0, length, StandardCharsets.US_ASCII).contains("{\"a\":1}")) {
                int more = socket.getInputStream().read(read, length, read.length - length);
                if (more < 0 || socket.getInputStream().available() == 0 && read[0] == 0x16) {
                    break;
                }
                length += more;
            }
            request.complete(new String(read, 0, length, StandardCharsets.US_ASCII));
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            request.completeExceptionally(e);
        }
    }

    private static void drip(ServerSocket server, String drop) {
        try (Socket socket = server.accept()) {
            while (!Thread.currentThread().isInterrupted()) {
                socket.getOutputStream().write(drop.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException _) {
            // The sender has left.
        }
    }
}
