package vn.liem.service.part.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRecord;
import vn.liem.service.part.PartOfCase;

/**
 * Everything that a service has recorded of a case, aggregate by aggregate.
 *
 * @param formerly which of it a former holder of the file recorded
 */
public record CaseParts(List<OfOneKind> parts, List<FormerHolder> formerly) {

    /** What one aggregate has recorded, and its version. */
    public record OfOneKind(String kind, long version, List<PartEntry> entries) {

        /**
         * Whether a mark may stay: it goes with the decision that is taken back, since what is recorded under its number later may
         * be recorded by a body that holds the file again.
         */
        boolean stillHas(FormerHolder mark) {
            return !mark.part().equals(kind)
                    || entries.stream().anyMatch(entry -> entry.key().equals(mark.key()));
        }
    }

    static CaseParts none() {
        return new CaseParts(List.of(), List.of());
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
        OfOneKind now =
                new OfOneKind(part.kind(), event.version(), part.recorded(after).entries());
        more.add(now);
        return new CaseParts(more, formerly.stream().filter(now::stillHas).toList());
    }

    /** With the mark of a decision that a former holder recorded; a later one of the same decision takes its place. */
    CaseParts after(FormerHolder mark) {
        List<FormerHolder> more = new ArrayList<>(formerly.stream()
                .filter(one -> !one.isOf(mark.part(), mark.key()))
                .toList());
        more.add(mark);
        return new CaseParts(parts, more);
    }

    /** By which former holder a decision was recorded, where it was. */
    Optional<FormerHolder> formerHolder(PartEntry entry) {
        return parts.stream()
                .filter(part -> part.entries().contains(entry))
                .flatMap(part -> formerly.stream()
                        .filter(one -> one.isOf(part.kind(), entry.key())
                                && one.body().equals(entry.decision().unit())))
                .findFirst();
    }

    private Optional<OfOneKind> find(String kind) {
        return parts.stream().filter(part -> part.kind().equals(kind)).findFirst();
    }
}
