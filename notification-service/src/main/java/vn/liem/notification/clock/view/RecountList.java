package vn.liem.notification.clock.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.service.view.Filter;

/** The dates that moved, the latest first, as doors ask for them. */
@ApplicationScoped
public class RecountList implements PanacheRepositoryBase<RecountEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param countedBy by which version of the calendar and the law
     * @param seen whose clocks are shown at all
     */
    public record Wanted(Optional<String> subject, Optional<String> countedBy, SeenSubjects seen) {}

    /** A page; what follows a place is what was said before it. */
    public List<RecountEntry> page(Wanted wanted, Optional<Long> before, int limit) {
        Filter filter = new Filter()
                .is("subject", wanted.subject())
                .is("countedBy", wanted.countedBy())
                .and("pos < :before", "before", before);
        wanted.seen().in(filter);
        return find(filter.query("RecountEntry", "pos desc"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
