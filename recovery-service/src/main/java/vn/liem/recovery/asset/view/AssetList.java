package vn.liem.recovery.asset.view;

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

/** The list of assets as it is read. */
@ApplicationScoped
public class AssetList implements PanacheRepositoryBase<AssetInList, UUID> {

    /**
     * What is looked for.
     *
     * @param equal columns that must have these values
     * @param everything whether the bounds below are none
     * @param localities localities in whose cases assets are seen
     * @param part the body that sees what it recorded, empty where none does
     */
    public record Wanted(Map<String, Object> equal, boolean everything, Set<String> localities, String part) {}

    /** The place after which a page begins. */
    public record Place(LocalDate firstOn, UUID id) {}

    /** A page in the order of the days on which they were found. */
    public List<AssetInList> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter();
        if (!wanted.everything()) {
            filter.and(
                    "(caseId in (select c.id from KnownCaseEntry c where c.locality in (:localities))"
                            + " or registeredBy = :part)",
                    Map.of("localities", wanted.localities(), "part", wanted.part()));
        }
        wanted.equal().forEach((column, value) -> filter.is(column, Optional.of(value)));
        after.ifPresent(place -> filter.and(
                "(firstOn > :afterOn or (firstOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.firstOn(), "afterId", place.id())));
        return find(filter.query("AssetInList", "firstOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
