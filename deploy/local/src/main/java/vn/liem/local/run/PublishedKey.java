package vn.liem.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The public half of a service's signing key, written as {@code docs/log-format.md} says. */
public final class PublishedKey {

    private static final String FILE = "signing-key";
    private static final String FIRST_EPOCH = "/1";
    private static final byte ED25519 = 0x01;
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 4;

    private PublishedKey() {}

    /** The key of a service's log; empty where it has none yet. */
    public static Optional<String> of(Home home, PartName service) {
        Path file = home.part(service).resolve(FILE);
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() == 2
                    ? Optional.of(written(
                            "liem/" + service.module() + FIRST_EPOCH,
                            Base64.getDecoder().decode(lines.get(1))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the key file of %s cannot be read".formatted(service), e);
        }
    }

    /** Name, id and key; the last 32 bytes of the X.509 form are the key. */
    static String written(String name, byte[] x509) {
        byte[] typed = new byte[1 + KEY_BYTES];
        typed[0] = ED25519;
        System.arraycopy(x509, x509.length - KEY_BYTES, typed, 1, KEY_BYTES);
        MessageDigest digest = sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        byte[] id = Arrays.copyOf(digest.digest(typed), ID_BYTES);
        return "%s+%s+%s"
                .formatted(
                        name, HexFormat.of().formatHex(id), Base64.getEncoder().encodeToString(typed));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
