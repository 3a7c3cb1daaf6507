package vn.liem.security.seal;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The public half of a subject's key, as it travels in the subject's first event: {@code p1.<key id>.<32 bytes of X25519
 * in base64url>}. Whoever has it can seal; nobody can open with it.
 */
public record PublicSealingKey(String value) {

    private static final Pattern FORM = Pattern.compile("p1\\.[A-Za-z0-9-]{1,64}\\.[A-Za-z0-9_-]{43}");

    public PublicSealingKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a public sealing key has the form p1.key.bytes, this has %d characters".formatted(value.length()));
        }
    }

    static PublicSealingKey of(String keyId, byte[] x25519) {
        return new PublicSealingKey(
                "p1." + keyId + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(x25519));
    }

    /** The id of the key, which every text sealed with it names. */
    public String keyId() {
        return value.substring(3, value.lastIndexOf('.'));
    }

    byte[] x25519() {
        return Base64.getUrlDecoder().decode(value.substring(value.lastIndexOf('.') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
