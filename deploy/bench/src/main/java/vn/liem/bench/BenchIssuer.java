package vn.liem.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Signs tokens for one measurement, and publishes its key where the measured service looks for it. */
final class BenchIssuer implements AutoCloseable {

    private static final String KEY_ID = "bench";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int KEY_BITS = 2048;

    /** What the other services know beside what they have published. */
    private static final String NOTHING_MORE = "{\"records\":[],\"items\":[],\"people\":[],\"titles\":[]}";

    private static final int SALT_BYTES = 32;

    private final HttpServer server;
    private final KeyPair keys;

    private BenchIssuer(HttpServer server, KeyPair keys) {
        this.server = server;
        this.keys = keys;
    }

    static BenchIssuer start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            BenchIssuer issuer = new BenchIssuer(server, generator.generateKeyPair());
            server.createContext(
                    "/realms/liem/.well-known/openid-configuration", exchange -> answer(exchange, issuer.places()));
            server.createContext("/realms/liem/certs", exchange -> answer(exchange, issuer.certificates()));
            BenchSignIn signIn = new BenchSignIn(issuer);
            server.createContext("/realms/liem/auth", signIn::authorize);
            server.createContext("/realms/liem/token", signIn::token);
            server.createContext("/", exchange -> answer(exchange, NOTHING_MORE));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/liem";
    }

    /** Where the other services are asked, if anybody asks them. */
    String others() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token of an officer of the standing agency who may see everything. */
    String token() {
        Instant now = Instant.now();
        return signed("""
            {"iss":"%s","aud":"liem-services","sub":"bench","typ":"Bearer","iat":%d,"exp":%d,
             "realm_access":{"roles":["standing_agency"]},"agencyId":"TW","jurisdiction":"TW",
             "clearance":"confidential"}\
            """.formatted(url(), now.getEpochSecond(), now.plus(LIFE).getEpochSecond()));
    }

    /** Claims as a token. */
    String signed(String claims) {
        String head = encoded("{\"alg\":\"PS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(KEY_ID));
        String content = head + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SALT_BYTES, 1));
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSASSA-PSS", e);
        }
    }

    private String places() {
        return """
            {"issuer":"%1$s","jwks_uri":"%1$s/certs","token_endpoint":"%1$s/token",
             "authorization_endpoint":"%1$s/auth","end_session_endpoint":"%1$s/logout"}\
            """.formatted(url());
    }

    private String certificates() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
            {"keys":[{"kid":"%s","kty":"RSA","alg":"PS256","use":"sig","n":"%s","e":"%s"}]}\
            """.formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, json);
    }

    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
