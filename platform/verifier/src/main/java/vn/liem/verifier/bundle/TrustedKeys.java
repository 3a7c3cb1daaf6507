package vn.liem.verifier.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.verifier.NoteKey;

/**
 * The keys that whoever checks a bundle trusts, one of each name: a key signs for the log of its name, and is a witness of every
 * other log. They never come out of the bundle.
 */
public record TrustedKeys(List<NoteKey> keys) {

    /** The most keys. */
    public static final int MAX_KEYS = 1_000;

    public TrustedKeys {
        keys = List.copyOf(keys);
        long names = keys.stream().map(NoteKey::name).distinct().count();
        if (keys.isEmpty() || keys.size() > MAX_KEYS || names < keys.size()) {
            throw new IllegalArgumentException("1 to %d keys of different names are trusted".formatted(MAX_KEYS));
        }
    }

    /** Reads a file: a key a line, as it is published; what follows a # is a remark. */
    public static TrustedKeys read(String file) {
        List<NoteKey> keys = new ArrayList<>();
        int number = 0;
        for (String line : file.lines().toList()) {
            number++;
            String key = line.replaceFirst("#.*", "").strip();
            if (!key.isEmpty()) {
                keys.add(key(key, number));
            }
        }
        try {
            return new TrustedKeys(keys);
        } catch (IllegalArgumentException _) {
            throw Unreadable.because("keys", MAX_KEYS);
        }
    }

    private static NoteKey key(String line, int number) {
        try {
            return NoteKey.parse(line);
        } catch (IllegalArgumentException _) {
            throw Unreadable.because("keys_line", number);
        }
    }

    Optional<NoteKey> named(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }
}
