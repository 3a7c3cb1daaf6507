package vn.liem.service.part.view;

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

/** The list of cases with their stages as it is read. */
@ApplicationScoped
public class StageList implements PanacheRepositoryBase<StageEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param everything whether the bounds below are none
     * @param heldBy bodies whose cases are seen
     * @param part the body that sees what it takes part in, empty where none does
     */
    public record Wanted(
            Optional<String> stage,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            boolean everything,
            Set<String> heldBy,
            String part) {}

    /** The place after which a page begins. */
    public record Place(LocalDate lastDecidedOn, UUID caseId) {}

    /** A page in the order of the last decisions. */
    public List<StageEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .is("stage", wanted.stage())
                .and("lastDecidedOn >= :from", "from", wanted.from())
                .and("lastDecidedOn <= :until", "until", wanted.until());
        if (!wanted.everything()) {
            filter.and(
                    "(lastUnit in (:heldByAny) or array_contains(units, :part))",
                    Map.of("heldByAny", wanted.heldBy(), "part", wanted.part()));
        }
        after.ifPresent(place -> filter.and(
                "(lastDecidedOn > :afterOn or (lastDecidedOn = :afterOn and caseId > :afterId))",
                Map.of("afterOn", place.lastDecidedOn(), "afterId", place.caseId())));
        return find(filter.query("StageEntry", "lastDecidedOn, caseId"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    /** The bodies that took the last decision in some case. */
    public List<String> bodies() {
        return getEntityManager()
                .createQuery("select distinct lastUnit from StageEntry", String.class)
                .getResultList();
    }
}
