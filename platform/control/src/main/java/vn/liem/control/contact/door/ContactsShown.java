package vn.liem.control.contact.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.control.contact.Contact;
import vn.liem.control.contact.ContactManner;
import vn.liem.control.contact.ContactedParty;
import vn.liem.control.contact.Contacts;
import vn.liem.kernel.PersonKey;

/** The contacts about a case; what they were about stays sealed. */
public record ContactsShown(List<ContactShown> items) {

    /** One contact. */
    public record ContactShown(
            UUID id,
            String officer,
            String unit,
            ContactedParty party,
            Optional<UUID> person,
            ContactManner manner,
            LocalDate contactedOn) {

        static ContactShown of(Contact one) {
            return new ContactShown(
                    one.id(),
                    one.officer(),
                    one.unit(),
                    one.party(),
                    one.person().map(PersonKey::value),
                    one.manner(),
                    one.contactedOn());
        }
    }

    static ContactsShown of(Contacts contacts) {
        return new ContactsShown(contacts.all().stream().map(ContactShown::of).toList());
    }
}
