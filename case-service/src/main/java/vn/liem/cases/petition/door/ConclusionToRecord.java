package vn.liem.cases.petition.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.petition.PetitionResult;
import vn.liem.service.door.HasForm;

/** What a body sends when it has settled a petition. */
public record ConclusionToRecord(
        LocalDate on,
        PetitionResult result,
        @HasForm(PetitionToReceive.NUMBER) Optional<String> documentNo) {}
