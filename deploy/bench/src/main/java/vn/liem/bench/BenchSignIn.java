package vn.liem.bench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The sign-in of a measurement: whoever comes is let in at once, as the officer of {@link BenchIssuer#token()}. */
final class BenchSignIn {

    private static final int LIFE_SECONDS = 300;

    private final BenchIssuer issuer;
    private final Map<String, Asked> granted = new ConcurrentHashMap<>();

    /** Who asked for a sign-in, and with which number used once. */
    private record Asked(String client, String nonce) {}

    BenchSignIn(BenchIssuer issuer) {
        this.issuer = issuer;
    }

    /** Goes back to the client with a code. */
    void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        granted.put(code, new Asked(asked.getOrDefault("client_id", ""), asked.getOrDefault("nonce", "")));
        String to = "%s?code=%s&state=%s"
                .formatted(
                        asked.get("redirect_uri"),
                        code,
                        URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Gives tokens for a code or for what an earlier answer gave to refresh them. */
    void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Asked asked = granted.remove(sent.getOrDefault("code", sent.getOrDefault("refresh_token", "")));
        if (asked == null) {
            BenchIssuer.answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String refresh = UUID.randomUUID().toString();
        granted.put(refresh, asked);
        BenchIssuer.answer(
                exchange, 200, """
                    {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":%d}\
                    """.formatted(issuer.token(), issuer.signed(identity(asked)), refresh, LIFE_SECONDS));
    }

    private String identity(Asked asked) {
        long now = Instant.now().getEpochSecond();
        return """
            {"iss":"%s","sub":"bench","aud":"%s","typ":"ID","iat":%d,"exp":%d,"nonce":"%s"}\
            """.formatted(issuer.url(), asked.client(), now, now + LIFE_SECONDS, asked.nonce());
    }

    private static Map<String, String> parameters(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, _) -> first));
    }
}
