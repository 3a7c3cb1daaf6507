package vn.liem.cases.petition.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.HasForm;

/** What a body sends when a petition was addressed above the competent level. */
public record LevelMarkToRecord(
        LocalDate on, @HasForm(PetitionToReceive.UNIT) Optional<String> competentBody) {}
