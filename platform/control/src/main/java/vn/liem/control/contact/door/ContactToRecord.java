package vn.liem.control.contact.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.control.contact.Contact;
import vn.liem.control.contact.ContactManner;
import vn.liem.control.contact.ContactedParty;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.security.Officer;
import vn.liem.service.door.MaxLength;

/**
 * What an officer sends of an own contact about a case.
 *
 * @param person the person, where the directory knows one
 * @param sealedText what it was about, sealed under the case's key
 */
public record ContactToRecord(
        ContactedParty party,
        Optional<PersonKey> person,
        ContactManner manner,
        LocalDate contactedOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedText) {

    Contact contact(UUID id, Officer officer) {
        return new Contact(id, officer.subject(), officer.agency(), party, person, manner, contactedOn, sealedText);
    }
}
