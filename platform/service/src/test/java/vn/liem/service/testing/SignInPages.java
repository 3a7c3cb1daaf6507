package vn.liem.service.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sign-in of the test issuer: the code flow with PKCE as Keycloak has it, with a form in which a test types whom to be,
 * {@code role@AGENCY/TERRITORY}.
 */
final class SignInPages {

    private static final int LIFE_SECONDS = 300;
    private static final int SALT_BYTES = 32;

    private final String issuer;
    private final PrivateKey key;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, Asked> refreshes = new ConcurrentHashMap<>();

    /** What a client asked for, and who answered. */
    private record Asked(String client, String redirect, String challenge, String nonce, String who, String session) {}

    SignInPages(String issuer, PrivateKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /** Shows the form; sent, it goes back to the client with a code. */
    void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        if (!asked.containsKey("who")) {
            StringBuilder hidden = new StringBuilder();
            asked.forEach((name, value) -> hidden.append("<input type=hidden name=\"%s\" value=\"%s\">"
                    .formatted(name, value.replace("&", "&amp;").replace("\"", "&quot;"))));
            answer(exchange, 200, "text/html; charset=utf-8", """
                <!DOCTYPE html><title>Sign in</title>
                <form>%s<label>Who <input name=who autofocus></label><button>Sign in</button></form>
                """.formatted(hidden));
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Asked(
                        asked.get("client_id"),
                        asked.get("redirect_uri"),
                        asked.getOrDefault("code_challenge", ""),
                        asked.getOrDefault("nonce", ""),
                        asked.get("who"),
                        UUID.randomUUID().toString()));
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + encode(asked.get("state")));
    }

    /** Gives tokens for a code whose verifier fits, or for a refresh token; to a service one of its own. */
    void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (sent.getOrDefault("grant_type", "").equals("client_credentials")) {
            answer(exchange, 200, "application/json", """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d}
                """.formatted(signed(serviceClaims()), LIFE_SECONDS));
            return;
        }
        Asked asked = sent.getOrDefault("grant_type", "").equals("refresh_token")
                ? refreshes.remove(sent.getOrDefault("refresh_token", ""))
                : codes.remove(sent.getOrDefault("code", ""));
        boolean fits = asked != null
                && (sent.containsKey("refresh_token")
                        || asked.redirect().equals(sent.get("redirect_uri"))
                                && asked.challenge().equals(challengeOf(sent.getOrDefault("code_verifier", ""))));
        if (!fits) {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String refresh = UUID.randomUUID().toString();
        refreshes.put(refresh, asked);
        answer(exchange, 200, "application/json", """
            {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":%d}
            """.formatted(
                        signed(accessClaims(asked)), signed(idClaims(asked)), refresh, LIFE_SECONDS));
    }

    /** Ends the session and goes back to the client. */
    void end(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        redirect(exchange, asked.getOrDefault("post_logout_redirect_uri", issuer));
    }

    private String accessClaims(Asked asked) {
        String[] who = asked.who().split("[@/]", -1);
        return """
            {"iss":"%s","sub":"%s","aud":["liem-services"],"azp":"%s","typ":"Bearer","iat":%d,"exp":%d,
             "realm_access":{"roles":["%s"]},"agencyId":"%s","jurisdiction":"%s","clearance":"confidential"}
            """.formatted(issuer, asked.who(), asked.client(), now(), now() + LIFE_SECONDS, who[0], who[1], who[2]);
    }

    private String serviceClaims() {
        return """
            {"iss":"%s","sub":"a-service","aud":["liem-services"],"azp":"a-service","typ":"Bearer","iat":%d,"exp":%d,
             "realm_access":{"roles":["service"]}}
            """.formatted(issuer, now(), now() + LIFE_SECONDS);
    }

    private String idClaims(Asked asked) {
        return """
            {"iss":"%s","sub":"%s","aud":"%s","typ":"ID","iat":%d,"exp":%d,"nonce":"%s",
             "sid":"%s"}
            """.formatted(
                issuer, asked.who(), asked.client(), now(), now() + LIFE_SECONDS, asked.nonce(), asked.session());
    }

    private String signed(String claims) {
        String head = "{\"alg\":\"PS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(TestIssuer.KEY_ID);
        String text =
                base64(head.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SALT_BYTES, 1));
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with RSASSA-PSS", e);
        }
    }

    private static String challengeOf(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream((query == null ? "" : query).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", URI.create(to).toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
