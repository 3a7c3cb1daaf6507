package vn.liem.registers.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;

/**
 * The directory of a ZIP file in memory. It alone says how large each file is: programs that write as a stream leave that open
 * in front of the file, in ways that a reader from front to back does not follow.
 */
final class ZipDirectory {

    private static final int MAX_FILES = 10_000;

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int END_64_AT = 0x07064b50;
    private static final int END_64_AT_BYTES = 20;
    private static final int END_64 = 0x06064b50;
    private static final int FILE = 0x02014b50;
    private static final int FILE_BYTES = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int LARGE = 0x0001;
    private static final long SAID_ELSEWHERE = 0xFFFFFFFFL;
    private static final int COUNTED_ELSEWHERE = 0xFFFF;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer zip;

    private ZipDirectory(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A file of the directory.
     *
     * @param method how it is packed
     * @param crc the checksum of what it holds
     * @param at where its packed bytes begin
     */
    record Packed(int method, long crc, long packedBytes, long bytes, int at) {}

    /** The files by their names, each once. */
    static Map<String, Packed> of(byte[] zip) throws ZipException {
        try {
            return new ZipDirectory(zip).files();
        } catch (IndexOutOfBoundsException _) {
            throw new ZipException("a place in the directory is none of the file");
        }
    }

    private Map<String, Packed> files() throws ZipException {
        int end = end();
        long count = unsigned16(end + 10);
        long at = unsigned32(end + 16);
        if (count == COUNTED_ELSEWHERE || at == SAID_ELSEWHERE) {
            int large = largeEnd(end);
            count = zip.getLong(large + 32);
            at = zip.getLong(large + 48);
        }
        Map<String, Packed> files = new LinkedHashMap<>();
        int next = place(at);
        for (long i = 0; i < count; i++) {
            require(zip.getInt(next) == FILE && files.size() < MAX_FILES);
            byte[] name = new byte[unsigned16(next + 28)];
            zip.get(next + FILE_BYTES, name);
            require(files.put(new String(name, StandardCharsets.UTF_8), file(next)) == null);
            next += FILE_BYTES + name.length + unsigned16(next + 30) + unsigned16(next + 32);
        }
        return files;
    }

    private int end() throws ZipException {
        int first = Math.max(0, zip.capacity() - END_BYTES - MAX_COMMENT);
        for (int at = zip.capacity() - END_BYTES; at >= first; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("there is no directory");
    }

    private int largeEnd(int end) throws ZipException {
        require(zip.getInt(end - END_64_AT_BYTES) == END_64_AT);
        int at = place(zip.getLong(end - END_64_AT_BYTES + 8));
        require(zip.getInt(at) == END_64);
        return at;
    }

    private Packed file(int at) throws ZipException {
        require((unsigned16(at + 8) & ENCRYPTED) == 0);
        long packed = unsigned32(at + 20);
        long bytes = unsigned32(at + 24);
        long local = unsigned32(at + 42);
        int large = largeField(at);
        if (bytes == SAID_ELSEWHERE) {
            bytes = zip.getLong(large);
            large += Long.BYTES;
        }
        if (packed == SAID_ELSEWHERE) {
            packed = zip.getLong(large);
            large += Long.BYTES;
        }
        if (local == SAID_ELSEWHERE) {
            local = zip.getLong(large);
        }
        int header = place(local);
        require(zip.getInt(header) == LOCAL);
        int begin = header + LOCAL_BYTES + unsigned16(header + 26) + unsigned16(header + 28);
        require(bytes >= 0 && packed >= 0 && packed <= zip.capacity() - begin);
        return new Packed(unsigned16(at + 10), unsigned32(at + 16), packed, bytes, begin);
    }

    /** Where the sizes stand that are too large for their own place, or beyond the file. */
    private int largeField(int at) {
        int next = at + FILE_BYTES + unsigned16(at + 28);
        int end = next + unsigned16(at + 30);
        while (next + 4 <= end) {
            if (unsigned16(next) == LARGE) {
                return next + 4;
            }
            next += 4 + unsigned16(next + 2);
        }
        return zip.capacity();
    }

    private int place(long at) throws ZipException {
        require(at >= 0 && at < zip.capacity());
        return (int) at;
    }

    private int unsigned16(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long unsigned32(int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }

    private static void require(boolean holds) throws ZipException {
        if (!holds) {
            throw new ZipException("the directory contradicts itself");
        }
    }
}
