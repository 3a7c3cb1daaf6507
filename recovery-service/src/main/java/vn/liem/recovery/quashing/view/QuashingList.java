package vn.liem.recovery.quashing.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.recovery.quashing.Quashings;

/** The quashed judgments of cases as they are read. */
@ApplicationScoped
public class QuashingList implements PanacheRepositoryBase<QuashingEntry, UUID> {

    /** What quashed judgments of each of these cases; a case without any is left out. */
    public Map<UUID, Quashings> of(Set<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : list("caseId in ?1", cases).stream()
                        .collect(Collectors.toMap(row -> row.caseId, row -> QuashingRow.quashingsOf(row.whole)));
    }
}
