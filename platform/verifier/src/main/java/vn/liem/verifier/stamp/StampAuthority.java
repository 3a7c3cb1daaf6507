package vn.liem.verifier.stamp;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.liem.verifier.Sha256;
import vn.liem.verifier.SignedNote;

/**
 * An authority that stamps checkpoints with its time (RFC 3161), trusted by its own certificate. A token stands under the note as a
 * signature line of its name does: signed-note leaves 0xff to whoever needs a kind of his own.
 *
 * @param name how its lines are named: no space and no plus
 * @param certificate the one that signs its tokens
 */
public record StampAuthority(String name, X509Certificate certificate) {

    /** The largest token that is kept, in bytes: notes are short. */
    public static final int MAX_TOKEN_BYTES = 4_096;

    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final byte[] KIND = "\n\u00ffliem/rfc3161\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final BigInteger GRANTED_WITH_CHANGES = BigInteger.ONE;
    private static final byte[] VERSION = Der.of(Der.INTEGER, new byte[] {1});

    public StampAuthority {
        if (name.isBlank() || name.contains(" ") || name.contains("+") || !stampsTime(certificate)) {
            throw new IllegalArgumentException(
                    "an authority has a name without space or plus, and a certificate for time stamps");
        }
    }

    /** Reads the certificate: DER, or the text of a PEM file. */
    public static StampAuthority of(String name, byte[] certificate) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            if (factory.generateCertificate(new ByteArrayInputStream(certificate)) instanceof X509Certificate read) {
                return new StampAuthority(name, read);
            }
            throw new IllegalArgumentException("a certificate of X.509 is expected");
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it is no certificate", e);
        }
    }

    /** The line of a policy by which a checker trusts it: {@code authority NAME BASE64}. */
    public String policyLine() {
        return "authority " + name + " " + Base64.getEncoder().encodeToString(encoded());
    }

    /** What is asked for a text: a token over its SHA-256, without certificates, and with this number in it. */
    public static byte[] request(String text, BigInteger nonce) {
        byte[] algorithm = Der.of(Der.SEQUENCE, Der.of(Der.OID, StampToken.SHA_256), Der.of(Der.NULL));
        byte[] imprint = Der.of(Der.SEQUENCE, algorithm, Der.of(Der.OCTETS, hash(text)));
        return Der.of(Der.SEQUENCE, VERSION, imprint, Der.of(Der.INTEGER, nonce.toByteArray()));
    }

    /** The line that an answer to {@link #request} becomes; empty where it grants nothing, or not what was asked for. */
    public Optional<SignedNote.Signature> granted(String text, BigInteger nonce, byte[] answer) {
        try {
            Der whole = Der.read(answer).as(Der.SEQUENCE);
            BigInteger status = whole.part(0, Der.SEQUENCE).part(0, Der.INTEGER).number();
            if (status.compareTo(GRANTED_WITH_CHANGES) > 0 || status.signum() < 0) {
                return Optional.empty();
            }
            byte[] token = whole.part(1, Der.SEQUENCE).encoded();
            boolean asked = token.length <= MAX_TOKEN_BYTES
                    && StampToken.read(token).nonce().equals(Optional.of(nonce));
            SignedNote.Signature line = line(token);
            return asked && stampedAt(text, line).isPresent() ? Optional.of(line) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // What is no answer grants nothing.
        }
    }

    /** When the authority has stamped the text by this line; empty where it has not. */
    public Optional<Instant> stampedAt(String text, SignedNote.Signature line) {
        byte[] bytes = Base64.getDecoder().decode(line.base64());
        if (!line.name().equals(name)
                || bytes.length <= Integer.BYTES
                || ByteBuffer.wrap(bytes).getInt() != id()) {
            return Optional.empty();
        }
        byte[] token = new byte[bytes.length - Integer.BYTES];
        System.arraycopy(bytes, Integer.BYTES, token, 0, token.length);
        try {
            StampToken stamp = StampToken.read(token);
            return stamp.isOf(hash(text)) && stamp.isSignedBy(certificate) ? Optional.of(stamp.at()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // It is no token.
        }
    }

    /** The same of any line under a note. */
    public Optional<Instant> stampedAt(SignedNote note) {
        return note.signatures().stream()
                .flatMap(line -> stampedAt(note.text(), line).stream())
                .findFirst();
    }

    private SignedNote.Signature line(byte[] token) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + token.length)
                .putInt(id())
                .put(token)
                .array();
        return new SignedNote.Signature(name, Base64.getEncoder().encodeToString(bytes));
    }

    /** The first four bytes of SHA-256 over name, line break, 0xff, {@code liem/rfc3161}, line break and the certificate. */
    private int id() {
        return ByteBuffer.wrap(Sha256.of(name.getBytes(StandardCharsets.UTF_8), KIND, encoded()))
                .getInt();
    }

    private byte[] encoded() {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    private static byte[] hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean stampsTime(X509Certificate certificate) {
        try {
            List<String> usages = certificate.getExtendedKeyUsage();
            return usages != null && usages.contains(TIME_STAMPING);
        } catch (GeneralSecurityException e) {
            return false; // A usage that cannot be read permits nothing.
        }
    }
}
