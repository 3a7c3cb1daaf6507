package vn.liem.investigation.measure.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.law.Clause;

/** The measures of each case as they are read. */
@ApplicationScoped
public class MeasureList implements PanacheRepositoryBase<MeasureEntry, String> {

    /** The most people of one case that are shown. */
    public static final int PEOPLE_MAX = 1_000;

    /**
     * Everybody against whom a measure was ordered, by person key.
     *
     * @param before case and person, where people came from other cases: measures that were ordered there go on there
     * @param charge the clause that a person is charged with now
     */
    public List<MeasuresShown> of(
            UUID caseId, List<String> before, LocalDate asOf, Function<PersonKey, Optional<Clause>> charge) {
        Stream<MeasureEntry> here =
                find("from MeasureEntry where caseId = :caseId order by person", Map.of("caseId", caseId))
                        .page(Page.ofSize(PEOPLE_MAX))
                        .list()
                        .stream();
        Stream<MeasureEntry> earlier = before.stream().limit(PEOPLE_MAX).flatMap(id -> findByIdOptional(id).stream());
        return Stream.concat(here, earlier)
                .map(row -> MeasuresShown.of(
                        row.person,
                        row.caseId,
                        row.version,
                        MeasureRow.measuresOf(row.whole),
                        charge.apply(new PersonKey(row.person)),
                        asOf))
                .toList();
    }
}
