package vn.liem.handover.view;

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

/** The list of recorded hand-overs as it is read. */
@ApplicationScoped
public class RecordedHandoverList implements PanacheRepositoryBase<RecordedHandoverEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param unit a body on either side
     * @param unanswered whether nobody has said how it ended
     * @param everything whether the bound below is none
     * @param seen bodies whose hand-overs are seen, on either side
     */
    public record Wanted(
            Optional<String> subject,
            Optional<String> unit,
            Optional<Boolean> unanswered,
            boolean everything,
            Set<String> seen) {}

    /** The place after which a page begins. */
    public record Place(LocalDate sentOn, UUID recordedId) {}

    /** A page in the order of the days of sending. */
    public List<RecordedHandoverEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .is("subject", wanted.subject())
                .and("(fromUnit = :unit or toUnit = :unit)", "unit", wanted.unit())
                .is("unanswered", wanted.unanswered());
        if (!wanted.everything()) {
            filter.and("(fromUnit in (:seen) or toUnit in (:seen))", Map.of("seen", wanted.seen()));
        }
        after.ifPresent(place -> filter.and(
                "(sentOn > :afterOn or (sentOn = :afterOn and recordedId > :afterId))",
                Map.of("afterOn", place.sentOn(), "afterId", place.recordedId())));
        return find(filter.query("RecordedHandoverEntry", "sentOn, recordedId"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
