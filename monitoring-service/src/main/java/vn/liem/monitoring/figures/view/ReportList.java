package vn.liem.monitoring.figures.view;

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

/** The periodic reports as they are looked up. */
@ApplicationScoped
public class ReportList implements PanacheRepositoryBase<ReportEntry, UUID> {

    /** The place after which a page begins. */
    public record Place(LocalDate lastOn, UUID id) {}

    /** A page, the latest period first; of a territory those of its units. */
    @Transactional
    public List<ReportEntry> page(boolean everything, Set<String> units, Optional<Place> after, int limit) {
        Filter filter = new Filter();
        if (!everything) {
            filter.and("scope in (:units)", Map.of("units", units.isEmpty() ? Set.of("") : units));
        }
        after.ifPresent(place -> filter.and(
                "(lastOn < :afterOn or (lastOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.lastOn(), "afterId", place.id())));
        return find(filter.query("ReportEntry", "lastOn desc, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    /** The signed report of a scope whose period ended last. */
    @Transactional
    public Optional<UUID> lastSigned(Optional<String> scope) {
        Filter filter = new Filter().and("sha256 is not null", Map.of());
        scope.ifPresentOrElse(
                unit -> filter.and("scope = :unit", Map.of("unit", unit)), () -> filter.and("scope is null", Map.of()));
        return find(filter.query("ReportEntry", "lastOn desc, changedOn desc, id desc"), filter.values())
                .firstResultOptional()
                .map(ReportEntry::id);
    }
}
