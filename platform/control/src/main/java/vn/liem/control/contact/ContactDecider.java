package vn.liem.control.contact;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import vn.liem.control.contact.ContactCommand.AnnulContact;
import vn.liem.control.contact.ContactCommand.RecordContact;
import vn.liem.control.contact.ContactEvent.ContactAnnulled;
import vn.liem.control.contact.ContactEvent.ContactRecorded;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.PartRefusal;

/** What stands in the register of contacts, and who takes something out of it. */
public final class ContactDecider implements Decider<ContactCommand, Contacts, ContactEvent> {

    @Override
    public Contacts initial() {
        return Contacts.none();
    }

    @Override
    public Contacts evolve(Contacts state, ContactEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<ContactEvent> decide(ContactCommand command, Contacts state) {
        return switch (command) {
            case RecordContact(var contact) -> record(contact, state);
            case AnnulContact annul -> annul(annul, state);
        };
    }

    private static Decision<ContactEvent> record(Contact asked, Contacts state) {
        Optional<Contact> standing = state.find(asked.id());
        if (standing.isEmpty()) {
            return accept(new ContactRecorded(asked));
        }
        return standing.get().equals(asked) ? nothing() : refuse(ContactRefusal.CONTACT_RECORDED_OTHERWISE);
    }

    private static Decision<ContactEvent> annul(AnnulContact asked, Contacts state) {
        Optional<Contact> standing = state.find(asked.contact());
        if (standing.isEmpty()) {
            return refuse(ContactRefusal.NO_SUCH_CONTACT);
        }
        if (!standing.get().officer().equals(asked.officer())) {
            return refuse(ContactRefusal.CONTACT_OF_ANOTHER);
        }
        return asked.correction().saysWhy()
                ? accept(new ContactAnnulled(asked.contact(), asked.correction()))
                : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
    }
}
