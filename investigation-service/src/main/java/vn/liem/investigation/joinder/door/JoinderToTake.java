package vn.liem.investigation.joinder.door;

import java.time.LocalDate;
import java.util.UUID;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends to join another case into this one.
 *
 * @param absorbed the case that goes on in this one
 * @param ground why (CPC 170(1)), by its code in docs/journey.md
 */
public record JoinderToTake(
        UUID absorbed,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate decidedOn,
        @HasForm("[a-z0-9_]{1,60}") String ground) {}
