package vn.liem.registers.known;

import java.util.List;
import java.util.Set;

/**
 * What the system holds before an import: how many imports there were and the hashes of their files, the rows accepted
 * (by imports, or as acts in the system say the same), and the rows that wait for what they lack.
 */
public record Known(long imports, Set<String> files, List<KnownRow> accepted, List<KnownRow> waiting) {

    public Known {
        files = Set.copyOf(files);
        accepted = List.copyOf(accepted);
        waiting = List.copyOf(waiting);
    }

    /** Nothing was ever imported. */
    public static Known nothing() {
        return new Known(0, Set.of(), List.of(), List.of());
    }
}
