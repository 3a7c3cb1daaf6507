package vn.liem.notification.delivery.door;

import java.net.InetAddress;

/**
 * A range of addresses, {@code 10.20.0.0/16}.
 *
 * @param bits how many bits of the address say that it belongs to the range
 */
record Network(InetAddress address, int bits) {

    /** Reads a range; nothing is looked up. */
    static Network parse(String text) {
        int slash = text.indexOf('/');
        InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int width = address.getAddress().length * Byte.SIZE;
        int bits = slash < 0 ? width : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > width) {
            throw new IllegalArgumentException(
                    "a range of such addresses has at most %d bits: %s".formatted(width, text));
        }
        return new Network(address, bits);
    }

    /** Whether the address belongs to the range. */
    boolean includes(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((mine[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
