package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * The answer of a body, its plan, or its result of a year.
 *
 * @param year of which year, where bodies answer by year
 */
public record AnswerToRecord(
        @HasForm(DirectiveToIssue.UNIT) String unit,
        LocalDate answeredOn,
        Optional<Integer> year,
        @HasForm(DirectiveToIssue.NUMBER) String documentNo,
        @HasForm(MeetingDesk.SHA_256) Optional<String> sha256,
        @MaxLength(4_000) Optional<String> words) {}
