package vn.liem.service.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;

/** An authority over HTTP as RFC 3161 describes it, which puts its answers together by hand. */
final class SmallAuthority implements AutoCloseable {

    private static final String ALIAS = "authority";
    private static final String PASSWORD = "of-the-test";

    static final String AT = "20240513030000Z";

    private static final byte[] SHA_256 = hex("300d06096086480165030402010500");
    private static final byte[] SIGNED_DATA = hex("06092a864886f70d010702");
    private static final byte[] STATEMENT = hex("060b2a864886f70d0109100104");
    private static final byte[] CONTENT_TYPE = hex("06092a864886f70d010903");
    private static final byte[] MESSAGE_DIGEST = hex("06092a864886f70d010904");
    private static final byte[] RSA = hex("300d06092a864886f70d0101010500");
    private static final byte[] VERSION_3 = hex("020103");

    /** What it does wrong. */
    enum Manner {
        HONEST,
        REFUSES,
        ANSWERS_ANOTHER,
        SIGNS_FALSELY,
        IS_BUSY
    }

    private final HttpServer server;
    private final PrivateKey key;
    private final X509Certificate certificate;
    volatile Manner manner = Manner.HONEST;
    private volatile int asked;

    SmallAuthority() {
        try {
            KeyStore keys = newKey();
            key = (PrivateKey) keys.getKey(ALIAS, PASSWORD.toCharArray());
            certificate = (X509Certificate) keys.getCertificate(ALIAS);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::stamp);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
    }

    int asked() {
        return asked;
    }

    /** The certificate that a checker is to trust. */
    byte[] certificate() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void stamp(HttpExchange exchange) throws IOException {
        byte[] query = exchange.getRequestBody().readAllBytes();
        asked++;
        boolean wellAsked = "application/timestamp-query"
                .equals(exchange.getRequestHeaders().getFirst("Content-Type"));
        byte[] answer = manner == Manner.REFUSES ? hex("30053003020102") : granted(query);
        exchange.sendResponseHeaders(manner == Manner.IS_BUSY || !wellAsked ? 503 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** The query is SEQUENCE { version, imprint, nonce }: a head of two bytes, three bytes, fifty-one bytes, and the rest. */
    private byte[] granted(byte[] query) {
        byte[] imprint = Arrays.copyOfRange(query, 5, 56);
        byte[] nonce = Arrays.copyOfRange(query, 56, query.length);
        if (manner == Manner.ANSWERS_ANOTHER) {
            nonce[nonce.length - 1] ^= 1;
        }
        byte[] statement = der(
                0x30,
                hex("020101"),
                hex("06052a03040506"),
                imprint,
                hex("020107"),
                der(0x18, AT.getBytes(StandardCharsets.US_ASCII)),
                nonce);
        byte[] attributes = together(
                der(0x30, CONTENT_TYPE, der(0x31, STATEMENT)),
                der(0x30, MESSAGE_DIGEST, der(0x31, der(0x04, sha256(statement)))));
        byte[] signature = signed(der(0x31, attributes));
        if (manner == Manner.SIGNS_FALSELY) {
            signature[10] ^= 1;
        }
        byte[] signer = der(
                0x30, VERSION_3, der(0x80, new byte[20]), SHA_256, der(0xA0, attributes), RSA, der(0x04, signature));
        byte[] data = der(
                0x30,
                VERSION_3,
                der(0x31, SHA_256),
                der(0x30, STATEMENT, der(0xA0, der(0x04, statement))),
                der(0x31, signer));
        return der(0x30, hex("3003020100"), der(0x30, SIGNED_DATA, der(0xA0, data)));
    }

    private byte[] signed(byte[] attributes) {
        try {
            Signature signing = Signature.getInstance("SHA256withRSA");
            signing.initSign(key);
            signing.update(attributes);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] der(int tag, byte[]... parts) {
        byte[] content = together(parts);
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.write(tag);
        if (content.length > 255) {
            value.write(0x82);
            value.write(content.length >> 8);
        } else if (content.length > 127) {
            value.write(0x81);
        }
        value.write(content.length);
        value.writeBytes(content);
        return value.toByteArray();
    }

    private static byte[] together(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    /** A key with a certificate for time stamps, as the JDK's own tool makes them. */
    private static KeyStore newKey() {
        try {
            Path folder = Files.createTempDirectory("authority");
            Path store = folder.resolve("store.p12");
            Process made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            PASSWORD,
                            "-alias",
                            ALIAS,
                            "-keyalg",
                            "RSA",
                            "-keysize",
                            "2048",
                            "-dname",
                            "CN=Authority of the tests",
                            "-startdate",
                            "2024/01/01 00:00:00",
                            "-validity",
                            "36500",
                            "-ext",
                            "EKU=timeStamping")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (made.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            Files.delete(store);
            Files.delete(folder);
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
