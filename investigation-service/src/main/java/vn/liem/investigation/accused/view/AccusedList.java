package vn.liem.investigation.accused.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.procedure.law.Clause;
import vn.liem.service.part.ChargedWith;

/** The accused of each case as they are read. */
@ApplicationScoped
public class AccusedList implements PanacheRepositoryBase<AccusedEntry, String>, ChargedWith {

    /** The most accused of one case that are shown. */
    public static final int ACCUSED_MAX = 1_000;

    /** How often one accused went from a case into another, at the most, before the search for the charge gives up. */
    private static final int PARTINGS_MAX = 100;

    /** Everybody whose charge stands, by person key; whoever came from another case with the charge that stands there. */
    public List<AccusedShown> of(UUID caseId) {
        return rows(caseId)
                .flatMap(row ->
                        charged(row)
                                .map(charge -> AccusedShown.of(row.person, row.version, charge, row.kept()))
                                .stream())
                .toList();
    }

    @Override
    public List<Clause> in(UUID caseId) {
        return rows(caseId)
                .filter(row -> row.wentInto == null && !"terminated".equals(row.standing))
                .flatMap(row -> charged(row).stream())
                .map(Charged::charge)
                .flatMap(charge ->
                        charge
                                .article()
                                .flatMap(article -> charge.clause().map(clause -> new Clause(article, clause)))
                                .stream())
                .distinct()
                .toList();
    }

    /** Case and person of everybody's earlier cases, as in the names of streams, the nearest first. */
    public List<String> originsIn(UUID caseId) {
        return rows(caseId)
                .flatMap(row -> before(row).stream().map(earlier -> earlier.id))
                .toList();
    }

    /** The charge itself, in this case or in the one from which the person came. */
    private Optional<Charged> charged(AccusedEntry row) {
        return Stream.concat(Stream.of(row), before(row).stream())
                .flatMap(each -> each.kept().charged().stream())
                .findFirst();
    }

    /** The same person in the cases from which he came, the nearest first. */
    private List<AccusedEntry> before(AccusedEntry row) {
        List<AccusedEntry> before = new ArrayList<>();
        Optional<UUID> from = Optional.ofNullable(row.cameFrom);
        while (from.isPresent() && before.size() < PARTINGS_MAX) {
            Optional<AccusedEntry> earlier = findByIdOptional(from.get() + "/" + row.person);
            earlier.filter(entry -> entry.whole != null).ifPresent(before::add);
            from = earlier.flatMap(entry -> Optional.ofNullable(entry.cameFrom));
        }
        return before;
    }

    private Stream<AccusedEntry> rows(UUID caseId) {
        return find("from AccusedEntry where caseId = :caseId and charged order by person", Map.of("caseId", caseId))
                .page(Page.ofSize(ACCUSED_MAX))
                .list()
                .stream();
    }
}
