package vn.liem.recovery.cases.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The cases under supervision as doors ask for them. */
@ApplicationScoped
public class SupervisedCases implements PanacheRepositoryBase<SupervisedEntry, UUID> {

    /** Whether the case was assigned by the Central Steering Committee on a day, as far as case-service has told. */
    public boolean areUnderTheCentreOn(UUID caseId, LocalDate day) {
        return count(
                        "caseId = ?1 and (byTheCentre = true or assignedOn <= ?2)"
                                + " and listedOn <= ?2 and (delistedOn is null or delistedOn > ?2)",
                        caseId,
                        day)
                > 0;
    }
}
