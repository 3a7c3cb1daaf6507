package vn.liem.cases.petition.view;

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

/** The list of petitions as it is read. */
@ApplicationScoped
public class PetitionList implements PanacheRepositoryBase<PetitionEntry, UUID> {

    /**
     * What is looked for.
     *
     * @param codes columns that must have these values
     * @param mark the mark that they must have
     * @param prolongedOn the day on which it must be prolonged, where that is asked
     * @param everything whether the bounds below are none
     * @param heldBy bodies whose petitions are seen
     * @param part the body that sees what it takes part in, empty where none does
     */
    public record Wanted(
            Map<String, String> codes,
            Optional<PetitionMark> mark,
            Optional<LocalDate> receivedFrom,
            Optional<LocalDate> receivedUntil,
            Optional<LocalDate> prolongedOn,
            Optional<UUID> linkedTo,
            boolean everything,
            Set<String> heldBy,
            String part) {}

    /** The place after which a page begins. */
    public record Place(LocalDate receivedOn, UUID id) {}

    /** A page in the order of receipt. */
    public List<PetitionEntry> page(Wanted wanted, Optional<Place> after, int limit) {
        Filter filter = new Filter()
                .and("receivedOn >= :receivedFrom", "receivedFrom", wanted.receivedFrom())
                .and("receivedOn <= :receivedUntil", "receivedUntil", wanted.receivedUntil())
                .and(
                        "(standing in ('received', 'classified', 'accepted', 'reopened') and lastDay < :prolongedOn)",
                        "prolongedOn",
                        wanted.prolongedOn())
                .and("linkedTo = :linkedTo", "linkedTo", wanted.linkedTo());
        if (!wanted.everything()) {
            filter.and(
                    "(receivedBy in (:heldByAny) or array_contains(parties, :part))",
                    Map.of("heldByAny", wanted.heldBy(), "part", wanted.part()));
        }
        wanted.codes().forEach((column, code) -> filter.is(column, Optional.of(code)));
        wanted.mark().ifPresent(mark -> filter.and(mark.column() + " = true", Map.of()));
        after.ifPresent(place -> filter.and(
                "(receivedOn > :afterOn or (receivedOn = :afterOn and id > :afterId))",
                Map.of("afterOn", place.receivedOn(), "afterId", place.id())));
        return find(filter.query("PetitionEntry", "receivedOn, id"), filter.values())
                .page(Page.ofSize(limit))
                .list();
    }
}
