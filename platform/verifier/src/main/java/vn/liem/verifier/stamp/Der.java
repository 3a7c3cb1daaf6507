package vn.liem.verifier.stamp;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One value of ASN.1 in DER (X.690): its tag and its content. Only what time stamps are made of is known: tags of one byte and
 * lengths of at most three; anything else is refused with {@link IllegalArgumentException}.
 */
final class Der {

    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int NULL = 0x05;
    static final int OID = 0x06;
    static final int TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int FIRST_TAGGED = 0xA0;

    private static final int LONG_LENGTH = 0x80;
    private static final int LONGEST_LENGTH = 3;

    private final int tag;
    private final byte[] content;

    private Der(int tag, byte[] content) {
        this.tag = tag;
        this.content = content;
    }

    /** Reads one value that fills the bytes. */
    static Der read(byte[] bytes) {
        List<Der> all = readAll(bytes);
        if (all.size() != 1) {
            throw new IllegalArgumentException("one value is expected, there are " + all.size());
        }
        return all.getFirst();
    }

    /** The first byte. */
    int tag() {
        return tag;
    }

    /** What stands in it, for those who only read it. */
    byte[] content() {
        return content;
    }

    /** The values that this one is made of. */
    List<Der> parts() {
        if ((tag & 0x20) == 0) {
            throw new IllegalArgumentException("a value of tag %02x has no parts".formatted(tag));
        }
        return readAll(content);
    }

    /** The part at a place, which must be there and have the tag. */
    Der part(int index, int tagged) {
        return part(index).as(tagged);
    }

    /** The part at a place, which must be there. */
    Der part(int index) {
        List<Der> parts = parts();
        if (index < 0 || index >= parts.size()) {
            throw new IllegalArgumentException("part %d is missing".formatted(index));
        }
        return parts.get(index);
    }

    /** The last part, which must be there. */
    Der last() {
        return part(parts().size() - 1);
    }

    /** This value, which must have the tag. */
    Der as(int tagged) {
        if (tag != tagged) {
            throw new IllegalArgumentException("tag %02x stands where %02x must".formatted(tag, tagged));
        }
        return this;
    }

    /** The whole number that it is. */
    BigInteger number() {
        return new BigInteger(as(INTEGER).content);
    }

    boolean isOid(byte[] oid) {
        return tag == OID && Arrays.equals(content, oid);
    }

    /** The bytes of it under another tag: signed attributes are hashed as a SET. */
    byte[] encoded(int tagged) {
        return of(tagged, content);
    }

    byte[] encoded() {
        return encoded(tag);
    }

    /** A value out of its parts. */
    static byte[] of(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        int size = content.size();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(tag);
        if (size < LONG_LENGTH) {
            whole.write(size);
        } else {
            byte[] length = BigInteger.valueOf(size).toByteArray();
            int start = length[0] == 0 ? 1 : 0;
            whole.write(LONG_LENGTH | (length.length - start));
            whole.write(length, start, length.length - start);
        }
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    private static List<Der> readAll(byte[] bytes) {
        List<Der> values = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int tag = bytes[at] & 0xFF;
            if ((tag & 0x1F) == 0x1F || at + 1 >= bytes.length) {
                throw new IllegalArgumentException("a value is cut off, or its tag is not known");
            }
            int length = bytes[at + 1] & 0xFF;
            int start = at + 2;
            if (length >= LONG_LENGTH) {
                int more = length - LONG_LENGTH;
                if (more < 1 || more > LONGEST_LENGTH || start + more > bytes.length) {
                    throw new IllegalArgumentException("a length is not written as DER writes it");
                }
                length = new BigInteger(1, Arrays.copyOfRange(bytes, start, start + more)).intValueExact();
                start += more;
            }
            if (length > bytes.length - start) {
                throw new IllegalArgumentException("a value is cut off");
            }
            values.add(new Der(tag, Arrays.copyOfRange(bytes, start, start + length)));
            at = start + length;
        }
        return values;
    }
}
