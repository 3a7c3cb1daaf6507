package vn.liem.registers.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** What one file of a ZIP file holds: as many bytes as its directory says, with the checksum that it says, or none of it counts. */
final class PartStream extends InputStream {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Inflater inflater = new Inflater(true);
    private final InputStream unpacked;
    private final ZipDirectory.Packed part;
    private final CRC32 crc = new CRC32();
    private long left;

    PartStream(byte[] zip, ZipDirectory.Packed part) throws ZipException {
        InputStream packed = new ByteArrayInputStream(zip, part.at(), (int) part.packedBytes());
        this.part = part;
        this.left = part.bytes();
        this.unpacked = switch (part.method()) {
            case STORED -> packed;
            case DEFLATED -> new InflaterInputStream(packed, inflater, 1 << 13);
            default -> throw new ZipException("a part is packed in an unknown way");
        };
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = unpacked.read(buffer, offset, length);
        if (read < 0) {
            inflater.end();
            if (left != 0 || crc.getValue() != part.crc()) {
                throw new ZipException("a part is not what the directory says");
            }
            return -1;
        }
        crc.update(buffer, offset, read);
        left -= read;
        if (left < 0) {
            throw new ZipException("a part holds more than the directory says");
        }
        return read;
    }
}
