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

/** The meetings of the committee as they are read. */
@ApplicationScoped
public class MeetingList implements PanacheRepositoryBase<MeetingEntry, UUID> {

    /** The place after which a page begins. */
    public record Place(LocalDate meetsOn, UUID id) {}

    /**
     * A page in the order of the days.
     *
     * @param convenedBy bodies whose meetings are seen
     */
    public List<MeetingEntry> page(
            Optional<String> standing, Set<String> convenedBy, Optional<Place> after, int limit) {
        Filter filter = new Filter().and("convenedBy in (:convenedBy)", Map.of("convenedBy", convenedBy));
        standing.ifPresent(code -> filter.is("standing", Optional.of(code)));
        after.ifPresent(place -> filter.and(
                "(meetsOn > :afterOn or (meetsOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.meetsOn(), "afterId", place.id())));
        return find(filter.query("MeetingEntry", "meetsOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
