package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An item of the list.
 *
 * @param caseId the matter or case that is supervised
 * @param locality the unit code of where the case belongs, as the registry had it when the item was listed
 * @param member the committee member in charge, by the code of the seat
 */
public record SupervisionDetails(
        UUID caseId,
        String locality,
        SupervisionLevel level,
        Criterion criterion,
        LocalDate listedOn,
        Optional<String> member) {}
