package vn.liem.security.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
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

    private final PublicSealingKey publicKey;
    private final HpkePrivateKey key;
    private final HybridDecrypt decrypting;

    private PrivateSealingKey(PublicSealingKey publicKey, HpkePrivateKey key) throws GeneralSecurityException {
        this.publicKey = publicKey;
        this.key = key;
        this.decrypting = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
    }

    /** A fresh key with this id. */
    @AccessesPartialKey
    public static PrivateSealingKey generate(String keyId) {
        try {
            HpkePrivateKey fresh = (HpkePrivateKey)
                    KeysetHandle.generateNew(Hpke.SUITE).getPrimary().getKey();
            byte[] x25519 = fresh.getPublicKey().getPublicKeyBytes().toByteArray();
            return new PrivateSealingKey(PublicSealingKey.of(keyId, x25519), fresh);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink makes HPKE keys", e);
        }
    }

    @AccessesPartialKey
    static PrivateSealingKey of(PublicSealingKey publicKey, byte[] secret) throws GeneralSecurityException {
        HpkePublicKey hpke = HpkePublicKey.create(Hpke.SUITE, Bytes.copyFrom(publicKey.x25519()), null);
        return new PrivateSealingKey(
                publicKey, HpkePrivateKey.create(hpke, SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get())));
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
            byte[] filled = decrypting.decrypt(Base64.getUrlDecoder().decode(base64), info);
            return new Opened.Text(new FreeText(new String(Hpke.unpadded(filled), StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // Whoever has the public key can seal anything, also what is no text: it is unreadable, not a bug.
            return new Opened.Unreadable();
        }
    }

    @AccessesPartialKey
    byte[] secret() {
        return key.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
    }

    @Override
    public String toString() {
        return "PrivateSealingKey[" + publicKey.keyId() + "]";
    }
}
