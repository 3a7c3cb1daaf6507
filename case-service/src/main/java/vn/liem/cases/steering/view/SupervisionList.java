package vn.liem.cases.steering.view;

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

/** The committee's list as it is read. */
@ApplicationScoped
public class SupervisionList implements PanacheRepositoryBase<SupervisionEntry, UUID> {

    /** The place after which a page begins. */
    public record Place(LocalDate sinceOn, UUID id) {}

    /**
     * A page in the order of listing; a proposal stands on the day of that.
     *
     * @param localities localities whose items are seen
     * @param openOnly leaves out what has left the list, and what is only proposed
     */
    public List<SupervisionEntry> page(
            Map<String, ?> equal, Set<String> localities, boolean openOnly, Optional<Place> after, int limit) {
        Filter filter = new Filter().and("locality in (:localities)", Map.of("localities", localities));
        equal.forEach((column, value) -> filter.is(column, Optional.of(value)));
        if (openOnly) {
            filter.and("onTheList = true", Map.of());
        }
        after.ifPresent(place -> filter.and(
                "(sinceOn > :afterOn or (sinceOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.sinceOn(), "afterId", place.id())));
        return find(filter.query("SupervisionEntry", "sinceOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
