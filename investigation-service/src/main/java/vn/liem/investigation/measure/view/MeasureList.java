package vn.liem.investigation.measure.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.investigation.measure.Measures;
import vn.liem.kernel.PersonKey;

/** The measures of each case as they are read. */
@ApplicationScoped
public class MeasureList implements PanacheRepositoryBase<MeasureEntry, String> {

    /** The most people of one case that are shown. */
    public static final int PEOPLE_MAX = 1_000;

    /**
     * Everybody against whom a measure was ordered, by person key.
     *
     * @param before case and person, where people came from other cases: measures that were ordered there go on there
     * @param known what is known now of the person and of the case in which the measures were ordered
     */
    public List<MeasuresShown> of(
            UUID caseId, List<String> before, LocalDate asOf, BiFunction<UUID, PersonKey, KnownNow> known) {
        Stream<MeasureEntry> here =
                find("from MeasureEntry where caseId = :caseId order by person", Map.of("caseId", caseId))
                        .page(Page.ofSize(PEOPLE_MAX))
                        .list()
                        .stream();
        Stream<MeasureEntry> earlier = before.stream().limit(PEOPLE_MAX).flatMap(id -> findByIdOptional(id).stream());
        List<MeasureEntry> rows = Stream.concat(here, earlier).toList();
        Map<UUID, Measures> ofPerson = rows.stream()
                .collect(Collectors.toMap(row -> row.person, row -> MeasureRow.measuresOf(row.whole), Measures::and));
        return rows.stream()
                .map(row -> MeasuresShown.of(
                        row.person,
                        row.caseId,
                        row.version,
                        MeasureRow.measuresOf(row.whole),
                        ofPerson.getOrDefault(row.person, MeasureRow.measuresOf(row.whole)),
                        known.apply(row.caseId, new PersonKey(row.person)),
                        asOf))
                .toList();
    }
}
