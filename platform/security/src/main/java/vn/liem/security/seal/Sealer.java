package vn.liem.security.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import vn.liem.kernel.SealedText;

/** Seals text for a subject; needs the public key alone, so every service can do it without asking another. */
public final class Sealer {

    static {
        registered();
    }

    private Sealer() {}

    static void registered() {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink has HPKE", e);
        }
    }

    /**
     * Seals a text; the same text gives another ciphertext each time.
     *
     * @param context the place it belongs to, {@code petition.received.v1/subject}; the same is needed to open it
     */
    public static SealedText seal(PublicSealingKey key, String context, FreeText text) {
        byte[] info = Hpke.info(key.keyId(), context);
        try {
            byte[] sealed = encrypting(key).encrypt(Hpke.padded(text.value().getBytes(StandardCharsets.UTF_8)), info);
            return new SealedText("s1." + key.keyId() + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that has the right form seals", e);
        }
    }

    @AccessesPartialKey
    private static HybridEncrypt encrypting(PublicSealingKey key) throws GeneralSecurityException {
        HpkePublicKey hpke = HpkePublicKey.create(Hpke.SUITE, Bytes.copyFrom(key.x25519()), null);
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(hpke).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
    }
}
