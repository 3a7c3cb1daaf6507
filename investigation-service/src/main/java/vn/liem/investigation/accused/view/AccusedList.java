package vn.liem.investigation.accused.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.procedure.law.Clause;
import vn.liem.service.part.ChargedWith;

/** The accused of each case as they are read. */
@ApplicationScoped
public class AccusedList implements PanacheRepositoryBase<AccusedEntry, String>, ChargedWith {

    /** The most accused of one case that are shown. */
    public static final int ACCUSED_MAX = 1_000;

    /** Everybody whose charge stands, by person key. */
    public List<AccusedShown> of(UUID caseId) {
        return rows(caseId)
                .flatMap(row -> Stream.ofNullable(row.whole)
                        .map(whole -> AccusedShown.of(row.person, row.version, AccusedRow.chargedOf(whole))))
                .toList();
    }

    @Override
    public List<Clause> in(UUID caseId) {
        return rows(caseId)
                .filter(row -> !"terminated".equals(row.standing) && row.article != null && row.clause != null)
                .map(row -> new Clause(String.valueOf(row.article), String.valueOf(row.clause)))
                .distinct()
                .toList();
    }

    private Stream<AccusedEntry> rows(UUID caseId) {
        return find("from AccusedEntry where caseId = :caseId and charged order by person", Map.of("caseId", caseId))
                .page(Page.ofSize(ACCUSED_MAX))
                .list()
                .stream();
    }
}
