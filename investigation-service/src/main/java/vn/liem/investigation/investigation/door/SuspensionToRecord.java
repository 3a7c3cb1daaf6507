package vn.liem.investigation.investigation.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What a body sends to suspend an investigation, for the case or for one accused. */
public record SuspensionToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate decidedOn,
        Optional<PersonKey> person,
        SuspensionGround ground)
        implements Document {}
