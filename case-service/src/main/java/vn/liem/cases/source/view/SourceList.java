package vn.liem.cases.source.view;

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

/** The list of information sources as it is read. */
@ApplicationScoped
public class SourceList implements PanacheRepositoryBase<SourceEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param codes columns that must have these values
     * @param everything whether the bounds below are none
     * @param heldBy bodies whose sources are seen
     * @param part the body that sees what it takes part in, empty where none does
     */
    public record Wanted(
            Map<String, String> codes,
            Optional<LocalDate> sentFrom,
            Optional<LocalDate> sentUntil,
            boolean everything,
            Set<String> heldBy,
            String part) {}

    /** The place after which a page begins. */
    public record Place(LocalDate sentOn, UUID id) {}

    /** A page in the order of sending. */
    public List<SourceEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .and("sentOn >= :sentFrom", "sentFrom", wanted.sentFrom())
                .and("sentOn <= :sentUntil", "sentUntil", wanted.sentUntil());
        if (!wanted.everything()) {
            filter.and(
                    "(heldBy in (:heldByAny) or array_contains(parties, :part))",
                    Map.of("heldByAny", wanted.heldBy(), "part", wanted.part()));
        }
        wanted.codes().forEach((column, code) -> filter.is(column, Optional.of(code)));
        after.ifPresent(place -> filter.and(
                "(sentOn > :afterOn or (sentOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.sentOn(), "afterId", place.id())));
        return find(filter.query("SourceEntry", "sentOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
