package vn.liem.cases.protection.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.protection.AssessmentResult;
import vn.liem.service.door.MaxLength;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent of what was found. */
@TakesNoIdentity
public record AssessmentToRecord(
        AssessmentResult result,
        LocalDate assessedOn,
        @MaxLength(2_000) Optional<String> note) {}
