package vn.liem.notification.notice.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.service.view.Filter;

/** The notices as inboxes ask for them, the newest first. */
@ApplicationScoped
public class NoticeList implements PanacheRepositoryBase<NoticeEntry, UUID> {

    /**
     * That the clock still runs to the day of which the notice speaks, that the reason it asks for is owed, or that nobody
     * has acknowledged a gap of discipline, a decision that waits for its second signature, a demand or news of a directive, and these have not
     * ended.
     */
    private static final String STILL_OPEN =
            "((n.kind in ('discipline_gap', 'signature_awaited', 'replacement_demanded', 'directive_issued', 'directive_urged',"
                    + " 'directive_not_done') and n.acknowledged = false"
                    + " and not exists (select 1 from EndedNoticeEntry e where e.setBy = n.setBy))"
                    + " or exists (select 1 from ClockEntry c where c.id = n.clockId and c.standing = true"
                    + " and ((n.kind <> 'reason_asked' and c.metOn is null and c.dueOn = n.dueOn)"
                    + " or (n.kind = 'reason_asked' and c.missed = true and c.reason is null))))";

    /**
     * Whose inbox, and what of it.
     *
     * @param officer who looks
     * @param addressees the bodies and the territory whose notices they see
     * @param openOnly whether notices of which nothing is to be done any more are left out
     */
    public record Wanted(
            String officer, Set<String> addressees, Optional<NoticeState> state, Optional<Boolean> openOnly) {}

    /** A page; what follows a place is what was given before it. */
    public List<NoticeEntry> page(Wanted wanted, Optional<Long> before, int limit) {
        Filter filter = filter(wanted);
        filter.and("pos < :before", "before", before);
        return find(filter.query("NoticeEntry n", "pos desc"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    /** How many there are in each state. */
    public Map<NoticeState, Long> counts(Wanted wanted) {
        Map<NoticeState, Long> counts = new EnumMap<>(NoticeState.class);
        for (NoticeState state : NoticeState.values()) {
            Filter filter =
                    filter(new Wanted(wanted.officer(), wanted.addressees(), Optional.of(state), wanted.openOnly()));
            counts.put(state, count("from NoticeEntry n" + filter.where(), filter.values()));
        }
        return counts;
    }

    /** One notice. */
    @Transactional
    public Optional<NoticeEntry> one(UUID id) {
        return findByIdOptional(id);
    }

    private static Filter filter(Wanted wanted) {
        Filter filter = new Filter().and("addressee in (:addressees)", Map.of("addressees", wanted.addressees()));
        wanted.state()
                .ifPresent(state -> filter.and(
                        state.condition(),
                        state == NoticeState.ACKNOWLEDGED ? Map.of() : Map.of("me", NoticeRow.mark(wanted.officer()))));
        if (wanted.openOnly().orElse(false)) {
            filter.and(STILL_OPEN, Map.of());
        }
        return filter;
    }
}
