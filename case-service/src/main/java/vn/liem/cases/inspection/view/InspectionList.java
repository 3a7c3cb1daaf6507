package vn.liem.cases.inspection.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.service.view.Filter;

/** The list of inspections as it is read. */
@ApplicationScoped
public class InspectionList implements PanacheRepositoryBase<InspectionEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param codes columns that must have these values
     * @param untransferred whether those with a sign of crime that was not transferred are looked for alone
     * @param everything whether the bounds below are none
     * @param heldBy bodies whose inspections are seen
     */
    public record Wanted(
            Map<String, String> codes,
            boolean untransferred,
            Optional<LocalDate> startedFrom,
            Optional<LocalDate> startedUntil,
            boolean everything,
            Set<String> heldBy) {}

    /** The place after which a page begins. */
    public record Place(LocalDate startedOn, UUID id) {}

    /** A page in the order of starting. */
    public List<InspectionEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .and("startedOn >= :startedFrom", "startedFrom", wanted.startedFrom())
                .and("startedOn <= :startedUntil", "startedUntil", wanted.startedUntil());
        if (!wanted.everything()) {
            filter.and("inspectedBy in (:heldByAny)", Map.of("heldByAny", wanted.heldBy()));
        }
        if (wanted.untransferred()) {
            filter.and("untransferred > 0", Map.of());
        }
        wanted.codes().forEach((column, code) -> filter.is(column, Optional.of(code)));
        after.ifPresent(place -> filter.and(
                "(startedOn > :afterOn or (startedOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.startedOn(), "afterId", place.id())));
        return find(filter.query("InspectionEntry", "startedOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
