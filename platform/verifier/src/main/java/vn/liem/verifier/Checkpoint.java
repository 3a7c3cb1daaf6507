package vn.liem.verifier;

import java.util.Base64;
import java.util.List;

/**
 * What a log says of itself at one size (C2SP tlog-checkpoint): its origin, the number of its leaves and their root.
 *
 * @param origin {@code liem/} and the log's name and epoch
 * @param size how many leaves
 * @param root the root over them
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final String ORIGIN_START = "liem/";

    public Checkpoint {
        if (origin.isBlank() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new IllegalArgumentException("a checkpoint needs an origin of one line and a size of 0 or more");
        }
    }

    /** The checkpoint of a log by its name and epoch. */
    public static Checkpoint of(String log, long size, Hash root) {
        return new Checkpoint(ORIGIN_START + log, size, root);
    }

    /** The text that is signed; it ends with a line break. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
    }

    /** Reads a text; refuses one of another form. Lines after the third are extensions and are passed over. */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("a checkpoint has three lines: origin, size, root");
        }
        byte[] root = Base64.getDecoder().decode(lines.get(2));
        return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), new Hash(root));
    }
}
