package vn.liem.registers.known;

import java.util.List;
import java.util.Set;

/**
 * What the system holds before an import.
 *
 * @param imports how many imports there were
 * @param files the hashes of their files
 * @param accepted the rows accepted by imports
 * @param waiting the rows that wait for what they lack
 * @param inSystem what people have recorded in the system under keys that matter to the plan
 */
public record Known(
        long imports, Set<String> files, List<KnownRow> accepted, List<KnownRow> waiting, List<InSystem> inSystem) {

    public Known {
        files = Set.copyOf(files);
        accepted = List.copyOf(accepted);
        waiting = List.copyOf(waiting);
        inSystem = List.copyOf(inSystem);
    }

    /** What imports have brought, where people have recorded nothing beside them. */
    public Known(long imports, Set<String> files, List<KnownRow> accepted, List<KnownRow> waiting) {
        this(imports, files, accepted, waiting, List.of());
    }

    /** The same, and what people have recorded in the system. */
    public Known with(List<InSystem> recorded) {
        return new Known(imports, files, accepted, waiting, recorded);
    }

    /** Nothing was ever imported. */
    public static Known nothing() {
        return new Known(0, Set.of(), List.of(), List.of());
    }
}
