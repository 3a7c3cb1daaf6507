package vn.liem.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs a demo user in as a browser does, by the code flow with PKCE (RFC 7636), for somebody who tries the API by hand. The
 * realm lets no client exchange a password for a token, and this does not change that: it fills in the same form.
 *
 * @param realm the realm's address
 * @param redirect where the code is sent back to; nothing listens there for this
 * @param clientSecret the secret of the client of the pages
 */
public record SignIn(URI realm, String redirect, String clientSecret) {

    private static final String CLIENT = "liem-ui";
    private static final Duration ANSWER_MAX = Duration.ofSeconds(20);
    private static final int VERIFIER_BYTES = 48;
    private static final int FOUND = 302;
    private static final int OK = 200;
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** How the pages of this installation sign people in. */
    public static SignIn of(Home home, PortPlan ports) {
        Secrets secrets = new Secrets(home.secrets());
        Settings settings = new Settings(home, ports, secrets, Realm.in(KeycloakProgram.laidOut(home)));
        return new SignIn(
                URI.create(settings.realmUrl()), ports.url(PartName.MONITORING) + "/signed-in", settings.uiSecret());
    }

    /** A token of five minutes for the user; refused with a sentence where name or password are wrong. */
    public String token(String user, String password) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String verifier = verifier();
            Map<String, String> cookies = new TreeMap<>();
            String page = sent(http, HttpRequest.newBuilder(question(verifier)).GET(), cookies)
                    .body();
            URI form = URI.create(found(FORM, page).replace("&amp;", "&"));
            HttpResponse<String> answer =
                    sent(http, posted(form, Map.of("username", user, "password", password)), cookies);
            if (answer.statusCode() != FOUND) {
                throw new IllegalStateException("Keycloak refuses user or password. / Sai tên hoặc mật khẩu.");
            }
            String location = answer.headers().firstValue("Location").orElse("");
            return exchanged(http, URLDecoder.decode(found(CODE, location), StandardCharsets.UTF_8), verifier, cookies);
        }
    }

    private URI question(String verifier) {
        return URI.create("%s/protocol/openid-connect/auth?%s"
                .formatted(
                        realm,
                        form(Map.of(
                                "response_type", "code",
                                "client_id", CLIENT,
                                "redirect_uri", redirect,
                                "scope", "openid",
                                "state", "liem",
                                "code_challenge", challenge(verifier),
                                "code_challenge_method", "S256"))));
    }

    private String exchanged(HttpClient http, String code, String verifier, Map<String, String> cookies) {
        Map<String, String> asked = Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "client_secret", clientSecret,
                "redirect_uri", redirect,
                "code_verifier", verifier,
                "code", code);
        URI endpoint = URI.create(realm + "/protocol/openid-connect/token");
        HttpResponse<String> answer = sent(http, posted(endpoint, asked), cookies);
        try {
            JsonNode token = new ObjectMapper().readTree(answer.body()).path("access_token");
            if (answer.statusCode() != OK || !token.isTextual()) {
                throw new IllegalStateException("Keycloak gives no token: status " + answer.statusCode());
            }
            return token.asText();
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak's answer is not readable", e);
        }
    }

    private static HttpRequest.Builder posted(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    /** Cookies are kept by hand: the JDK's own keeps Keycloak's secure ones from plain localhost, as browsers do not. */
    private static HttpResponse<String> sent(
            HttpClient http, HttpRequest.Builder request, Map<String, String> cookies) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(ANSWER_MAX).build(), HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String pair = cookie.split(";", 2)[0];
                int equals = pair.indexOf('=');
                cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer. / Keycloak không trả lời.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while signing in", e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Keycloak shows another page than that for signing in");
        }
        return matcher.group(1);
    }

    private static String verifier() {
        byte[] random = new byte[VERIFIER_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return "SignIn[" + realm + "]";
    }
}
