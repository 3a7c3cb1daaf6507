package vn.liem.notification.delivery.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a webhook is signed: {@code v1=} and HMAC-SHA-256 in hexadecimal over {@code timestamp.body}, under the bytes of the secret
 * in UTF-8; the timestamp is the seconds since 1970 of the header beside it. The sample vectors stand in {@code
 * platform/contracts}.
 */
final class WebhookSignature {

    /** The header with the seconds since 1970; a receiver takes no request that is older than five minutes. */
    static final String TIMESTAMP = "Liem-Timestamp";

    /** The header with the signature. */
    static final String SIGNATURE = "Liem-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /** The timestamp of a moment. */
    static String timestamp(Instant at) {
        return Long.toString(at.getEpochSecond());
    }

    /** The signature. */
    static String of(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}
