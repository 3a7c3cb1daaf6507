package vn.liem.monitoring.fact.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.Urgency;
import vn.liem.procedure.clock.UrgencyGroup;
import vn.liem.procedure.clock.UrgencyRule;
import vn.liem.service.door.ReadScope;
import vn.liem.service.view.Filter;

/** Running time limits, as their list and the home page ask for them. */
@ApplicationScoped
public class ClockCards implements PanacheRepositoryBase<ClockCard, String> {

    private final Urgency urgency = Profile.vietnam().urgency();

    /**
     * What is looked for.
     *
     * @param clock which of the profile's clocks
     * @param body the body that has the file or the source
     * @param within how many days from today on it may run at most; what is over is left out then
     */
    public record Wanted(Optional<String> clock, Optional<String> body, Optional<Integer> within) {

        /** Everything. */
        public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty(), Optional.empty());

        /** What ends from today on within some days. */
        public static Wanted within(int days) {
            return new Wanted(Optional.empty(), Optional.empty(), Optional.of(days));
        }
    }

    /** How many there are of each group on a day; a group without any is left out. */
    @Transactional
    public Map<DueGroup, Long> counts(Wanted wanted, ReadScope scope, LocalDate today) {
        Map<DueGroup, Long> counts = new EnumMap<>(DueGroup.class);
        for (DueGroup group : DueGroup.values()) {
            Filter filter = filter(group, wanted, scope, today);
            TypedQuery<Long> query =
                    getEntityManager().createQuery("select count(*) from ClockCard" + filter.where(), Long.class);
            filter.values().forEach(query::setParameter);
            long count = query.getSingleResult();
            if (count > 0) {
                counts.put(group, count);
            }
        }
        return counts;
    }

    /** Those of a group on a day, the earliest last day first, from a place on, counted from 0. */
    @Transactional
    public List<ClockCard> of(DueGroup group, Wanted wanted, ReadScope scope, LocalDate today, int first, int most) {
        Filter filter = filter(group, wanted, scope, today);
        return find(filter.query("ClockCard", "dueOn, number, id"), filter.values())
                .range(first, first + most - 1)
                .list();
    }

    private Filter filter(DueGroup group, Wanted wanted, ReadScope scope, LocalDate today) {
        Filter filter = seen(scope).is("clock", wanted.clock()).is("holder", wanted.body());
        wanted.within()
                .ifPresent(days -> filter.and(
                        "dueOn between :today and :until", Map.of("today", today, "until", today.plusDays(days))));
        return group.urgency()
                .map(urgent -> due(filter, urgent, today))
                .orElseGet(() -> filter.and("dueOn is null", Map.of()));
    }

    /** Each rule of urgency has its own days. */
    private Filter due(Filter filter, UrgencyGroup group, LocalDate today) {
        List<String> each = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < urgency.rules().size(); i++) {
            UrgencyRule rule = urgency.rules().get(i);
            UrgencyRule.Days days = rule.dueOf(group, today);
            each.add("(rule = :rule%1$d and dueOn between :from%1$d and :until%1$d)".formatted(i));
            values.put("rule" + i, rule.id());
            values.put("from" + i, days.from());
            values.put("until" + i, days.until());
        }
        return filter.and("(" + String.join(" or ", each) + ")", values);
    }

    /** Those of cases of the territory, and of cases and sources that the own body has to do with. */
    private static Filter seen(ReadScope scope) {
        if (scope.everything()) {
            return new Filter();
        }
        Set<String> units = scope.heldBy().isEmpty() ? Set.of("") : scope.heldBy();
        return new Filter()
                .and(
                        "(locality in (:units) or array_contains(bodies, :agency)"
                                + " or (ofCase = false and holder in (:units)))",
                        Map.of("units", units, "agency", scope.takesPart().orElse("")));
    }
}
