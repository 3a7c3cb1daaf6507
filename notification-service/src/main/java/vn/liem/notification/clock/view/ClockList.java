package vn.liem.notification.clock.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.Urgency;
import vn.liem.procedure.clock.UrgencyGroup;
import vn.liem.procedure.clock.UrgencyRule;
import vn.liem.service.view.Filter;

/** The clocks as doors ask for them. */
@ApplicationScoped
public class ClockList implements PanacheRepositoryBase<ClockEntry, String> {

    private static final Urgency URGENCY = Profile.vietnam().urgency();

    /**
     * What is looked for.
     *
     * @param asOf the day on which clocks are looked at; what was set later is not shown
     * @param group how urgent they are
     * @param body the body whose turn it is
     * @param seen whose clocks are shown at all
     */
    public record Wanted(
            LocalDate asOf,
            Optional<String> subject,
            Optional<String> clock,
            Optional<ClockState> state,
            Optional<LocalDate> dueFrom,
            Optional<LocalDate> dueUntil,
            Optional<UrgencyGroup> group,
            Optional<String> body,
            SeenSubjects seen) {}

    /** The place after which a page begins. */
    public record Place(LocalDate sortOn, String id) {}

    /** A page in the order of the last days. */
    public List<ClockEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = filter(wanted);
        after.ifPresent(place -> filter.and(
                "(sortOn > :afterOn or (sortOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.sortOn(), "afterId", place.id())));
        return find(filter.query("ClockEntry", "sortOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    /** How many clocks are in each group, the most urgent first. */
    public Map<UrgencyGroup, Long> counts(Wanted wanted) {
        Map<UrgencyGroup, Long> counts = new EnumMap<>(UrgencyGroup.class);
        for (UrgencyGroup group : UrgencyGroup.values()) {
            Filter filter = filter(wanted);
            inGroup(filter, group, wanted.asOf());
            counts.put(group, count("from ClockEntry" + filter.where(), filter.values()));
        }
        return counts;
    }

    /**
     * The subjects, in their order, with a clock that ran out before the day and is not known as missed, or of which people
     * are to be reminded.
     */
    @Transactional
    public List<String> toLookAt(LocalDate day, String after, int max) {
        return getEntityManager()
                .createQuery(
                        "select distinct subject from ClockEntry where standing = true and subject > :after and metOn is null"
                                + " and ((lapses = false and missed = false and dueOn < :day) or lookOn <= :day)"
                                + " order by subject",
                        String.class)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }

    private static Filter filter(Wanted wanted) {
        Filter filter = new Filter()
                .and("standing = true and startedOn <= :asOf", Map.of("asOf", wanted.asOf()))
                .is("subject", wanted.subject())
                .is("clock", wanted.clock())
                .and("dueOn >= :dueFrom", "dueFrom", wanted.dueFrom())
                .and("dueOn <= :dueUntil", "dueUntil", wanted.dueUntil())
                .and("owner = :body", "body", wanted.body());
        wanted.state().ifPresent(state -> filter.and(state.condition(), Map.of()));
        wanted.group().ifPresent(group -> inGroup(filter, group, wanted.asOf()));
        wanted.seen().in(filter);
        return filter;
    }

    /** Each rule of urgency has its own bounds for the clocks that it names. */
    private static void inGroup(Filter filter, UrgencyGroup group, LocalDate asOf) {
        filter.and(ClockState.RUNS, Map.of());
        List<String> any = new ArrayList<>();
        for (UrgencyRule rule : URGENCY.rules()) {
            String number = Integer.toString(any.size());
            UrgencyRule.Days due = rule.dueOf(group, asOf);
            Set<String> clocks = rule.clocks().isEmpty() ? URGENCY.named() : rule.clocks();
            any.add("(clock %s (:clocks%s) and dueOn between :from%s and :until%s)"
                    .formatted(rule.clocks().isEmpty() ? "not in" : "in", number, number, number));
            filter.and(
                    "1 = 1",
                    Map.of("clocks" + number, clocks, "from" + number, due.from(), "until" + number, due.until()));
        }
        filter.and("(" + String.join(" or ", any) + ")", Map.of());
    }
}
