package vn.liem.service.part.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRecord;
import vn.liem.service.part.PartOfCase;

/** Everything that a service has recorded of a case, aggregate by aggregate. */
public record CaseParts(List<OfOneKind> parts) {

    /** What one aggregate has recorded, and its version. */
    public record OfOneKind(String kind, long version, List<PartEntry> entries) {}

    static CaseParts none() {
        return new CaseParts(List.of());
    }

    /** All decisions. */
    public List<PartEntry> entries() {
        return parts.stream().flatMap(part -> part.entries().stream()).toList();
    }

    /** The version of an aggregate; 0 where it has recorded nothing. */
    public long versionOf(String kind) {
        return find(kind).map(OfOneKind::version).orElse(0L);
    }

    <S, E> CaseParts after(PartOfCase<?, S, E> part, StoredEvent event) {
        PartRecord before =
                new PartRecord(find(part.kind()).map(OfOneKind::entries).orElse(List.of()));
        S after = part.aggregate()
                .decider()
                .evolve(part.stateOf(before), part.aggregate().eventOf(event));
        List<OfOneKind> more = new ArrayList<>(
                parts.stream().filter(one -> !one.kind().equals(part.kind())).toList());
        more.add(
                new OfOneKind(part.kind(), event.version(), part.recorded(after).entries()));
        return new CaseParts(more);
    }

    private Optional<OfOneKind> find(String kind) {
        return parts.stream().filter(part -> part.kind().equals(kind)).findFirst();
    }
}
