package vn.liem.cases.petition.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/** What a body sends when it has forwarded a petition to the competent body. */
public record ForwardingToRecord(
        LocalDate on, @HasForm(PetitionToReceive.UNIT) String forwardedTo) {}
