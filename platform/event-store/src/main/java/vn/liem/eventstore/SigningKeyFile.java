package vn.liem.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.NoteSigner;

/**
 * The Ed25519 key of a service in a file that only its owner reads: two lines of base64, the private key (PKCS #8) and
 * the public key (X.509). It is made at the first run; a service whose log has signed before and whose key is gone does
 * not start, since a new key under the old name would look like an impostor's.
 */
public final class SigningKeyFile {

    /** What the file is called in the folder of its service. */
    public static final String NAME = "signing-key";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private SigningKeyFile() {}

    /**
     * The signer of a service, made where there is none yet.
     *
     * @param file where the key lies
     * @param name the key's name, {@code liem/case-service/1}
     * @param hasSigned whether this log has signed anything before
     */
    public static NoteSigner open(Path file, String name, boolean hasSigned) {
        try {
            if (!Files.exists(file)) {
                if (hasSigned) {
                    throw new IllegalStateException(
                            "the key of %s is missing although it has signed: put the file back from its backup"
                                    .formatted(name));
                }
                write(file, NoteSigner.newPair());
            }
            refuseIfOthersRead(file, name);
            return new NoteSigner(name, read(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException("the key file of %s cannot be used".formatted(name), e);
        }
    }

    /** The half of a key file that others check with; empty where there is no file. */
    public static Optional<NoteKey> publicKey(Path file, String name) {
        try {
            return Files.exists(file)
                    ? Optional.of(NoteKey.of(name, read(file, name).getPublic()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the key file of %s cannot be used".formatted(name), e);
        }
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        Base64.Encoder base64 = Base64.getEncoder();
        String text = base64.encodeToString(pair.getPrivate().getEncoded())
                + "\n"
                + base64.encodeToString(pair.getPublic().getEncoded())
                + "\n";
        WholeFile.write(file, text);
    }

    private static void refuseIfOthersRead(Path file, String name) throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException("the key file of %s can be read by others: set it to 0600".formatted(name));
        }
    }

    private static KeyPair read(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 2) {
            throw new IllegalStateException("the key file of %s does not hold two lines".formatted(name));
        }
        try {
            KeyFactory ed25519 = KeyFactory.getInstance("Ed25519");
            return new KeyPair(
                    ed25519.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))),
                    ed25519.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key file of %s holds no Ed25519 key".formatted(name), e);
        }
    }
}
