package vn.liem.control.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.control.contact.ContactEvent.ContactAnnulled;
import vn.liem.control.contact.ContactEvent.ContactRecorded;

/** The contacts of a case by their days, in whatever order they were recorded. */
public record Contacts(List<Contact> all) {

    private static final Comparator<Contact> BY_DAY =
            Comparator.comparing(Contact::contactedOn).thenComparing(Contact::id);

    public Contacts {
        all = all.stream().sorted(BY_DAY).toList();
    }

    /** None was recorded. */
    public static Contacts none() {
        return new Contacts(List.of());
    }

    /** The contact of this id. */
    public Optional<Contact> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The state after the event. */
    public Contacts after(ContactEvent event) {
        return switch (event) {
            case ContactRecorded(var contact) -> without(contact.id()).with(contact);
            case ContactAnnulled(var id, var _) -> without(id);
        };
    }

    private Contacts with(Contact contact) {
        List<Contact> more = new ArrayList<>(all);
        more.add(contact);
        return new Contacts(more);
    }

    private Contacts without(UUID id) {
        return new Contacts(all.stream().filter(one -> !one.id().equals(id)).toList());
    }
}
