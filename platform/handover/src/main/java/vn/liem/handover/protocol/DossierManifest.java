package vn.liem.handover.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * What a dossier holds (mục lục hồ sơ), document by document in the order of the file. Its root, one hash over a fixed
 * text, stands for all of it; {@code docs/handover.md} defines the text and gives a vector.
 */
public record DossierManifest(List<DossierDocument> documents) {

    /** The most documents in one hand-over: their lines stay below the 256 KiB that an event may have. */
    public static final int MAX_DOCUMENTS = 700;

    /** The most bytes in one hand-over: 64 GiB. */
    public static final long MAX_TOTAL_BYTES = 64L << 30;

    private static final String HEADING = "liem-dossier-manifest/1";

    public DossierManifest {
        documents = List.copyOf(documents);
    }

    /** The bytes of all documents together. */
    public long totalBytes() {
        return documents.stream().mapToLong(DossierDocument::bytes).sum();
    }

    /** Whether two documents bear one number. */
    public boolean namesADocumentTwice() {
        Set<String> numbers = new HashSet<>();
        return !documents.stream().allMatch(document -> numbers.add(document.documentNumber()));
    }

    /** The SHA-256 over the manifest's text. */
    public Sha256 root() {
        return new Sha256(HexFormat.of().formatHex(sha256(text().getBytes(StandardCharsets.UTF_8))));
    }

    /** The text that is hashed: a heading, the counts, then one line a document; every line ends in a line feed. */
    String text() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        text.append(documents.size()).append(' ').append(totalBytes()).append('\n');
        for (DossierDocument document : documents) {
            text.append(document.sha256().value()).append(' ');
            text.append(document.bytes()).append(' ').append(document.pages()).append(' ');
            // The number stands last, since it alone may hold spaces.
            text.append(document.documentNumber()).append('\n');
        }
        return text.toString();
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
