package vn.liem.security.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The key under which the subjects' private keys are stored: a Tink keyset (AES-256-GCM) in a file of the service's own
 * folder that its owner alone may read. A rotation adds a key and keeps the old ones until everything is wrapped anew.
 */
public final class MasterKey {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink has AES-GCM", e);
        }
    }

    private final Path file;
    private final KeysetHandle keys;
    private final Aead aead;

    private MasterKey(Path file, KeysetHandle keys) {
        this.file = file;
        this.keys = keys;
        try {
            this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a keyset of AES-GCM keys gives an AEAD", e);
        }
    }

    /**
     * Opens the master key, or makes it at the very first start.
     *
     * @param wrappedKeysExist whether anything is wrapped already: then a missing file is refused, since a new key would
     *     hide that everything has become unreadable
     * @throws MasterKeyRefused if the file is missing, readable by others, or not a keyset
     */
    public static MasterKey open(Path file, boolean wrappedKeysExist) {
        return new MasterKey(file, MasterKeyFile.readOrMake(file, wrappedKeysExist, MasterKey::fresh));
    }

    private static KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink makes AES-GCM keys", e);
        }
    }

    /** A private key as it may be stored, bound to its id. */
    public byte[] wrap(PrivateSealingKey key) {
        try {
            return aead.encrypt(key.secret(), boundTo(key.publicKey()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an AEAD encrypts 32 bytes", e);
        }
    }

    /**
     * The private key behind stored bytes.
     *
     * @throws MasterKeyRefused if the bytes were wrapped by another master key or for another key
     */
    public PrivateSealingKey unwrap(PublicSealingKey publicKey, byte[] wrapped) {
        try {
            return PrivateSealingKey.of(publicKey, aead.decrypt(wrapped, boundTo(publicKey)));
        } catch (GeneralSecurityException e) {
            throw new MasterKeyRefused(
                    "The master key does not open the stored key %s: restore the file that belongs to this database."
                            .formatted(publicKey.keyId()),
                    "Khóa chủ không mở được khóa đã lưu %s: hãy khôi phục tệp khóa của cơ sở dữ liệu này."
                            .formatted(publicKey.keyId()),
                    e);
        }
    }

    /** The same with a new first key, written to the file before it is answered; the old keys still open. */
    public MasterKey rotated() {
        KeysetHandle more = built(KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary()));
        MasterKeyFile.replace(file, more);
        return new MasterKey(file, more);
    }

    /** The same without the old keys; only to be asked once everything has been wrapped anew. */
    public MasterKey withoutOldKeys() {
        KeysetHandle.Builder first = KeysetHandle.newBuilder(keys);
        for (int i = first.size() - 1; i >= 0; i--) {
            if (!first.getAt(i).isPrimary()) {
                first.deleteAt(i);
            }
        }
        KeysetHandle one = built(first);
        MasterKeyFile.replace(file, one);
        return new MasterKey(file, one);
    }

    private static KeysetHandle built(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a keyset with one first key builds", e);
        }
    }

    private static byte[] boundTo(PublicSealingKey key) {
        return ("liem-wrap-1\0" + key.value()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "MasterKey[" + keys.size() + " keys]";
    }
}
