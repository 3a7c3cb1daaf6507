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

/** The list of directives as it is read. */
@ApplicationScoped
public class DirectiveList implements PanacheRepositoryBase<DirectiveEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param columns columns that must have these values
     * @param overdueOn the day on which it must be overdue, where that is asked
     * @param everything whether the bounds below are none
     * @param ownedBy bodies whose directives are seen
     * @param part the body that sees what it takes part in, empty where none does
     */
    public record Wanted(
            Map<String, Object> columns,
            Optional<LocalDate> overdueOn,
            boolean everything,
            Set<String> ownedBy,
            String part) {}

    /** The place after which a page begins. */
    public record Place(LocalDate issuedOn, UUID id) {}

    /** The directives that carry out conclusions of a meeting, in the order of issue. */
    @Transactional
    public List<DirectiveEntry> ofMeeting(UUID meeting) {
        return list("meetingId = ?1 order by issuedOn, id", meeting);
    }

    /** A page in the order of issue. */
    public List<DirectiveEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter().and("(pending = true and lastDay < :overdueOn)", "overdueOn", wanted.overdueOn());
        if (!wanted.everything()) {
            filter.and(
                    "(addressedTo in (:ownedByAny) or array_contains(parties, :part))",
                    Map.of("ownedByAny", wanted.ownedBy(), "part", wanted.part()));
        }
        wanted.columns().forEach((column, value) -> filter.is(column, Optional.of(value)));
        after.ifPresent(place -> filter.and(
                "(issuedOn > :afterOn or (issuedOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.issuedOn(), "afterId", place.id())));
        return find(filter.query("DirectiveEntry", "issuedOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
