package vn.liem.monitoring.fact.view;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.word.Unmarked;
import vn.liem.service.door.ReadScope;
import vn.liem.service.view.Filter;

/** The cards of information sources, as lists and the home page ask for them. */
@ApplicationScoped
public class SourceCards implements PanacheRepositoryBase<SourceCard, String> {

    /** One page and how many there are in all. */
    public record Found(List<SourceCard> cards, long total) {}

    /** How many wait for one thing, and since when the first of them. */
    public record Waiting(long count, LocalDate since) {}

    /** A page of those that wait for something, those that were sent first before the others. */
    @Transactional
    public Found page(Optional<WaitsFor> waiting, ReadScope scope, Page page) {
        Filter filter = seen(scope).is("waitsFor", waiting.map(WaitsFor::code));
        PanacheQuery<SourceCard> query = find(filter.query("SourceCard", "sentOn, id"), filter.values());
        return new Found(query.page(page).list(), query.count());
    }

    /** Those whose number holds a text, however it is typed, in the order of their numbers. */
    @Transactional
    public List<SourceCard> numbered(String typed, ReadScope scope, int most) {
        Filter filter = seen(scope)
                .and(
                        CaseCards.PLAIN_NUMBER + " like :text escape '!'",
                        Map.of("text", CaseCards.contains(Unmarked.of(typed))));
        return find(filter.query("SourceCard", "number, id"), filter.values())
                .page(Page.ofSize(most))
                .list();
    }

    /** How many wait for each thing. */
    @Transactional
    public Map<WaitsFor, Waiting> waiting(ReadScope scope) {
        Filter filter = seen(scope);
        Map<WaitsFor, Waiting> counts = new EnumMap<>(WaitsFor.class);
        String asked = "select waitsFor, count(*), min(sentOn) from SourceCard" + filter.where() + " group by waitsFor";
        ask(asked, Object[].class, filter)
                .getResultList()
                .forEach(row -> counts.put(
                        WaitsFor.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)),
                        new Waiting((Long) row[1], (LocalDate) row[2])));
        return counts;
    }

    /** The last day on which something happened, not later than a day. */
    @Transactional
    public Optional<LocalDate> lastDay(ReadScope scope, LocalDate until) {
        Filter filter = seen(scope).and("movedOn <= :until", Map.of("until", until));
        return Optional.ofNullable(ask("select max(movedOn) from SourceCard" + filter.where(), LocalDate.class, filter)
                .getSingleResult());
    }

    private <T> TypedQuery<T> ask(String hql, Class<T> type, Filter filter) {
        TypedQuery<T> query = getEntityManager().createQuery(hql, type);
        filter.values().forEach(query::setParameter);
        return query;
    }

    /** Sources that a body of the territory sent or has, and those of the own body. */
    private static Filter seen(ReadScope scope) {
        if (scope.everything()) {
            return new Filter();
        }
        Set<String> units = scope.heldBy().isEmpty() ? Set.of("") : scope.heldBy();
        return new Filter()
                .and(
                        "(sentBy in (:units) or body in (:units) or sentBy = :agency or body = :agency)",
                        Map.of("units", units, "agency", scope.takesPart().orElse("")));
    }
}
