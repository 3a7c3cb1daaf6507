package vn.liem.verifier.stamp;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A token of an authority (RFC 3161, 2.4.2): a signed statement that it has seen a hash at an instant. */
final class StampToken {

    private static final byte[] SIGNED_DATA = oid("2a864886f70d010702");
    private static final byte[] STATEMENT = oid("2a864886f70d0109100104");
    private static final byte[] CONTENT_TYPE = oid("2a864886f70d010903");
    private static final byte[] MESSAGE_DIGEST = oid("2a864886f70d010904");
    private static final byte[] SIGNING_CERTIFICATE_V2 = oid("2a864886f70d010910022f");

    /** SHA-256 (2.16.840.1.101.3.4.2.1). */
    static final byte[] SHA_256 = oid("608648016503040201");

    /** The hashes of today by the last byte of their name; an authority that signs over another is not believed. */
    private static final Map<Integer, String> HASHES = Map.of(1, "SHA256", 2, "SHA384", 3, "SHA512");

    private static final Map<String, String> SIGNATURES = Map.of("RSA", "withRSA", "EC", "withECDSA");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int TIME_LENGTH = 14;

    private final byte[] statement;
    private final Der signer;
    private final List<Der> said;

    private StampToken(byte[] statement, Der signer) {
        this.statement = statement;
        this.signer = signer;
        this.said = Der.read(statement).as(Der.SEQUENCE).parts();
    }

    /** Reads a token; {@link IllegalArgumentException} where it is none. */
    static StampToken read(byte[] token) {
        Der info = Der.read(token).as(Der.SEQUENCE);
        if (!info.part(0, Der.OID).isOid(SIGNED_DATA)) {
            throw new IllegalArgumentException("it is no signed data");
        }
        Der data = info.part(1, Der.FIRST_TAGGED).part(0, Der.SEQUENCE);
        Der content = data.part(2, Der.SEQUENCE);
        if (!content.part(0, Der.OID).isOid(STATEMENT)) {
            throw new IllegalArgumentException("it is no time stamp");
        }
        List<Der> signers = data.last().as(Der.SET).parts();
        if (signers.size() != 1) {
            throw new IllegalArgumentException("a time stamp has one signer");
        }
        byte[] statement = content.part(1, Der.FIRST_TAGGED).part(0, Der.OCTETS).content();
        return new StampToken(statement, signers.getFirst().as(Der.SEQUENCE));
    }

    /** When the authority has seen the hash, cut to seconds. */
    Instant at() {
        String text = new String(said(4, Der.TIME).content(), StandardCharsets.US_ASCII);
        if (!text.matches("[0-9]{14}(\\.[0-9]+)?Z")) {
            throw new IllegalArgumentException("the time is not written as RFC 3161 writes it");
        }
        try {
            return LocalDateTime.parse(text.substring(0, TIME_LENGTH), TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such time", e);
        }
    }

    /** Whether it speaks of a text by its SHA-256. */
    boolean isOf(byte[] sha256) {
        Der imprint = said(2, Der.SEQUENCE);
        return imprint.part(0, Der.SEQUENCE).part(0, Der.OID).isOid(SHA_256)
                && MessageDigest.isEqual(imprint.part(1, Der.OCTETS).content(), sha256);
    }

    /** The number that was asked with, where one was. */
    Optional<BigInteger> nonce() {
        return said.stream()
                .skip(5)
                .filter(part -> part.tag() == Der.INTEGER)
                .findFirst()
                .map(Der::number);
    }

    /** Whether the key of the certificate has signed it, and was the key of an authority at that time. */
    boolean isSignedBy(X509Certificate certificate) {
        try {
            certificate.checkValidity(Date.from(at()));
            Der attributes = signer.part(3, Der.FIRST_TAGGED);
            String hash = hashOf(signer.part(2, Der.SEQUENCE).part(0, Der.OID));
            String key = SIGNATURES.get(certificate.getPublicKey().getAlgorithm());
            if (key == null || !attributesHold(attributes, hash, certificate)) {
                return false;
            }
            Signature check = Signature.getInstance(hash + key);
            check.initVerify(certificate.getPublicKey());
            check.update(attributes.encoded(Der.SET));
            return check.verify(signer.part(5, Der.OCTETS).content());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // What is not of the form, or not within the certificate's time, is not signed by it.
        }
    }

    /** What is signed names the kind of the statement, its hash, and, where it names a certificate by SHA-256, this one. */
    private boolean attributesHold(Der attributes, String hash, X509Certificate certificate)
            throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance(hash.replace("SHA", "SHA-"));
        boolean kind = false;
        boolean content = false;
        for (Der attribute : attributes.parts()) {
            Der name = attribute.as(Der.SEQUENCE).part(0, Der.OID);
            Der value = attribute.part(1, Der.SET).part(0);
            if (name.isOid(CONTENT_TYPE)) {
                kind = value.isOid(STATEMENT);
            } else if (name.isOid(MESSAGE_DIGEST)) {
                content = MessageDigest.isEqual(value.as(Der.OCTETS).content(), digest.digest(statement));
            } else if (name.isOid(SIGNING_CERTIFICATE_V2) && !names(value, certificate)) {
                return false;
            }
        }
        return kind && content;
    }

    /** The first certificate that is named, which RFC 5035 says is the signer's; another hash than SHA-256 is not looked at. */
    private static boolean names(Der signingCertificate, X509Certificate certificate) throws GeneralSecurityException {
        Der first = signingCertificate.part(0, Der.SEQUENCE).part(0, Der.SEQUENCE);
        Der hash = first.part(0);
        byte[] own = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return hash.tag() != Der.OCTETS || Arrays.equals(hash.content(), own);
    }

    private static String hashOf(Der oid) {
        byte[] content = oid.content();
        boolean isSha2 = content.length == SHA_256.length
                && Arrays.equals(content, 0, content.length - 1, SHA_256, 0, SHA_256.length - 1);
        String hash = isSha2 ? HASHES.get((int) content[content.length - 1]) : null;
        if (hash == null) {
            throw new IllegalArgumentException("a hash that is not known");
        }
        return hash;
    }

    private Der said(int index, int tag) {
        if (index >= said.size()) {
            throw new IllegalArgumentException("the statement is cut off");
        }
        return said.get(index).as(tag);
    }

    private static byte[] oid(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
