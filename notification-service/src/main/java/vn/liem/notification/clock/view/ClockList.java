package vn.liem.notification.clock.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.service.view.Filter;

/** The clocks as doors ask for them. */
@ApplicationScoped
public class ClockList implements PanacheRepositoryBase<ClockEntry, String> {

    /**
     * What is looked for.
     *
     * @param asOf the day on which clocks are looked at; what was set later is not shown
     * @param everything whether the bounds below are none
     * @param localities localities whose subjects are seen
     * @param part the body that sees what it takes part in, empty where none does
     */
    public record Wanted(
            LocalDate asOf,
            Optional<String> subject,
            Optional<String> clock,
            Optional<ClockState> state,
            Optional<LocalDate> dueFrom,
            Optional<LocalDate> dueUntil,
            boolean everything,
            Set<String> localities,
            String part) {}

    /** The place after which a page begins. */
    public record Place(LocalDate sortOn, String id) {}

    /** A page in the order of the last days. */
    public List<ClockEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .and("standing = true and startedOn <= :asOf", Map.of("asOf", wanted.asOf()))
                .is("subject", wanted.subject())
                .is("clock", wanted.clock())
                .and("dueOn >= :dueFrom", "dueFrom", wanted.dueFrom())
                .and("dueOn <= :dueUntil", "dueUntil", wanted.dueUntil());
        wanted.state().ifPresent(state -> filter.and(state.condition(), Map.of()));
        if (!wanted.everything()) {
            filter.and(
                    "subject in (select s.subject from SubjectEntry s where s.locality in (:localities)"
                            + " or s.registeredBy = :part or s.bodies like :parts)",
                    Map.of(
                            "localities", wanted.localities(),
                            "part", wanted.part(),
                            "parts", "%" + SubjectRow.mark(wanted.part()) + "%"));
        }
        after.ifPresent(place -> filter.and(
                "(sortOn > :afterOn or (sortOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.sortOn(), "afterId", place.id())));
        return find(filter.query("ClockEntry", "sortOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    /** The subjects with a clock that ran out before the day and is not known as missed. */
    @Transactional
    public List<String> runOutBefore(LocalDate day, int max) {
        return getEntityManager()
                .createQuery(
                        "select distinct subject from ClockEntry where standing = true and lapses = false"
                                + " and missed = false and metOn is null and dueOn < :day order by subject",
                        String.class)
                .setParameter("day", day)
                .setMaxResults(max)
                .getResultList();
    }
}
