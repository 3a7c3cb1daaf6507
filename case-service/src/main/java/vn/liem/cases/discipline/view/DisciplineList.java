package vn.liem.cases.discipline.view;

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

/** The matters of discipline as they are asked for. */
@ApplicationScoped
public class DisciplineList implements PanacheRepositoryBase<DisciplineEntry, UUID> {

    private static final String GAP_OPEN =
            "((gapAfterPartyOn <= :asOf and (administrativeOn is null or administrativeOn > :asOf))"
                    + " or (gapAfterAdministrativeOn <= :asOf and (partyOn is null or partyOn > :asOf)))";

    /**
     * Whose matters are seen.
     *
     * @param everything no bound at all
     * @param localities the places whose matters are seen
     * @param own the body whose own matters are seen wherever they belong
     */
    public record Whose(boolean everything, Set<String> localities, String own) {}

    /** A page in the order of ids. */
    public List<DisciplineEntry> page(Map<String, ?> equal, Whose whose, Optional<UUID> after, int limit) {
        return page(filter(equal, whose), after, limit);
    }

    /** A page of the matters in which a gap is open at the end of the day. */
    public List<DisciplineEntry> withGap(
            Map<String, ?> equal, Whose whose, LocalDate asOf, Optional<UUID> after, int limit) {
        return page(filter(equal, whose).and(GAP_OPEN, Map.of("asOf", asOf)), after, limit);
    }

    /** A page of the matters with a gap of which somebody is to be told by the day. */
    @Transactional
    public List<DisciplineEntry> toLookAt(LocalDate day, Optional<UUID> after, int limit) {
        return page(new Filter().and("lookOn <= :day", Map.of("day", day)), after, limit);
    }

    private List<DisciplineEntry> page(Filter filter, Optional<UUID> after, int limit) {
        filter.and("id > :after", "after", after);
        return find(filter.query("DisciplineEntry", "id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    private static Filter filter(Map<String, ?> equal, Whose whose) {
        Filter filter = new Filter();
        if (!whose.everything()) {
            filter.and(
                    "(locality in (:localities) or registeredBy = :own)",
                    Map.of("localities", whose.localities(), "own", whose.own()));
        }
        equal.forEach((column, value) -> filter.is(column, Optional.of(value)));
        return filter;
    }
}
