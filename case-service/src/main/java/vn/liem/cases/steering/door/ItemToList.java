package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.service.door.HasForm;

/** What is sent to put a case under supervision; the member in charge is named by the code of the seat. */
public record ItemToList(
        UUID caseId,
        SupervisionLevel level,
        Criterion criterion,
        LocalDate listedOn,
        @HasForm(SEAT) Optional<String> member) {

    /** The form of the code of a seat. */
    static final String SEAT = "[A-Z0-9-]{1,20}";

    SupervisionDetails details(String locality) {
        return new SupervisionDetails(caseId, locality, level, criterion, listedOn, member);
    }
}
