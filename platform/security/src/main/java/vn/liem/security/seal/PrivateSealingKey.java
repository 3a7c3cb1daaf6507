package vn.liem.security.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import vn.liem.kernel.SealedText;

/** The private half of a subject's key, which opens what was sealed for the subject; it leaves the process wrapped only. */
public final class PrivateSealingKey {

    static {
        Sealer.registered();
    }

    private static final int AES_256_BYTES = 32;
    private static final byte[] NO_SALT = {};

    private final PublicSealingKey publicKey;
    private final SecretBytes secret;

    private PrivateSealingKey(PublicSealingKey publicKey, SecretBytes secret) {
        this.publicKey = publicKey;
        this.secret = secret;
    }

    /** A fresh key with this id. */
    @AccessesPartialKey
    public static PrivateSealingKey generate(String keyId) {
        try {
            HpkePrivateKey fresh = (HpkePrivateKey)
                    KeysetHandle.generateNew(Hpke.SUITE).getPrimary().getKey();
            byte[] x25519 = fresh.getPublicKey().getPublicKeyBytes().toByteArray();
            return new PrivateSealingKey(PublicSealingKey.of(keyId, x25519), fresh.getPrivateKeyBytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink makes HPKE keys", e);
        }
    }

    static PrivateSealingKey of(PublicSealingKey publicKey, byte[] secret) {
        return new PrivateSealingKey(publicKey, SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()));
    }

    /** The half that may travel. */
    public PublicSealingKey publicKey() {
        return publicKey;
    }

    /** Opens a text that was sealed for this subject at this place. */
    public Opened open(SealedText sealed, String context) {
        if (!sealed.keyId().equals(publicKey.keyId())) {
            return new Opened.Unreadable();
        }
        String base64 = sealed.value().substring(sealed.value().lastIndexOf('.') + 1);
        byte[] info = Hpke.info(publicKey.keyId(), context);
        try {
            return textOf(decrypting().decrypt(Base64.getUrlDecoder().decode(base64), info));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // Whoever has the public key can seal anything, also what is no text: it is unreadable, not a bug.
            return new Opened.Unreadable();
        }
    }

    /**
     * Seals a text that stays with whoever has the private key: AES-256-GCM under a key derived from it, without the
     * curve, so that thousands of names open in a moment. It is erased with the same key as everything else.
     */
    public byte[] keep(String context, FreeText text) {
        byte[] info = Hpke.info(publicKey.keyId(), context);
        try {
            return keeping().encrypt(Hpke.padded(text.value().getBytes(StandardCharsets.UTF_8)), info);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM encrypts a bounded text", e);
        }
    }

    /** Opens a text that was kept under this key at this place. */
    public Opened openKept(byte[] kept, String context) {
        byte[] info = Hpke.info(publicKey.keyId(), context);
        try {
            return textOf(keeping().decrypt(kept, info));
        } catch (GeneralSecurityException _) {
            return new Opened.Unreadable();
        }
    }

    byte[] secret() {
        return secret.toByteArray(InsecureSecretKeyAccess.get());
    }

    private static Opened textOf(byte[] filled) throws GeneralSecurityException {
        return new Opened.Text(new FreeText(new String(Hpke.unpadded(filled), StandardCharsets.UTF_8)));
    }

    private AesGcmJce keeping() throws GeneralSecurityException {
        byte[] purpose = "liem-keep-1".getBytes(StandardCharsets.UTF_8);
        return new AesGcmJce(Hkdf.computeHkdf("HMACSHA256", secret(), NO_SALT, purpose, AES_256_BYTES));
    }

    @AccessesPartialKey
    private HybridDecrypt decrypting() throws GeneralSecurityException {
        HpkePublicKey hpke = HpkePublicKey.create(Hpke.SUITE, Bytes.copyFrom(publicKey.x25519()), null);
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(HpkePrivateKey.create(hpke, secret))
                        .withRandomId()
                        .makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
    }

    @Override
    public String toString() {
        return "PrivateSealingKey[" + publicKey.keyId() + "]";
    }
}
