package vn.liem.procedure.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one aggregate has recorded of a case, in the order recorded. */
public record PartRecord(List<PartEntry> entries) {

    private static final PartRecord NOTHING = new PartRecord(List.of());

    public PartRecord {
        entries = List.copyOf(entries);
    }

    /** Nothing yet. */
    public static PartRecord nothing() {
        return NOTHING;
    }

    /** The decision of the key, if it stands. */
    public Optional<PartEntry> find(DecisionKey key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** With one decision more. */
    public PartRecord with(PartEntry entry) {
        List<PartEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new PartRecord(more);
    }

    /** With the decision of the key said otherwise; as it is where there is none. */
    public PartRecord corrected(DecisionKey key, RecordedDecision now, Optional<String> detail) {
        return new PartRecord(entries.stream()
                .map(entry -> entry.key().equals(key) ? entry.corrected(now, detail) : entry)
                .toList());
    }

    /** Without the decision of the key. */
    public PartRecord without(DecisionKey key) {
        return new PartRecord(
                entries.stream().filter(entry -> !entry.key().equals(key)).toList());
    }
}
