package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An item of the list.
 *
 * @param caseId the matter or case that is supervised
 * @param member the committee member in charge, by the code of the seat
 */
public record SupervisionDetails(
        UUID caseId, SupervisionLevel level, Criterion criterion, LocalDate listedOn, Optional<String> member) {}
