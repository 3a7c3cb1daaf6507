package vn.liem.cases.petition.door;

import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** Receipt and classification as they ought to have been recorded, and why. */
public record PetitionCorrectionToRecord(
        PetitionToReceive petition,
        Optional<ClassificationToRecord> classification,
        @MaxLength(2_000) String reason) {}
