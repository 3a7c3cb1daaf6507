package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.DocumentRecordCode;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What was recorded of a steering document and is not so, or not on that day, and why.
 *
 * @param unit the body that it speaks of, for an acknowledgement or an answer
 */
public record DocumentRecordToTakeBack(
        DocumentRecordCode record,
        LocalDate on,
        @HasForm(DirectiveToIssue.UNIT) Optional<String> unit,
        Optional<Integer> year,
        @MaxLength(2_000) String reason) {}
