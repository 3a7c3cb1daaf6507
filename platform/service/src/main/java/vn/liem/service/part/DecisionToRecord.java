package vn.liem.service.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;

/** What a body sends to record a decision that says nothing more. */
public record DecisionToRecord(
        @HasForm(Document.NUMBER) String documentNo, LocalDate decidedOn, Optional<PersonKey> person)
        implements Document {}
