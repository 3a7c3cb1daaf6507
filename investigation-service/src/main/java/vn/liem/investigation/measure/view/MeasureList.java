package vn.liem.investigation.measure.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The measures of each case as they are read. */
@ApplicationScoped
public class MeasureList implements PanacheRepositoryBase<MeasureEntry, String> {

    /** The most people of one case that are shown. */
    public static final int PEOPLE_MAX = 1_000;

    /** Everybody against whom a measure was ordered, by person key. */
    public List<MeasuresShown> of(UUID caseId, LocalDate asOf) {
        return find("from MeasureEntry where caseId = :caseId order by person", Map.of("caseId", caseId))
                .page(Page.ofSize(PEOPLE_MAX))
                .list()
                .stream()
                .map(row -> MeasuresShown.of(row.person, row.version, MeasureRow.measuresOf(row.whole), asOf))
                .toList();
    }
}
