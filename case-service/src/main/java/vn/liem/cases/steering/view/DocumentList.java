package vn.liem.cases.steering.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.service.view.Filter;

/** The steering documents as they are read. */
@ApplicationScoped
public class DocumentList implements PanacheRepositoryBase<DocumentEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param columns columns that must have these values
     * @param overdueOn the day on which an answer must be overdue, where that is asked
     * @param places bodies of which what goes to them first is seen
     * @param part the body that sees what it takes part in, empty where none does
     */
    public record Wanted(Map<String, Object> columns, Optional<LocalDate> overdueOn, Set<String> places, String part) {}

    /** The place after which a page begins. */
    public record Place(LocalDate issuedOn, UUID id) {}

    /** The documents that pass this one on, in the order of issue. */
    @Transactional
    public List<DocumentEntry> passingOn(UUID parent) {
        return list("parent = ?1 order by issuedOn, id", parent);
    }

    /** A page in the order of issue. */
    public List<DocumentEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .and("(pending = true and dueOn < :overdueOn)", "overdueOn", wanted.overdueOn())
                .and(
                        "(place in (:places) or array_contains(parties, :part))",
                        Map.of("places", wanted.places(), "part", wanted.part()));
        wanted.columns().forEach((column, value) -> filter.is(column, Optional.of(value)));
        after.ifPresent(place -> filter.and(
                "(issuedOn > :afterOn or (issuedOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.issuedOn(), "afterId", place.id())));
        return find(filter.query("DocumentEntry", "issuedOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
