package vn.liem.recovery.obligation.view;

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

/** The list of obligations as it is read. */
@ApplicationScoped
public class ObligationList implements PanacheRepositoryBase<ObligationEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param equal columns that must have these values
     * @param everything whether the bounds below are none
     * @param localities localities in whose cases obligations are seen
     * @param part the body that sees what it registered, empty where none does
     */
    public record Wanted(
            Map<String, Object> equal,
            Optional<LocalDate> fixedFrom,
            Optional<LocalDate> fixedUntil,
            boolean everything,
            Set<String> localities,
            String part) {}

    /** The place after which a page begins. */
    public record Place(LocalDate fixedOn, UUID id) {}

    /** A page in the order of the days on which they were fixed. */
    public List<ObligationEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .and("fixedOn >= :from", "from", wanted.fixedFrom())
                .and("fixedOn <= :until", "until", wanted.fixedUntil());
        if (!wanted.everything()) {
            filter.and(
                    "(caseId in (select c.id from KnownCaseEntry c where c.locality in (:localities))"
                            + " or registeredBy = :part)",
                    Map.of("localities", wanted.localities(), "part", wanted.part()));
        }
        wanted.equal().forEach((column, value) -> filter.is(column, Optional.of(value)));
        after.ifPresent(place -> filter.and(
                "(fixedOn > :afterOn or (fixedOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.fixedOn(), "afterId", place.id())));
        return find(filter.query("ObligationEntry", "fixedOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
