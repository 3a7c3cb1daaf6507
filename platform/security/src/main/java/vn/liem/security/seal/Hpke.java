package vn.liem.security.seal;

import com.google.crypto.tink.hybrid.HpkeParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What sealing and opening must agree on: the suite, what is bound to a text, and how its length is hidden. */
final class Hpke {

    static final HpkeParameters SUITE = suite();

    /** Texts are filled up to a multiple of this many bytes: a name's length would tell whose it is. */
    static final int BLOCK_BYTES = 64;

    private static final byte END_OF_TEXT = (byte) 0x80;
    private static final Pattern CONTEXT = Pattern.compile("[a-z][A-Za-z0-9./-]{0,119}");

    private Hpke() {}

    private static HpkeParameters suite() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink has this suite", e);
        }
    }

    /** RFC 9180's {@code info}: a text opens only under its own key and at its own place. */
    static byte[] info(String keyId, String context) {
        if (!CONTEXT.matcher(context).matches()) {
            throw new IllegalArgumentException(
                    "a context names a place in an event, like petition.received.v1/subject: " + context);
        }
        return ("liem-seal-1\0" + keyId + "\0" + context).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] padded(byte[] text) {
        int blocks = text.length / BLOCK_BYTES + 1;
        byte[] filled = Arrays.copyOf(text, blocks * BLOCK_BYTES);
        filled[text.length] = END_OF_TEXT;
        return filled;
    }

    static byte[] unpadded(byte[] filled) throws GeneralSecurityException {
        int end = filled.length - 1;
        while (end >= 0 && filled[end] == 0) {
            end--;
        }
        if (end < 0 || filled[end] != END_OF_TEXT) {
            throw new GeneralSecurityException("the text has no end");
        }
        return Arrays.copyOf(filled, end);
    }
}
