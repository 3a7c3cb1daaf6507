package vn.liem.cases.petition.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/**
 * What a body sends when it has passed a petition on for its sign of crime.
 *
 * @param sourceNumber the number of the information source that was registered for it
 */
public record SourceToName(
        LocalDate on, @HasForm(PetitionToReceive.NUMBER) String sourceNumber) {}
