package vn.liem.cases.petition.door;

import java.time.LocalDate;
import vn.liem.cases.petition.PetitionStepCode;
import vn.liem.service.door.MaxLength;

/** Which step was recorded and not taken, or not on that day, and why. */
public record StepToTakeBack(
        PetitionStepCode step,
        LocalDate on,
        @MaxLength(2_000) String reason) {}
