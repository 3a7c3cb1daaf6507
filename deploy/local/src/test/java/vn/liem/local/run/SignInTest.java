package vn.liem.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that asks what Keycloak asks: a form behind a cookie, a code for one client, a verifier for the code. */
class SignInTest {

    private static final String PASSWORD = "nine & more=signs";

    private HttpServer server;
    private volatile String challenge = "";

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realm/protocol/openid-connect/auth", this::page);
        server.createContext("/form", this::form);
        server.createContext("/realm/protocol/openid-connect/token", this::token);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_user_signs_in_by_the_form_and_gets_the_token_of_the_code() {
        assertEquals("the-token", signIn().token("intake", PASSWORD));
    }

    @Test
    void a_wrong_password_is_said_in_a_sentence_without_it() {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> signIn().token("intake", "wrong"));
        assertTrue(refused.getMessage().contains("Sai tên hoặc mật khẩu"), refused.getMessage());
    }

    @Test
    void the_secret_is_not_in_its_text() {
        assertTrue(!signIn().toString().contains("secret-of-ui"), "it is");
    }

    private SignIn signIn() {
        return new SignIn(
                URI.create("http://127.0.0.1:%d/realm"
                        .formatted(server.getAddress().getPort())),
                "http://localhost:1/signed-in",
                "secret-of-ui");
    }

    private void page(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        challenge = asked.get("code_challenge");
        exchange.getResponseHeaders().add("Set-Cookie", "SESSION=abc=1; Path=/; Secure; HttpOnly");
        answer(
                exchange,
                200,
                "<html><form id=\"f\" action=\"http://127.0.0.1:%d/form?a=1&amp;b=2\" method=\"post\"></form></html>"
                        .formatted(server.getAddress().getPort()));
    }

    private void form(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean right = "SESSION=abc=1".equals(exchange.getRequestHeaders().getFirst("Cookie"))
                && "a=1&b=2".equals(exchange.getRequestURI().getRawQuery())
                && "intake".equals(sent.get("username"))
                && PASSWORD.equals(sent.get("password"));
        if (!right) {
            answer(exchange, 200, "<html>once more</html>");
            return;
        }
        exchange.getResponseHeaders().add("Location", "http://localhost:1/signed-in?state=liem&code=c%2F1&iss=x");
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean right = "c/1".equals(sent.get("code"))
                && "secret-of-ui".equals(sent.get("client_secret"))
                && challenge.equals(hashed(sent.get("code_verifier")));
        answer(exchange, right ? 200 : 400, right ? "{\"access_token\":\"the-token\"}" : "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String hashed(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
