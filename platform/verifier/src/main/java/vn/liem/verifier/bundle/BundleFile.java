package vn.liem.verifier.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import vn.liem.verifier.Sha256;

/**
 * The file around a bundle's content: a line that names form and version, the SHA-256 of everything after it, and the content
 * compressed (RFC 1951). The hash finds what was damaged on the way; it protects against nobody.
 */
public final class BundleFile {

    /** The first line. */
    public static final String FIRST_LINE = "liem-evidence/1\n";

    /** The largest file that is read, in bytes: 4 MiB. */
    public static final int MAX_FILE_BYTES = 4 << 20;

    /** The largest content, in bytes: 32 MiB. */
    public static final int MAX_CONTENT_BYTES = 32 << 20;

    private static final String NAME = "liem-evidence/";
    private static final int CHUNK = 16_384;

    private BundleFile() {}

    /** The file around a content. */
    public static byte[] write(byte[] content) {
        byte[] packed = deflated(content);
        ByteArrayOutputStream file = new ByteArrayOutputStream(packed.length + 64);
        file.writeBytes(FIRST_LINE.getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(Sha256.of(packed));
        file.writeBytes(packed);
        return file.toByteArray();
    }

    /** The content of a file; {@link Unreadable} where it has none. */
    public static byte[] read(byte[] file) {
        if (file.length > MAX_FILE_BYTES) {
            throw Unreadable.because("too_large", MAX_FILE_BYTES);
        }
        byte[] first = FIRST_LINE.getBytes(StandardCharsets.US_ASCII);
        if (!startsWith(file, first)) {
            throw Unreadable.because(
                    startsWith(file, NAME.getBytes(StandardCharsets.US_ASCII)) ? "other_version" : "not_a_bundle");
        }
        int start = first.length + Sha256.BYTES;
        if (file.length <= start) {
            throw Unreadable.because("damaged");
        }
        byte[] packed = Arrays.copyOfRange(file, start, file.length);
        if (!Arrays.equals(Sha256.of(packed), Arrays.copyOfRange(file, first.length, start))) {
            throw Unreadable.because("damaged");
        }
        return inflated(packed);
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static byte[] deflated(byte[] content) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return packed.toByteArray();
        }
    }

    private static byte[] inflated(byte[] packed) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int bytes = inflater.inflate(chunk);
                if (bytes == 0 && !inflater.finished()) {
                    throw Unreadable.because("not_compressed");
                }
                content.write(chunk, 0, bytes);
                if (content.size() > MAX_CONTENT_BYTES) {
                    throw Unreadable.because("too_large", MAX_CONTENT_BYTES);
                }
            }
            if (inflater.getRemaining() > 0) {
                throw Unreadable.because("not_compressed");
            }
            return content.toByteArray();
        } catch (DataFormatException _) {
            throw Unreadable.because("not_compressed");
        }
    }
}
