package vn.liem.cases.discipline.door;

import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * Whom a matter of discipline is about: a person or an organisation, in a case or in none.
 *
 * @param locality where it belongs; that of the case or of the organisation where none is named
 */
public record MatterToRegister(
        Optional<PersonKey> person,
        @HasForm(Document.UNIT) Optional<String> organisation,
        Optional<UUID> caseId,
        @HasForm(Document.UNIT) Optional<String> locality) {}
