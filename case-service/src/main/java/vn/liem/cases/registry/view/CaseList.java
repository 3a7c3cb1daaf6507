package vn.liem.cases.registry.view;

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

/** The list of matters and cases as it is read. */
@ApplicationScoped
public class CaseList implements PanacheRepositoryBase<CaseEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param codes columns that must have these values
     * @param everything whether the bounds below are none
     * @param localities localities whose cases are seen
     * @param part the body that sees what it registered and whose file it holds or held, empty where none does
     */
    public record Wanted(
            Map<String, String> codes,
            Optional<LocalDate> registeredFrom,
            Optional<LocalDate> registeredUntil,
            boolean everything,
            Set<String> localities,
            String part) {}

    /** The place after which a page begins. */
    public record Place(LocalDate registeredOn, UUID id) {}

    /** How often a case was joined into one that was joined itself, at the most, before the search gives up. */
    private static final int JOINDERS_MAX = 100;

    /** The case in which one goes on that was joined into another; none where it goes on by itself. */
    public Optional<CaseEntry> goesOnIn(CaseEntry absorbed) {
        Optional<CaseEntry> last = Optional.empty();
        Optional<UUID> next = absorbed.joinedInto();
        for (int turn = 0; turn < JOINDERS_MAX && next.isPresent(); turn++) {
            Optional<CaseEntry> found = findByIdOptional(next.get());
            last = found;
            next = found.flatMap(CaseEntry::joinedInto);
        }
        return last;
    }

    /** A page in the order of registration. */
    public List<CaseEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .and("registeredOn >= :from", "from", wanted.registeredFrom())
                .and("registeredOn <= :until", "until", wanted.registeredUntil());
        if (!wanted.everything()) {
            filter.and(
                    "(locality in (:localities) or registeredBy = :part or array_contains(holders, :part))",
                    Map.of("localities", wanted.localities(), "part", wanted.part()));
        }
        wanted.codes().forEach((column, code) -> filter.is(column, Optional.of(code)));
        after.ifPresent(place -> filter.and(
                "(registeredOn > :afterOn or (registeredOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.registeredOn(), "afterId", place.id())));
        return find(filter.query("CaseEntry", "registeredOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
