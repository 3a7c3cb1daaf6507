package vn.liem.handover.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.desk.OffersOfCase;
import vn.liem.handover.desk.OpenOffers;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.service.view.Filter;

/** The list of hand-overs as it is read. */
@ApplicationScoped
public class HandoverList implements PanacheRepositoryBase<HandoverEntry, UUID>, OpenOffers, OffersOfCase {

    /**
     * What is looked for.
     *
     * @param codes columns that must have these values
     * @param unit a body on either side
     * @param everything whether the bound below is none
     * @param seen bodies whose hand-overs are seen, on either side
     */
    public record Wanted(
            Map<String, String> codes,
            Optional<String> unit,
            Optional<Boolean> late,
            boolean everything,
            Set<String> seen) {}

    /** The place after which a page begins. */
    public record Place(LocalDate firstOn, UUID offerId) {}

    /** A page in the order of the first days. */
    public List<HandoverEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .and("(fromUnit = :unit or toUnit = :unit)", "unit", wanted.unit())
                .is("late", wanted.late());
        wanted.codes().forEach((column, code) -> filter.is(column, Optional.of(code)));
        if (!wanted.everything()) {
            filter.and("(fromUnit in (:seen) or toUnit in (:seen))", Map.of("seen", wanted.seen()));
        }
        after.ifPresent(place -> filter.and(
                "(firstOn > :afterOn or (firstOn = :afterOn and offerId > :afterId))",
                Map.of("afterOn", place.firstOn(), "afterId", place.offerId())));
        return find(filter.query("HandoverEntry", "firstOn, offerId"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }

    @Override
    public List<UUID> pastTermOn(LocalDate day) {
        return ids("awaitingAnswer and not late and lastDayToAnswer < :day", Map.of("day", day));
    }

    @Override
    public List<UUID> incomplete() {
        return ids("awaitingAnswer and incomplete", Map.of());
    }

    @Override
    public List<UUID> of(UUID caseId) {
        return ofCase(caseId).stream().map(HandoverEntry::offerId).toList();
    }

    /** The hand-overs of a case's file in the order of their first days, at most {@value OffersOfCase#MAX}. */
    public List<HandoverEntry> ofCase(UUID caseId) {
        String subject = Handovers.subject(new FileSubject(SubjectKind.CASE, caseId));
        return find("from HandoverEntry where subject = :subject order by firstOn, offerId", Map.of("subject", subject))
                .page(Page.ofSize(OffersOfCase.MAX))
                .list();
    }

    /** A watch asks without a request, so the transaction is begun here. */
    private List<UUID> ids(String condition, Map<String, Object> values) {
        return QuarkusTransaction.requiringNew()
                .call(() -> find("from HandoverEntry where " + condition + " order by firstOn, offerId", values)
                        .page(Page.ofSize(OpenOffers.MAX))
                        .list()
                        .stream()
                        .map(HandoverEntry::offerId)
                        .toList());
    }
}
