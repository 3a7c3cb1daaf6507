package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.service.door.HasForm;

/** What is sent to put a proposed case on the list. */
public record ProposedItemToList(
        SupervisionLevel level,
        Criterion criterion,
        LocalDate listedOn,
        @HasForm(ItemToList.SEAT) Optional<String> member) {

    SupervisionDetails details(UUID caseId, String locality) {
        return new SupervisionDetails(caseId, locality, level, criterion, listedOn, member);
    }
}
