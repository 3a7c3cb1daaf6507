package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/** What is sent to put a case back on the list after it had left: a new item beside the earlier one. */
public record ItemToPutBack(
        SupervisionLevel level,
        Criterion criterion,
        LocalDate listedOn,
        @HasForm(ItemToList.SEAT) Optional<String> member,
        @MaxLength(2_000) Optional<String> reason) {

    SupervisionDetails details(UUID caseId, String locality) {
        return new SupervisionDetails(caseId, locality, level, criterion, listedOn, member);
    }
}
