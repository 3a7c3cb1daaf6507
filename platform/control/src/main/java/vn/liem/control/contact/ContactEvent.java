package vn.liem.control.contact;

import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;

/** What officers have recorded of contacts about a case outside its proceedings. */
public sealed interface ContactEvent {

    /** An officer recorded a contact. */
    @EventType("contact.recorded.v1")
    record ContactRecorded(Contact contact) implements ContactEvent {}

    /** The record of a contact was taken back by the officer who made it. */
    @EventType("contact.record-annulled.v1")
    record ContactAnnulled(UUID contact, Correction correction) implements ContactEvent {}
}
