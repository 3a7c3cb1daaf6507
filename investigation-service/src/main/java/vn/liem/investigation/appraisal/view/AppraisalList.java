package vn.liem.investigation.appraisal.view;

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

/** The requests for expertise and valuation as they are read. */
@ApplicationScoped
public class AppraisalList implements PanacheRepositoryBase<AppraisalEntry, UUID> {

    /** The most requests of one case that are shown. */
    public static final int REQUESTS_OF_CASE_MAX = 500;

    /** The most open requests of suspended cases that are looked through. */
    public static final int HOLDING_UP_MAX = 1_000;

    /**
     * Whose requests are seen.
     *
     * @param everything no bound at all
     * @param askedBy bodies whose requests are seen
     * @param own the body that sees what it was asked, empty where none does
     */
    public record Seen(boolean everything, Set<String> askedBy, String own) {}

    /**
     * What is looked for.
     *
     * @param open whether an answer is still to come
     */
    public record Wanted(
            Optional<String> standing, Optional<String> body, Optional<UUID> caseId, Optional<Boolean> open) {}

    /** The place after which a page begins. */
    public record Place(LocalDate requestedOn, UUID request) {}

    /** The requests of a case by their days; only those to the body, where one is given. */
    public List<AppraisalEntry> of(UUID caseId, Optional<String> body) {
        Filter filter = new Filter().is("caseId", Optional.of(caseId)).is("body", body);
        return find(filter.query("AppraisalEntry", "requestedOn, request"), filter.values())
                .page(Page.ofSize(REQUESTS_OF_CASE_MAX))
                .list();
    }

    /** A page in the order of the requests' days. */
    public List<AppraisalEntry> page(Seen seen, Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = seen(seen)
                .is("standing", wanted.standing())
                .is("body", wanted.body())
                .is("caseId", wanted.caseId())
                .is("open", wanted.open());
        after.ifPresent(place -> filter.and(
                "(requestedOn > :afterOn or (requestedOn = :afterOn and request > :afterId))",
                Map.of("afterOn", place.requestedOn(), "afterId", place.request())));
        return find(filter.query("AppraisalEntry", "requestedOn, request"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    /** The open requests of cases whose investigation is suspended, the oldest first. */
    public List<AppraisalEntry> openInSuspended(Seen seen) {
        Filter filter = seen(seen)
                .is("open", Optional.of(true))
                .and(
                        "caseId in (select s.caseId from StageEntry s where s.stage = :suspended)",
                        Map.of("suspended", "investigation_suspended"));
        return find(filter.query("AppraisalEntry", "requestedOn, request"), filter.values())
                .page(Page.ofSize(HOLDING_UP_MAX))
                .list();
    }

    private static Filter seen(Seen seen) {
        return seen.everything()
                ? new Filter()
                : new Filter()
                        .and(
                                "(unit in (:askedBy) or body = :own)",
                                Map.of("askedBy", seen.askedBy(), "own", seen.own()));
    }
}
