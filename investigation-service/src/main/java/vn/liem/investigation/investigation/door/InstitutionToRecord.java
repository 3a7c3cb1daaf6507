package vn.liem.investigation.investigation.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What a body sends to institute a case; the case has its id from the registry. */
public record InstitutionToRecord(
        UUID caseId, @HasForm(Document.NUMBER) String documentNo, LocalDate decidedOn) implements Document {

    @Override
    public Optional<PersonKey> person() {
        return Optional.empty();
    }
}
